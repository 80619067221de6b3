package buyerside.app.deals.sheets;

import buyerside.app.access.Viewer;
import java.util.UUID;

/// Keeps something that is derived from a tool's sheets, in the transaction of each save and undo.
public interface SheetFollower<T> {

  Tool tool();

  Class<T> type();

  /// What is held when nothing is.
  T empty();

  void follow(Viewer viewer, UUID deal, T content);
}
