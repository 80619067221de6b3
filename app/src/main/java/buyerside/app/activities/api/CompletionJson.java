package buyerside.app.activities.api;

import static buyerside.app.activities.api.ActivityJson.text;

import buyerside.app.activities.CompleteActivity;
import buyerside.app.activities.CompleteActivity.Heard;
import buyerside.app.activities.api.ActivityJson.CostJson;
import buyerside.app.activities.api.ActivityJson.NewActivity;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of an activity; all of it may be left out.
///
/// @param minutes how long it took
/// @param heard evidence that came out of it
/// @param next what is planned out of it
public record CompletionJson(
    @Nullable Integer minutes,
    @Nullable CostJson cost,
    @Nullable String outcome,
    @Nullable HeardJson heard,
    @Nullable NewActivity next) {

  static final CompletionJson PLAIN = new CompletionJson(null, null, null, null, null);

  /// Something the buyer said or did.
  ///
  /// @param polarity satisfies or denies; if left out satisfies
  /// @param strength if left out heard
  /// @param by the person who said it
  /// @param lapses the first day on which it no longer holds
  public record HeardJson(
      @Nullable String criterion,
      @Nullable Polarity polarity,
      @Nullable Strength strength,
      @Nullable UUID by,
      @Nullable String quote,
      @Nullable LocalDate lapses) {

    private Heard read(List<Reason> problems) {
      if (criterion == null || !CriterionId.isUsable(criterion)) {
        problems.add(Reason.of("criterion", "criterion.unknown", text(criterion)));
      }
      return new Heard(
          new CriterionId(problems.isEmpty() && criterion != null ? criterion : "none"),
          polarity == null ? Polarity.SATISFIES : polarity,
          strength == null ? Strength.HEARD : strength,
          by,
          text(quote),
          lapses);
    }
  }

  CompleteActivity read(Instant now, UUID activity) {
    var problems = new ArrayList<Reason>();
    var paid = CostJson.read(cost, problems);
    var said = heard == null ? null : heard.read(problems);
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return new CompleteActivity(
        minutes, paid, text(outcome), said, next == null ? null : next.after(activity).read(now));
  }

  /// What completing did.
  ///
  /// @param command by which all of it can be undone
  /// @param evidence what was recorded as evidence
  /// @param next what was planned out of it
  public record CompletedJson(UUID command, List<UUID> evidence, @Nullable UUID next) {
    public CompletedJson {
      evidence = List.copyOf(evidence);
    }
  }
}
