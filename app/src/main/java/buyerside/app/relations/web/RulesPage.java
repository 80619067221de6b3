package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;

/// The rules of triage and register, and the numbers they use.
///
/// @param editable whether the viewer may change the workspace's rules
/// @param own the viewer's own load, by the names of its fields
/// @param load the workspace's
public record RulesPage(
    List<StepLine> steps,
    List<LimitLine> limits,
    Map<String, String> own,
    Map<String, String> load,
    boolean editable,
    boolean saved,
    Problems problems)
    implements Fragment {

  /// A step of the triage with its rules; an earlier step outranks all later ones.
  public record StepLine(String name, List<RuleLine> rules) {}

  /// @param stays whether it cannot be left out
  public record RuleLine(String code, String words, String verdict, boolean stays, boolean on) {}

  /// The limits of a currency; the currency is empty in the line for a new one.
  public record LimitLine(int index, String currency, List<String> amounts) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
