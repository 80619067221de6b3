package buyerside.app.activities;

import buyerside.app.shell.DateRule;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.fit.ActivityKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An activity to plan or to log, as asked for.
///
/// @param deal `null` for one that serves no deal
/// @param purpose the criterion it should help the buyer to meet; `null` for none
/// @param anyway why it is done although it does not fit; empty if it need not be said
public record PlanActivity(
    @Nullable UUID deal,
    ActivityKind kind,
    String subject,
    Instant starts,
    @Nullable Integer minutes,
    boolean done,
    @Nullable String purpose,
    String anyway,
    More more) {

  static final int LONGEST = 300;
  static final int LONGEST_TEXT = 4_000;
  static final int MOST_MINUTES = 30 * 24 * 60;
  private static final int MOST_PEOPLE = 50;
  private static final Duration USUAL = Duration.ofMinutes(30);

  /// With nothing more.
  public PlanActivity(
      @Nullable UUID deal,
      ActivityKind kind,
      String subject,
      Instant starts,
      @Nullable Integer minutes,
      boolean done,
      @Nullable String purpose,
      String anyway) {
    this(deal, kind, subject, starts, minutes, done, purpose, anyway, More.NONE);
  }

  /// What can be said besides.
  ///
  /// @param owner whose it is; `null` for whoever asks
  /// @param ownTime why it lies in time that its owner keeps; empty if it need not be said
  /// @param repeats a rule of RFC 5545 by which it comes again; empty if it does not
  /// @param follows the activity out of which it comes
  public record More(
      @Nullable UUID company,
      List<UUID> people,
      @Nullable Cost cost,
      String outcome,
      @Nullable UUID owner,
      String ownTime,
      String repeats,
      @Nullable UUID follows) {

    public static final More NONE = new More(null, List.of(), null, "", null, "", "", null);

    public More {
      people = people.stream().distinct().toList();
    }
  }

  /// When it ends; half an hour is assumed where nothing is said.
  Instant ends() {
    return starts.plus(minutes == null || minutes == 0 ? USUAL : Duration.ofMinutes(minutes));
  }

  List<Reason> problems(Instant now) {
    var problems = new ArrayList<Reason>();
    TextRule.check("subject", subject, LONGEST, problems);
    TextRule.check("anyway", anyway, LONGEST_TEXT, problems);
    TextRule.check("ownTime", more.ownTime(), LONGEST_TEXT, problems);
    TextRule.check("outcome", more.outcome(), LONGEST_TEXT, problems);
    checkMinutes(minutes, problems);
    DateRule.check("starts", LocalDate.ofInstant(starts, ZoneOffset.UTC), problems);
    if (done && starts.isAfter(now)) {
      problems.add(Reason.of("starts", "activity.future"));
    }
    if (more.people().size() > MOST_PEOPLE) {
      problems.add(Reason.of("people", "activity.people", MOST_PEOPLE));
    }
    if (more.cost() != null) {
      more.cost().problems(problems);
    }
    if (!more.repeats().isEmpty()) {
      if (done) {
        problems.add(Reason.of("repeats", "activity.repeats-done"));
      }
      if (Repeating.read(more.repeats()).isEmpty()) {
        problems.add(Reason.of("repeats", "activity.repeats"));
      }
    }
    return problems;
  }

  static void checkMinutes(@Nullable Integer minutes, List<Reason> problems) {
    if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
      problems.add(Reason.of("minutes", "activity.minutes"));
    }
  }
}
