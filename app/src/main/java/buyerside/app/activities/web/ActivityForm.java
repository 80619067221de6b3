package buyerside.app.activities.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.UUID;

/// Planning or logging an activity, with the fit check's verdict once it has one.
///
/// @param verdict why it does not fit; empty if that was not checked yet
/// @param missing what comes first
public record ActivityForm(
    UUID deal,
    String dealName,
    List<Option> kinds,
    String kind,
    List<Option> purposes,
    String purpose,
    String subject,
    String starts,
    String minutes,
    boolean done,
    String verdict,
    List<String> missing,
    Problems problems)
    implements Fragment {

  @Override
  public int status() {
    return problems.any() || !verdict.isEmpty() ? 422 : 200;
  }
}
