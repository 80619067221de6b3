package buyerside.app.activities.mail;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes the keeping of a message back, and its removal.
@Component
class MailUndo implements Undoable {

  private final MailStore store;

  MailUndo(MailStore store) {
    this.store = store;
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(Mails.KEPT) || kind.equals(Mails.REMOVED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var mail = UUID.fromString(String.valueOf(change.details().get("mail")));
    var kept = change.kind().equals(Mails.KEPT);
    return store.setRemoved(viewer, mail, kept, at)
        ? List.of(
            new Change(
                kept ? Mails.REMOVED : Mails.KEPT,
                change.subjectKind(),
                change.subject(),
                change.details()))
        : List.of();
  }
}
