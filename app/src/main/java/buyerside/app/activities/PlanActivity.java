package buyerside.app.activities;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An activity to plan or to log, as asked for.
///
/// @param purpose the criterion it should help the buyer to meet; `null` for none
/// @param anyway why it is done although it does not fit; empty if it need not be said
public record PlanActivity(
    UUID deal,
    ActivityKind kind,
    String subject,
    Instant starts,
    @Nullable Integer minutes,
    boolean done,
    @Nullable String purpose,
    String anyway) {

  private static final int LONGEST = 300;
  private static final int LONGEST_REASON = 4_000;
  private static final int MOST_MINUTES = 30 * 24 * 60;

  List<Reason> problems(Instant now) {
    var problems = new ArrayList<Reason>();
    TextRule.check("subject", subject, LONGEST, problems);
    TextRule.check("anyway", anyway, LONGEST_REASON, problems);
    if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
      problems.add(Reason.of("minutes", "activity.minutes"));
    }
    DateRule.check("starts", LocalDate.ofInstant(starts, ZoneOffset.UTC), problems);
    if (done && starts.isAfter(now)) {
      problems.add(Reason.of("starts", "activity.future"));
    }
    return problems;
  }
}
