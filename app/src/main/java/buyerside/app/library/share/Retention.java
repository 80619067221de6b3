package buyerside.app.library.share;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// For how long it is kept who read what: after that only counts are left, which name nobody.
@Service
public class Retention implements Undoable {

  public static final int USUAL_DAYS = 180;
  static final int FEWEST_DAYS = 7;
  static final int MOST_DAYS = 730;
  private static final String CHANGED = "reading.kept-days";
  private static final String WORKSPACE = "WORKSPACE";

  private final RetentionStore store;
  private final Journal journal;
  private final Clock clock;

  Retention(RetentionStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public int days(Viewer viewer) {
    return store.days(viewer).orElse(USUAL_DAYS);
  }

  /// @return what is wrong with the number; empty if it was kept
  @Transactional
  public List<Reason> setDays(Viewer viewer, int days) {
    viewer.require(Role.OPERATIONS);
    if (days < FEWEST_DAYS || days > MOST_DAYS) {
      return List.of(Reason.of("keepDays", "reading.keep-days", FEWEST_DAYS, MOST_DAYS));
    }
    var before = days(viewer);
    store.setDays(viewer, days);
    journal.append(viewer, clock.instant(), List.of(change(viewer, before, days)));
    return List.of();
  }

  /// Lets go of what is older than is kept.
  ///
  /// @return how many sittings went
  @Transactional
  public int letGo(Viewer viewer) {
    return store.fold(viewer, clock.instant().minus(Duration.ofDays(days(viewer))));
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(CHANGED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    if (!(change.details().get("from") instanceof Integer before)
        || !(change.details().get("to") instanceof Integer after)
        || days(viewer) != after) {
      return List.of();
    }
    store.setDays(viewer, before);
    return List.of(change(viewer, after, before));
  }

  private static Change change(Viewer viewer, int from, int to) {
    return new Change(CHANGED, WORKSPACE, viewer.workspace(), Map.of("from", from, "to", to));
  }
}
