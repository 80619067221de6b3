package buyerside.app.relations.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Two records side by side, and what to do with them.
///
/// @param certainty empty where nothing says that they are one
/// @param action where the decision is sent
public record DuplicatePage(
    String kind,
    Side first,
    Side second,
    String certainty,
    String why,
    List<Row> rows,
    String action,
    Problems problems)
    implements Fragment {

  public record Side(String id, String href, String name, int version) {}

  /// A field of both.
  ///
  /// @param state SAME, ONE (only one of them knows it), BOTH (notes, of which both are kept) or
  ///   DIFFERENT (one has to be chosen)
  /// @param second whether the second is chosen
  public record Row(
      String field, String label, String one, String other, String state, boolean second) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
