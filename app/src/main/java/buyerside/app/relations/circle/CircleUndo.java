package buyerside.app.relations.circle;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes back joining, leaving and contacts, by the member whose circle it is.
@Component
class CircleUndo implements Undoable {

  private final CircleStore store;

  CircleUndo(CircleStore store) {
    this.store = store;
  }

  @Override
  public boolean takesBack(String kind) {
    return switch (kind) {
      case Circles.JOINED, Circles.LEFT, Circles.CONTACTED -> true;
      default -> false;
    };
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var id = change.subject();
    var done =
        switch (change.kind()) {
          case Circles.JOINED -> store.leave(viewer, id, at);
          case Circles.LEFT -> store.comeBack(viewer, id);
          case Circles.CONTACTED -> forget(viewer, change);
          default -> false;
        };
    return done ? List.of(new Change("circle.undone", Circles.CIRCLE, id, Map.of())) : List.of();
  }

  private boolean forget(Viewer viewer, Change change) {
    return change.details().get("contact") instanceof String contact
        && store.forgetContact(viewer, change.subject(), UUID.fromString(contact));
  }
}
