package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Business cards to bring in, and what became of each.
///
/// @param command by which all of it can be taken back; empty if nothing was added
public record CardPage(List<Line> lines, String command, Problems problems) implements Fragment {

  /// @param href empty for one that was refused
  public record Line(String name, String href, String what, String state) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
