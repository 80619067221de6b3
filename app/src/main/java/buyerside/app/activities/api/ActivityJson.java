package buyerside.app.activities.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.activities.Activity;
import buyerside.app.activities.Cost;
import buyerside.app.activities.PlanActivity;
import buyerside.app.activities.PlanActivity.More;
import buyerside.app.relations.owntime.Hindrance;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.CriterionId;
import buyerside.method.fit.ActivityKind;
import buyerside.method.fit.Fit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something done or planned with or for a buyer.
///
/// @param owner the member whose it is
/// @param purpose the criterion it should help the buyer to meet
/// @param fit how the fit check saw it: fits, too_early, behind, no_purpose
/// @param people who took part
/// @param anyway why it was gone ahead with although it did not fit
/// @param ownTime why it lies in time that its owner keeps
/// @param plannedBy who gave it to its owner
/// @param follows the activity out of which it came
/// @param series the series of which it is one
public record ActivityJson(
    UUID id,
    @Nullable UUID deal,
    @Nullable UUID company,
    UUID owner,
    String kind,
    boolean done,
    String subject,
    Instant startsAt,
    @Nullable Integer minutes,
    @Nullable String purpose,
    String fit,
    List<UUID> people,
    @Nullable CostJson cost,
    String outcome,
    String anyway,
    String ownTime,
    @Nullable UUID plannedBy,
    @Nullable UUID follows,
    @Nullable UUID series,
    int version) {

  public ActivityJson {
    people = List.copyOf(people);
  }

  static ActivityJson of(Activity activity) {
    var details = activity.details();
    var cost = details.cost();
    return new ActivityJson(
        activity.id(),
        activity.deal(),
        details.company(),
        activity.owner(),
        code(activity.kind()),
        activity.done(),
        activity.subject(),
        activity.starts(),
        activity.minutes(),
        activity.purpose(),
        activity.fit().toLowerCase(Locale.ROOT),
        details.people(),
        cost == null ? null : new CostJson(cost.amount(), cost.currency()),
        details.outcome(),
        details.reasons().anyway(),
        details.reasons().ownTime(),
        details.links().plannedBy(),
        details.links().follows(),
        details.links().series(),
        details.version());
  }

  /// What the rules call fields, and what they are called here.
  static final Map<String, String> MEMBERS = Map.of("starts", "startsAt");

  /// What it cost us, in major units.
  public record CostJson(@Nullable BigDecimal amount, @Nullable String currency) {

    static @Nullable Cost read(@Nullable CostJson json, List<Reason> problems) {
      return json == null || json.amount == null
          ? null
          : Cost.read(
              json.amount.toPlainString(), json.currency == null ? "" : json.currency, problems);
    }
  }

  /// An activity to plan, to log, or to check.
  ///
  /// @param done whether it is over; if left out it is planned
  /// @param anyway why it is done although it does not fit
  /// @param owner whose it is; if left out one's own
  /// @param ownTime why it lies in time that its owner keeps
  /// @param repeats a rule of RFC 5545 by which it comes again, such as FREQ=WEEKLY;INTERVAL=2
  /// @param follows the activity out of which it comes
  public record NewActivity(
      @Nullable UUID deal,
      @Nullable UUID company,
      @Nullable ActivityKind kind,
      @Nullable String subject,
      @Nullable Instant startsAt,
      @Nullable Integer minutes,
      @Nullable Boolean done,
      @Nullable String purpose,
      @Nullable String anyway,
      @Nullable List<UUID> people,
      @Nullable CostJson cost,
      @Nullable String outcome,
      @Nullable UUID owner,
      @Nullable String ownTime,
      @Nullable String repeats,
      @Nullable UUID follows) {

    /// The same, coming out of an activity.
    NewActivity after(UUID activity) {
      return new NewActivity(
          deal, company, kind, subject, startsAt, minutes, done, purpose, anyway, people, cost,
          outcome, owner, ownTime, repeats, activity);
    }

    PlanActivity read(Instant now) {
      if (kind == null) {
        throw new Refused(Reason.of("kind", "missing"));
      }
      var problems = new ArrayList<Reason>();
      var paid = CostJson.read(cost, problems);
      if (!problems.isEmpty()) {
        throw new Refused(problems);
      }
      var more =
          new More(
              company,
              people == null ? List.of() : people,
              paid,
              text(outcome),
              owner,
              text(ownTime),
              text(repeats),
              follows);
      return new PlanActivity(
          deal,
          kind,
          text(subject),
          startsAt == null ? now : startsAt,
          minutes,
          Boolean.TRUE.equals(done),
          purpose == null || purpose.isBlank() ? null : purpose,
          text(anyway),
          more);
    }
  }

  static String text(@Nullable String given) {
    return given == null ? "" : given;
  }

  /// A verdict of the fit check, and of its owner's time.
  ///
  /// @param verdict fits, too_early, behind, no_purpose
  /// @param because why it is too early: solution_before_gate, later_stage
  /// @param missing the unmet required criteria that come first, in order
  /// @param ownTime what its owner keeps of that time: leave, do_not_book, family, off_work, busy
  public record FitJson(
      String verdict, @Nullable String because, List<String> missing, @Nullable String ownTime) {

    static FitJson of(Fit fit, @Nullable Hindrance hindrance) {
      var kept = hindrance == null ? null : code(hindrance);
      return switch (fit) {
        case Fit.Fits() -> new FitJson("fits", null, List.of(), kept);
        case Fit.NoPurpose() -> new FitJson("no_purpose", null, List.of(), kept);
        case Fit.Behind _ -> new FitJson("behind", null, List.of(), kept);
        case Fit.TooEarly(var because, var missing) ->
            new FitJson(
                "too_early",
                code(because),
                missing.stream().map(CriterionId::value).toList(),
                kept);
      };
    }
  }

  /// What planning or logging did.
  ///
  /// @param command by which it can be undone
  public record PlannedJson(UUID id, FitJson fit, UUID command) {}
}
