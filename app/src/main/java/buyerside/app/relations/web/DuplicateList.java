package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// Pairs to decide about, the surest first.
///
/// @param kind `company` or `person`
/// @param state how far the search has come
/// @param next the next page; empty on the last
public record DuplicateList(String kind, String state, List<Line> lines, String next)
    implements Fragment {

  /// @param href where the two are seen side by side
  public record Line(
      String href,
      String first,
      String firstMore,
      String second,
      String secondMore,
      String certainty,
      String why) {}
}
