package buyerside.app.activities.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.activities.Activity;
import buyerside.app.activities.PlanActivity;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.CriterionId;
import buyerside.method.fit.ActivityKind;
import buyerside.method.fit.Fit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something done or planned with or for a buyer.
///
/// @param purpose the criterion it should help the buyer to meet
/// @param fit how the fit check saw it: fits, too_early, behind, no_purpose
public record ActivityJson(
    UUID id,
    @Nullable UUID deal,
    UUID owner,
    String kind,
    boolean done,
    String subject,
    Instant startsAt,
    @Nullable Integer minutes,
    @Nullable String purpose,
    String fit) {

  static ActivityJson of(Activity activity) {
    return new ActivityJson(
        activity.id(),
        activity.deal(),
        activity.owner(),
        code(activity.kind()),
        activity.done(),
        activity.subject(),
        activity.starts(),
        activity.minutes(),
        activity.purpose(),
        activity.fit().toLowerCase(Locale.ROOT));
  }

  /// What the rules call fields, and what they are called here.
  static final Map<String, String> MEMBERS = Map.of("starts", "startsAt");

  /// An activity to plan, to log, or to check.
  ///
  /// @param done whether it is over; if left out it is planned
  /// @param anyway why it is done although it does not fit
  public record NewActivity(
      @Nullable UUID deal,
      @Nullable ActivityKind kind,
      @Nullable String subject,
      @Nullable Instant startsAt,
      @Nullable Integer minutes,
      @Nullable Boolean done,
      @Nullable String purpose,
      @Nullable String anyway) {

    PlanActivity read(Instant now) {
      if (deal == null) {
        throw new Refused(Reason.of("deal", "missing"));
      }
      if (kind == null) {
        throw new Refused(Reason.of("kind", "missing"));
      }
      return new PlanActivity(
          deal,
          kind,
          subject == null ? "" : subject,
          startsAt == null ? now : startsAt,
          minutes,
          Boolean.TRUE.equals(done),
          purpose == null || purpose.isBlank() ? null : purpose,
          anyway == null ? "" : anyway);
    }
  }

  /// A verdict of the fit check.
  ///
  /// @param verdict fits, too_early, behind, no_purpose
  /// @param because why it is too early: solution_before_gate, later_stage
  /// @param missing the unmet required criteria that come first, in order
  public record FitJson(String verdict, @Nullable String because, List<String> missing) {

    static FitJson of(Fit fit) {
      return switch (fit) {
        case Fit.Fits() -> new FitJson("fits", null, List.of());
        case Fit.NoPurpose() -> new FitJson("no_purpose", null, List.of());
        case Fit.Behind _ -> new FitJson("behind", null, List.of());
        case Fit.TooEarly(var because, var missing) ->
            new FitJson(
                "too_early", code(because), missing.stream().map(CriterionId::value).toList());
      };
    }
  }

  /// What planning or logging did.
  ///
  /// @param command by which it can be undone
  public record PlannedJson(UUID id, FitJson fit, UUID command) {}
}
