package buyerside.app.insight.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;

/// Suggestions for the process.
///
/// @param answers whether the reader may answer
/// @param draft address of the process whose draft takes them in
public record ChangesPage(List<Row> rows, boolean answers, String draft, Problems problems)
    implements Fragment {

  public ChangesPage {
    rows = List.copyOf(rows);
  }

  public List<String> tabs() {
    return InsightPage.TABS;
  }

  /// @param answer `ACCEPTED`, `REFUSED` or empty
  public record Row(String key, String what, String why, String answer) {}
}
