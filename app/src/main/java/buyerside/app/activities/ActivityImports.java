package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.shell.Ids;
import buyerside.method.CriterionId;
import buyerside.method.Standing;
import buyerside.method.fit.ActivityKind;
import buyerside.method.fit.FitCheck;
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

  private final ActivityImportStore store;

  ActivityImports(ActivityImportStore store) {
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
    addNumbered(viewer, activities.stream().map(it -> new Numbered(Ids.next(), it)).toList(), at);
  }

  /// An activity from elsewhere, with the id that it is to have.
  public record Numbered(UUID id, KnownActivity activity) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void addNumbered(Viewer viewer, List<Numbered> activities, Instant at) {
    store.add(viewer, activities, at);
  }

  /// Takes activities back that were brought in; ids that are none are left alone.
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeBack(Viewer viewer, List<UUID> activities, Instant at) {
    store.remove(viewer, activities, at);
  }

  /// The short name of the verdict on an activity at a standing.
  public static String fit(ActivityKind kind, @Nullable CriterionId purpose, Standing standing) {
    return Activities.name(FitCheck.check(kind, purpose, standing));
  }
}
