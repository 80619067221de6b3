package buyerside.app.exchange.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Choosing a file, and what was brought in before.
public record ImportStart(List<RunLine> runs, Problems problems) implements Fragment {

  /// One earlier import.
  ///
  /// @param undoable whether it can be taken back
  /// @param rows how many records it made or changed
  public record RunLine(
      String href,
      boolean undoable,
      String file,
      String kind,
      String state,
      String rows,
      String when,
      String exactly) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
