package buyerside.app.deals.sheets;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Takes a save back, while nothing was saved after it.
@Component
class SheetUndo implements Undoable {

  private final SheetStore store;
  private final SheetWriting writing;

  SheetUndo(SheetStore store, SheetWriting writing) {
    this.store = store;
    this.writing = writing;
  }

  @Override
  public boolean takesBack(String kind) {
    return tool(kind).isPresent();
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var tool = tool(change.kind()).orElseThrow();
    var deal = change.subject();
    int revision = (Integer) change.details().getOrDefault("revision", 0);
    if (!store.lock(viewer, deal)) {
      return List.of();
    }
    var latest = store.latest(viewer, deal, tool);
    if (latest.isEmpty() || latest.get().revision() != revision) {
      return List.of();
    }
    var before = store.at(viewer, deal, tool, revision - 1).map(SheetStore.Kept::content);
    writing.add(viewer, deal, tool, revision + 1, before.orElse(null), at);
    return List.of(Sheets.change(deal, tool, revision + 1));
  }

  private static Optional<Tool> tool(String kind) {
    return Stream.of(Tool.values()).filter(it -> it.kind().equals(kind)).findFirst();
  }
}
