package buyerside.app.deals.decision.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.UUID;

/// How a deal ended, as typed.
///
/// @param outcomes with the empty one for open
/// @param candidates names to choose the winner from
/// @param own reasons of the workspace that can be retired by this reader
/// @param mayEdit whether the reader may change the list of reasons
public record DecisionPage(
    UUID deal,
    String dealName,
    int revision,
    List<Option> outcomes,
    String outcome,
    String on,
    List<Tick> reasons,
    List<String> candidates,
    String winner,
    List<Tick> criteria,
    Account account,
    List<Option> own,
    boolean mayEdit,
    String withoutPaper,
    String asOf,
    Problems problems)
    implements Fragment {

  /// One of several that may be chosen.
  public record Tick(String value, String label, boolean chosen) {}

  /// What is told, as typed.
  public record Account(String told, String paper, String withoutPaper, String lesson) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
