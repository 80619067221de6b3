package buyerside.app.relations.notes;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes back writing and removing a note.
@Component
class NoteUndo implements Undoable {

  private final NoteStore store;

  NoteUndo(NoteStore store) {
    this.store = store;
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(Notes.WRITTEN) || kind.equals(Notes.REMOVED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var note = UUID.fromString(String.valueOf(change.details().get(Notes.NOTE)));
    var removing = change.kind().equals(Notes.WRITTEN);
    if (!store.setRemoved(viewer, note, viewer.member(), removing ? at : null)) {
      return List.of();
    }
    var kind = removing ? Notes.REMOVED : Notes.WRITTEN;
    return List.of(
        new Change(
            kind, change.subjectKind(), change.subject(), Map.of(Notes.NOTE, note.toString())));
  }
}
