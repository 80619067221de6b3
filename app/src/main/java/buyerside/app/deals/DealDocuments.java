package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.search.Document;
import buyerside.app.search.Search;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps deals findable.
@Component
class DealDocuments {

  private final DealListStore store;
  private final Search search;

  DealDocuments(DealListStore store, Search search) {
    this.store = store;
    this.search = search;
  }

  void put(Viewer viewer, List<UUID> deals) {
    search.put(viewer, store.documents(viewer, deals));
  }

  void add(Viewer viewer, List<UUID> deals) {
    search.add(viewer, store.documents(viewer, deals));
  }

  void remove(Viewer viewer, List<UUID> deals) {
    search.remove(viewer, Document.Kind.DEAL, deals);
  }
}
