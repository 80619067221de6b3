package buyerside.app.exchange.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Choosing a file, and what was brought in before.
public record ImportStart(List<RunLine> runs, Problems problems) implements Fragment {

  /// One earlier import.
  public record RunLine(String href, String file, String kind, String state, String when) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
