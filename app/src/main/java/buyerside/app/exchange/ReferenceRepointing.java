package buyerside.app.exchange;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Repointing;
import buyerside.text.duplicates.Listed.Kind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes along what other systems call a record, so that a later import finds the one that stayed.
@Component
class ReferenceRepointing implements Repointing {

  private static final String REFERENCES = "references";

  private final ReferenceRepointingStore store;

  ReferenceRepointing(ReferenceRepointingStore store) {
    this.store = store;
  }

  @Override
  public String area() {
    return "exchange";
  }

  @Override
  public Map<String, List<String>> move(Viewer viewer, Kind kind, UUID from, UUID to) {
    return Map.of(REFERENCES, store.move(viewer, kind, from, to));
  }

  @Override
  public void moveBack(
      Viewer viewer, Kind kind, UUID from, UUID to, Map<String, List<String>> moved) {
    store.moveBack(viewer, kind, from, to, moved.getOrDefault(REFERENCES, List.of()));
  }
}
