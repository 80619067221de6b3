package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Repointing;
import buyerside.text.duplicates.Listed.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes along the deals of a company, and those of which a person is the contact. Evidence is
/// never rewritten: it goes on naming who said it.
@Component
class DealRepointing implements Repointing {

  private final DealRepointingStore store;
  private final DealDocuments documents;

  DealRepointing(DealRepointingStore store, DealDocuments documents) {
    this.store = store;
    this.documents = documents;
  }

  @Override
  public String area() {
    return "deals";
  }

  @Override
  public Map<String, List<String>> move(Viewer viewer, Kind kind, UUID from, UUID to) {
    var moved = store.move(viewer, kind, from, to);
    findAnew(viewer, moved);
    return moved;
  }

  @Override
  public void moveBack(
      Viewer viewer, Kind kind, UUID from, UUID to, Map<String, List<String>> moved) {
    store.moveBack(viewer, from, to, moved);
    findAnew(viewer, moved);
  }

  private void findAnew(Viewer viewer, Map<String, List<String>> moved) {
    var deals = moved.values().stream().flatMap(List::stream).map(UUID::fromString).toList();
    if (!deals.isEmpty()) {
      documents.put(viewer, deals.stream().distinct().toList());
    }
  }
}
