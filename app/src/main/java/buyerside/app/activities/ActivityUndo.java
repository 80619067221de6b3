package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes back what was done to activities: one that was planned goes, with its series and with the
/// evidence that was confirmed in its line; a changed one gets its former values.
@Component
class ActivityUndo implements Undoable {

  static final String REMOVED = "activity.removed";
  private static final String SERIES = "series";
  private static final String AT = "removed";
  private static final String REASON = "undone";

  private final ActivityChangeStore store;
  private final SeriesStore series;
  private final Deals deals;

  ActivityUndo(ActivityChangeStore store, SeriesStore series, Deals deals) {
    this.store = store;
    this.series = series;
    this.deals = deals;
  }

  @Override
  public boolean takesBack(String kind) {
    return switch (kind) {
      case Activities.PLANNED, QuickLogs.LOGGED, REMOVED -> true;
      case ActivityChanges.CHANGED, ActivityChanges.COMPLETED, ActivityChanges.REOPENED -> true;
      case ActivityChanges.SERIES_ENDED -> true;
      default -> false;
    };
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    return switch (change.kind()) {
      case REMOVED -> bringBack(viewer, change, at);
      case ActivityChanges.SERIES_ENDED -> resume(viewer, change, at);
      case ActivityChanges.CHANGED, ActivityChanges.COMPLETED, ActivityChanges.REOPENED ->
          restore(viewer, change, at);
      default -> remove(viewer, change, at);
    };
  }

  private List<Change> remove(Viewer viewer, Change change, Instant now) {
    var at = now.truncatedTo(ChronoUnit.MICROS);
    var details = new HashMap<>(change.details());
    var of = id(change, SERIES);
    if (of == null) {
      if (!store.setRemoved(viewer, activity(change), true, at)) {
        return List.of();
      }
    } else if (series.remove(viewer, of, Instant.EPOCH, at) == 0) {
      return List.of();
    } else {
      series.setEnded(viewer, of, at);
      details.put(AT, at.toString());
    }
    evidence(change).forEach(it -> deals.withdrawEvidence(viewer, it, REASON));
    details.put("evidence", List.of());
    return List.of(new Change(REMOVED, change.subjectKind(), change.subject(), details));
  }

  private List<Change> bringBack(Viewer viewer, Change change, Instant at) {
    var of = id(change, SERIES);
    if (of != null) {
      if (bringBack(viewer, change, of, at) == 0) {
        return List.of();
      }
    } else if (!store.setRemoved(viewer, activity(change), false, at)) {
      return List.of();
    }
    return List.of(
        new Change(Activities.PLANNED, change.subjectKind(), change.subject(), change.details()));
  }

  private List<Change> resume(Viewer viewer, Change change, Instant at) {
    var of = id(change, SERIES);
    if (of == null || bringBack(viewer, change, of, at) == 0) {
      return List.of();
    }
    return List.of(
        new Change(Activities.PLANNED, change.subjectKind(), change.subject(), change.details()));
  }

  private int bringBack(Viewer viewer, Change change, UUID of, Instant at) {
    series.setEnded(viewer, of, null);
    var removed = Instant.parse(String.valueOf(change.details().get(AT)));
    return series.bringBack(viewer, of, removed, at);
  }

  /// Gives a row its former values, unless somebody has changed it since.
  private List<Change> restore(Viewer viewer, Change change, Instant at) {
    var details = change.details();
    var before = String.valueOf(details.get(ActivityChanges.BEFORE));
    var version = Integer.valueOf(String.valueOf(details.get(ActivityChanges.VERSION)));
    var people = ids(details, ActivityChanges.PEOPLE);
    return store
        .restore(viewer, activity(change), version, before, people, at)
        .map(it ->
            List.of(
                ActivityChanges.change(
                    backwards(change.kind()),
                    change.subjectKind().equals("DEAL") ? change.subject() : null,
                    activity(change),
                    ActivityChanges.details(it))))
        .orElseGet(List::of);
  }

  private static String backwards(String kind) {
    return switch (kind) {
      case ActivityChanges.COMPLETED -> ActivityChanges.REOPENED;
      case ActivityChanges.REOPENED -> ActivityChanges.COMPLETED;
      default -> kind;
    };
  }

  private static UUID activity(Change change) {
    return UUID.fromString(String.valueOf(change.details().get("activity")));
  }

  private static @Nullable UUID id(Change change, String field) {
    var id = change.details().get(field);
    return id == null ? null : UUID.fromString(id.toString());
  }

  private static List<UUID> evidence(Change change) {
    return ids(change.details(), "evidence");
  }

  private static List<UUID> ids(Map<String, Object> details, String field) {
    return ((List<?>) details.getOrDefault(field, List.of()))
        .stream().map(it -> UUID.fromString(it.toString())).toList();
  }
}
