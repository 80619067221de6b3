package buyerside.app.journal.undo;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import java.time.Instant;
import java.util.List;

/// Takes back changes of the kinds that a module writes into the journal.
public interface Undoable {

  /// Whether this module wrote changes of that kind and can take them back.
  boolean takesBack(String kind);

  /// Takes one change back, in the undoing transaction.
  ///
  /// @return what was done instead, for the journal; empty if somebody has changed the record since
  ///   and the change is left standing
  List<Change> takeBack(Viewer viewer, Change change, Instant at);
}
