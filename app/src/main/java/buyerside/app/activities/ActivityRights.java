package buyerside.app.activities;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;

/// Who may see and who may change an activity.
final class ActivityRights {

  private ActivityRights() {}

  static boolean sees(Viewer viewer, Activity activity, Deals deals) {
    var sees = viewer.place().sees();
    return sees == null
        || sees.contains(activity.owner())
        || takesPart(viewer, activity)
        || activity.deal() != null && deals.followed(viewer, activity.deal()).isPresent();
  }

  /// Its owner, whoever gave it to them, and managers.
  static boolean changes(Viewer viewer, Activity activity) {
    return takesPart(viewer, activity) || viewer.role().atLeast(Role.MANAGER);
  }

  private static boolean takesPart(Viewer viewer, Activity activity) {
    return activity.owner().equals(viewer.member())
        || viewer.member() != null
            && viewer.member().equals(activity.details().links().plannedBy());
  }
}
