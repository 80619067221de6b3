package buyerside.app.relations.duplicates;

import buyerside.app.access.Viewer;
import buyerside.app.relations.People;
import buyerside.app.relations.Repointing;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes along who works at a company and what belongs to it, and where a person is host, guest or
/// one of a circle. The register is sealed: its rows go on naming whom they named, and its limits
/// count both.
@Component
class RelationRepointing implements Repointing {

  private final RelationRepointingStore store;
  private final People people;
  private final Clock clock;

  RelationRepointing(RelationRepointingStore store, People people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String area() {
    return "relations";
  }

  @Override
  public Map<String, List<String>> move(Viewer viewer, Kind kind, UUID from, UUID to) {
    if (kind == Kind.PERSON) {
      return store.movePerson(viewer, from, to);
    }
    var moved = store.moveCompany(viewer, from, to, clock.instant());
    findStaff(viewer, moved);
    return moved;
  }

  @Override
  public void moveBack(
      Viewer viewer, Kind kind, UUID from, UUID to, Map<String, List<String>> moved) {
    store.moveBack(viewer, from, to, moved, clock.instant());
    findStaff(viewer, moved);
  }

  /// People are found by their company too.
  private void findStaff(Viewer viewer, Map<String, List<String>> moved) {
    moved
        .getOrDefault(RelationRepointingStore.STAFF, List.of())
        .forEach(it -> people.findAnew(viewer, UUID.fromString(it)));
  }
}
