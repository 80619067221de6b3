package buyerside.app.activities.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What came of an activity that is over: how long it took, what it cost, what was heard, and what
/// comes out of it.
///
/// @param hearing evidence that can be recorded; without a deal there is none
/// @param doubt why what is planned out of it needs a reason; nothing if it does not
/// @param asked whether it was sent already and waits for a reason
public record CompletionForm(
    UUID activity,
    String title,
    Hearing hearing,
    List<Option> kinds,
    List<Option> purposes,
    Map<String, String> typed,
    FitNote doubt,
    boolean asked,
    Problems problems)
    implements Fragment {

  public String text(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean ticked(String field) {
    return typed.containsKey(field);
  }

  /// Whether anything can be recorded as evidence.
  public boolean hears() {
    return !hearing.criteria().isEmpty();
  }

  @Override
  public int status() {
    return problems.any() || asked ? 422 : 200;
  }
}
