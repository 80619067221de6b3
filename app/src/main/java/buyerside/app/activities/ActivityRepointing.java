package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Repointing;
import buyerside.text.duplicates.Listed.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes along a company's activities, and those in which a person took part.
@Component
class ActivityRepointing implements Repointing {

  private final ActivityRepointingStore store;

  ActivityRepointing(ActivityRepointingStore store) {
    this.store = store;
  }

  @Override
  public String area() {
    return "activities";
  }

  @Override
  public Map<String, List<String>> move(Viewer viewer, Kind kind, UUID from, UUID to) {
    return kind == Kind.COMPANY
        ? store.moveCompany(viewer, from, to)
        : store.movePerson(viewer, from, to);
  }

  @Override
  public void moveBack(
      Viewer viewer, Kind kind, UUID from, UUID to, Map<String, List<String>> moved) {
    store.moveBack(viewer, from, to, moved);
  }
}
