package buyerside.app.deals.sheets;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;

/// A tool on the deal page: what it holds, in one line.
public interface ToolLine {

  Tool tool();

  /// In the reader's language; empty if nothing is held yet.
  String words(Viewer viewer, Deal deal, HeldSheets held);
}
