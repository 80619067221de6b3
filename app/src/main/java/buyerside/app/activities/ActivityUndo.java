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
      case Activities.PLANNED, QuickLogs.LOGGED, REMOVED -> true;
      default -> false;
    };
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var activity = UUID.fromString(String.valueOf(change.details().get("activity")));
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

  private static List<UUID> evidence(Change change) {
    return ((List<?>) change.details().getOrDefault("evidence", List.of()))
        .stream().map(it -> UUID.fromString(it.toString())).toList();
  }
}
