package buyerside.app.library.publish.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// What was asked to be taken down: open first, then answered.
///
/// @param typed an answer that was refused
public record TakeDownDesk(
    List<Line> open, List<Line> answered, String typed, String typedFor, Problems problems)
    implements Fragment {

  /// @param waits how long it has been open, in words
  /// @param answer how it was answered, in words; empty while it is open
  public record Line(
      String id,
      String piece,
      String title,
      String who,
      String ground,
      String words,
      String waits,
      String answer) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
