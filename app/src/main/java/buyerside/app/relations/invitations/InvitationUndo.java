package buyerside.app.relations.invitations;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Takes back receiving and answering.
@Component
class InvitationUndo implements Undoable {

  private final InvitationStore store;

  InvitationUndo(InvitationStore store) {
    this.store = store;
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(Invitations.RECEIVED) || kind.equals(Invitations.ANSWERED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var id = change.subject();
    var done =
        change.kind().equals(Invitations.RECEIVED)
            ? store.remove(viewer, id, at)
            : store.unanswer(viewer, id, former(change), at);
    return done
        ? List.of(new Change("invitation.undone", Invitations.INVITATION, id, Map.of()))
        : List.of();
  }

  private static String former(Change change) {
    return change.details().get("before") instanceof String former ? former : "";
  }
}
