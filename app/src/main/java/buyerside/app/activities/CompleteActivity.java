package buyerside.app.activities;

import buyerside.app.deals.RecordEvidence;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A planned activity that is over, with what came of it.
///
/// @param minutes how long it took; `null` for as long as planned
/// @param cost what it cost; `null` for what is kept
/// @param heard evidence that came out of it, confirmed by whoever asks; `null` for none
/// @param next what is planned out of it; `null` for nothing
public record CompleteActivity(
    @Nullable Integer minutes,
    @Nullable Cost cost,
    String outcome,
    @Nullable Heard heard,
    @Nullable PlanActivity next) {

  /// Done as planned, with nothing to tell.
  public static final CompleteActivity PLAIN = new CompleteActivity(null, null, "", null, null);

  /// Something the buyer said or did in it.
  ///
  /// @param by who said it, if on record
  /// @param lapses the first day on which it no longer holds; `null` if it never lapses
  public record Heard(
      CriterionId criterion,
      Polarity polarity,
      Strength strength,
      @Nullable UUID by,
      String quote,
      @Nullable LocalDate lapses) {

    RecordEvidence on(UUID deal, LocalDate day) {
      var source = new RecordEvidence.Source(by, null, null, quote.isBlank() ? null : quote);
      return new RecordEvidence(deal, List.of(criterion), polarity, strength, day, lapses, source);
    }
  }

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    PlanActivity.checkMinutes(minutes, problems);
    TextRule.check("outcome", outcome, PlanActivity.LONGEST_TEXT, problems);
    if (cost != null) {
      cost.problems(problems);
    }
    return problems;
  }
}
