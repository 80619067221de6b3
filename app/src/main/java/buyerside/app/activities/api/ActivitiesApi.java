package buyerside.app.activities.api;

import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.Activity;
import buyerside.app.activities.Planning;
import buyerside.app.activities.Planning.Doubted;
import buyerside.app.activities.Planning.Planned;
import buyerside.app.activities.Planning.Rejected;
import buyerside.app.activities.api.ActivityJson.FitJson;
import buyerside.app.activities.api.ActivityJson.NewActivity;
import buyerside.app.activities.api.ActivityJson.PlannedJson;
import buyerside.app.deals.Deals;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/activities")
@Tag(name = "Activities")
class ActivitiesApi {

  private final Activities activities;
  private final Deals deals;
  private final Clock clock;

  ActivitiesApi(Activities activities, Deals deals, Clock clock) {
    this.activities = activities;
    this.deals = deals;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "A deal's activities, latest first; without a deal one's own open ones",
      description = "With asOf (a day or an instant) a deal's activities as they were known then.")
  Listing<ActivityJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable UUID deal,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    var size = Listing.size(limit);
    if (deal == null) {
      return Listing.whole(activities.agenda(viewer, size).stream().map(ActivityJson::of).toList());
    }
    if (deals.find(viewer, deal).isEmpty()) {
      throw new Missing(deal);
    }
    var at =
        asOf.isEmpty()
            ? clock.instant()
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    return Listing.cut(activities.page(viewer, deal, after, at, size + 1), size, Activity::id)
        .map(ActivityJson::of);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Plan or log an activity; the answer holds the fit verdict",
      description =
          "One that does not fit is refused unless anyway says why it is done nevertheless; one in"
              + " time that its owner keeps unless ownTime does.")
  PlannedJson plan(Viewer viewer, @RequestBody NewActivity activity) {
    return planned(activities.plan(viewer, activity.read(clock.instant())));
  }

  static PlannedJson planned(Planning planning) {
    return switch (planning) {
      case Planned(var id, var fit, var command) ->
          new PlannedJson(id, FitJson.of(fit, null), command);
      case Doubted doubt -> throw new Refused(reasons(doubt));
      case Rejected(var reasons) -> throw Refused.at(ActivityJson.MEMBERS, reasons);
    };
  }

  /// What needs a reason, as a reason.
  static List<Reason> reasons(Doubted doubt) {
    var reasons = new ArrayList<Reason>();
    if (doubt.fit() != null) {
      reasons.add(Reason.of("anyway", "fit." + FitJson.of(doubt.fit(), null).verdict()));
    }
    if (doubt.hindrance() != null) {
      reasons.add(Reason.of("ownTime", "activity.own-time"));
    }
    return reasons;
  }

  @PostMapping("/fit-check")
  @Operation(summary = "Whether an activity would fit, and suit its owner; nothing is saved")
  FitJson check(Viewer viewer, @RequestBody NewActivity activity) {
    return switch (activities.check(viewer, activity.read(clock.instant()))) {
      case Activities.Checking.Checked(var fit, var hindrance) -> FitJson.of(fit, hindrance);
      case Activities.Checking.Refused(var reasons) ->
          throw Refused.at(ActivityJson.MEMBERS, reasons);
    };
  }
}
