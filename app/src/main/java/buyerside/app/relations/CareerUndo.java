package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes back what was written down of where somebody works.
@Component
class CareerUndo implements Undoable {

  private final EmploymentStore store;

  CareerUndo(EmploymentStore store) {
    this.store = store;
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(Careers.MOVED) || kind.equals(Careers.WORKED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    for (var made : List.of("employment", "past", "begun")) {
      if (change.details().get(made) instanceof String id) {
        store.remove(viewer, UUID.fromString(id));
      }
    }
    if (change.details().get("ended") instanceof String id) {
      store.reopen(viewer, UUID.fromString(id));
    }
    return List.of(new Change("person.undone", People.PERSON, change.subject(), Map.of()));
  }
}
