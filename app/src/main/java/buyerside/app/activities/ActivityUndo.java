package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes back planning and logging: the activity goes, and the evidence that was confirmed with it
/// is withdrawn.
@Component
class ActivityUndo implements Undoable {

  static final String REMOVED = "activity.removed";
  private static final String REASON = "undone";

  private final ActivityStore store;
  private final Deals deals;

  ActivityUndo(ActivityStore store, Deals deals) {
    this.store = store;
    this.deals = deals;
  }

  @Override
  public boolean takesBack(String kind) {
    return switch (kind) {
      case Activities.PLANNED, Activities.COMPLETED, Activities.REOPENED -> true;
      case QuickLogs.LOGGED, REMOVED -> true;
      default -> false;
    };
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var activity = UUID.fromString(String.valueOf(change.details().get("activity")));
    if (change.kind().equals(Activities.COMPLETED) || change.kind().equals(Activities.REOPENED)) {
      return completion(viewer, change, activity, at);
    }
    var back = change.kind().equals(REMOVED);
    if (!store.setRemoved(viewer, activity, !back, at)) {
      return List.of();
    }
    if (!back) {
      evidence(change).forEach(it -> deals.withdrawEvidence(viewer, it, REASON));
    }
    var details = new HashMap<>(change.details());
    details.put("evidence", List.of());
    var kind = back ? QuickLogs.LOGGED : REMOVED;
    return List.of(new Change(kind, change.subjectKind(), change.subject(), details));
  }

  private List<Change> completion(Viewer viewer, Change change, UUID activity, Instant at) {
    var done = change.kind().equals(Activities.REOPENED);
    var kind = done ? Activities.COMPLETED : Activities.REOPENED;
    return store.setDone(viewer, activity, done, at)
        ? List.of(Activities.change(kind, store.dealOf(viewer, activity), activity))
        : List.of();
  }

  private static List<UUID> evidence(Change change) {
    return ((List<?>) change.details().getOrDefault("evidence", List.of()))
        .stream().map(it -> UUID.fromString(it.toString())).toList();
  }
}
