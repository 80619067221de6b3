package buyerside.app.deals.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Field;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// A deal to begin or to change, as typed.
///
/// @param action where it is sent
public record DealForm(
    String title,
    String action,
    List<Field> fields,
    List<Option> owners,
    String owner,
    List<Option> processes,
    String process,
    List<Option> stages,
    String claimed,
    String outcome,
    String note,
    boolean existing,
    String back,
    Problems problems)
    implements Fragment {

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
