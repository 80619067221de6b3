package buyerside.app.deals;

import buyerside.app.access.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Filters, sortings and columns that somebody named for themselves.
@Service
public class SavedViews {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_QUERY = 2_000;

  /// @param query as it stands in the table's URL
  public record SavedView(UUID id, String name, String query) {}

  private final SavedViewStore store;
  private final Clock clock;

  SavedViews(SavedViewStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<SavedView> own(Viewer viewer) {
    return viewer.member() == null ? List.of() : store.of(viewer);
  }

  /// Keeps a view under a name; one of the same name is replaced. Blank or overlong ones are not
  /// kept.
  @Transactional
  public void save(Viewer viewer, String name, String query) {
    var shown = name.strip();
    if (!shown.isEmpty() && shown.length() <= LONGEST_NAME && query.length() <= LONGEST_QUERY) {
      store.put(viewer, shown, query, clock.instant());
    }
  }

  @Transactional
  public void remove(Viewer viewer, UUID view) {
    store.remove(viewer, view);
  }
}
