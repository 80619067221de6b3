package buyerside.app.library.share;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes back that a reading link was made, or revoked.
@Component
class ReadingLinkUndo implements Undoable {

  private final ReadingLinkStore store;

  ReadingLinkUndo(ReadingLinkStore store) {
    this.store = store;
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(ReadingLinks.MADE) || kind.equals(ReadingLinks.REVOKED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var id = UUID.fromString(Objects.toString(change.details().get("id")));
    var made = change.kind().equals(ReadingLinks.MADE);
    return store.revoke(viewer, id, made ? at : null)
        ? List.of(
            new Change(
                made ? ReadingLinks.REVOKED : ReadingLinks.MADE,
                change.subjectKind(),
                change.subject(),
                change.details()))
        : List.of();
  }
}
