package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// The register, latest first.
///
/// @param proof whether the chain of seals is whole, in words
/// @param whole `true` or `false`, for its colour
public record RegisterPage(
    List<Line> lines, String proof, String whole, String lead, String next, Problems problems)
    implements Fragment {

  /// @param state `FREE`, `WAITS`, `APPROVAL`, `REFUSAL` or `CANCELLATION`
  /// @param rules what spoke against it, in words
  /// @param decides whether the viewer may approve or refuse it
  /// @param cancels whether the viewer may cancel it
  public record Line(
      long number,
      String when,
      String what,
      String who,
      String worth,
      String state,
      String decision,
      List<String> rules,
      boolean decides,
      boolean cancels,
      String seal) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
