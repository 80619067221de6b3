package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings in many activities at once, with the verdict that they had.
@Service
public class ActivityImports {

  private final ActivityStore store;

  ActivityImports(ActivityStore store) {
    this.store = store;
  }

  /// An activity from elsewhere.
  ///
  /// @param purpose the criterion it was to serve; `null` if none
  /// @param fit the verdict's short name: FITS, TOO_EARLY, BEHIND or NO_PURPOSE
  public record KnownActivity(
      UUID deal,
      UUID owner,
      ActivityKind kind,
      boolean done,
      String subject,
      Instant starts,
      @Nullable Integer minutes,
      @Nullable String purpose,
      String fit) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Viewer viewer, List<KnownActivity> activities, Instant at) {
    store.addAll(viewer, activities, at);
  }
}
