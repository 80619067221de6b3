package buyerside.app.relations;

import buyerside.app.access.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists of companies or people that somebody named for themselves.
@Service
public class RelationViews {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_QUERY = 2_000;

  /// @param query as it stands in the list's URL
  public record RelationView(UUID id, String name, String query) {}

  private final RelationViewStore store;
  private final Clock clock;

  RelationViews(RelationViewStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// @param area `companies` or `people`
  @Transactional(readOnly = true)
  public List<RelationView> own(Viewer viewer, String area) {
    return viewer.member() == null ? List.of() : store.of(viewer, area);
  }

  /// Keeps a view under a name; one of the same name is replaced. Blank or overlong ones are not
  /// kept.
  @Transactional
  public void save(Viewer viewer, String area, String name, String query) {
    var shown = name.strip();
    if (!shown.isEmpty() && shown.length() <= LONGEST_NAME && query.length() <= LONGEST_QUERY) {
      store.put(viewer, area, shown, query, clock.instant());
    }
  }

  @Transactional
  public void remove(Viewer viewer, UUID view) {
    store.remove(viewer, view);
  }
}
