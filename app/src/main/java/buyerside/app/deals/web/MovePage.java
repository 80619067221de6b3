package buyerside.app.deals.web;

import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;

/// What moving deals to another version of a process would do to each, before it is done.
///
/// @param deals how many would move
/// @param falling how many of those shown would fall below the gate
/// @param next the next page's address; empty on the last
public record MovePage(
    UUID to,
    String title,
    List<Source> sources,
    int deals,
    int falling,
    List<Line> lines,
    String next)
    implements Fragment {

  /// A version that open deals follow.
  public record Source(UUID version, String label, int deals, boolean chosen) {}

  /// One deal.
  ///
  /// @param lost how much of its evidence would no longer speak to anything; empty if none
  public record Line(
      UUID deal, String name, String before, String after, String change, String lost) {}
}
