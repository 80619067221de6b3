package buyerside.app.files;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes back attaching and removing a file.
@Component
class AttachmentUndo implements Undoable {

  private final AttachmentStore store;

  AttachmentUndo(AttachmentStore store) {
    this.store = store;
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(Attachments.ATTACHED) || kind.equals(Attachments.REMOVED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var id = UUID.fromString(String.valueOf(change.details().get(Attachments.FILE)));
    var removing = change.kind().equals(Attachments.ATTACHED);
    if (!store.setRemoved(viewer, id, removing ? at : null)) {
      return List.of();
    }
    var kind = removing ? Attachments.REMOVED : Attachments.ATTACHED;
    return store.find(viewer, id, true).map(it -> Attachments.change(kind, it)).stream().toList();
  }
}
