package buyerside.app.activities;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.fit.ActivityKind;
import buyerside.method.quicklog.Amount;
import buyerside.method.quicklog.QuickLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line to keep, with what its writer made of each part.
///
/// @param day `null` if none was given that can be
/// @param evidence what the writer confirmed as evidence; `null` for none
public record LogLine(
    String text,
    ActivityKind kind,
    @Nullable LocalDate day,
    @Nullable Integer minutes,
    List<Named> people,
    @Nullable Named company,
    @Nullable UUID deal,
    @Nullable Amount amount,
    @Nullable Confirmed evidence) {

  private static final int MOST_MINUTES = 30 * 24 * 60;

  public LogLine {
    people = List.copyOf(people);
  }

  /// Somebody or something named in the line.
  public sealed interface Named {
    /// On record.
    record Known(UUID id) implements Named {}

    /// To be put on record under this name.
    record New(String name) implements Named {}

    /// To stay in the text only.
    record Text(String name) implements Named {}
  }

  /// Evidence that the writer confirmed.
  public record Confirmed(CriterionId criterion, Polarity polarity) {}

  List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("line", text, QuickLog.LONGEST, problems);
    if (day == null) {
      problems.add(Reason.of("date", "date.shape"));
    }
    DateRule.check("date", day, problems);
    if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
      problems.add(Reason.of("minutes", "activity.minutes"));
    }
    if (evidence != null && deal == null) {
      problems.add(Reason.of("deal", "quick-log.evidence-without-deal"));
    }
    return problems;
  }
}
