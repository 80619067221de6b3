package buyerside.app.activities.timeline;

import buyerside.app.access.Viewer;
import java.util.List;
import java.util.Set;

/// Where moments of timelines come from; each module that keeps something adds its own.
public interface TimelineSource {

  /// What it can tell of.
  Set<Sort> sorts();

  /// The latest moments within a scope, latest first. Runs in the reading's own transaction.
  List<Moment> latest(Viewer viewer, Scope scope);
}
