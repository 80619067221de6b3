package buyerside.app.library.share.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// All that was lent, the latest first, and for how long it is kept who read it.
///
/// @param keepDays as typed
/// @param rules whether the viewer may change that
/// @param next the link to the next page; empty on the last
public record Readings(
    List<LinkLine> links, String keepDays, boolean rules, String next, Problems problems)
    implements Fragment {

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
