package buyerside.app.activities;

import biweekly.ICalVersion;
import biweekly.io.CannotParseException;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/// A rule of RFC 5545 by which an activity comes again: by days, weeks, months or years, at the
/// same hour of its planner's clock, also after the clocks change.
final class Repeating {

  private static final Set<Frequency> FREQUENCIES =
      EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
  private static final int LONGEST = 500;
  private static final int MOST = 1_000;

  private final RecurrenceRule rule;

  private Repeating(RecurrenceRule rule) {
    this.rule = rule;
  }

  /// Empty for a text that is no such rule.
  static Optional<Repeating> read(String text) {
    if (text.isBlank() || text.length() > LONGEST || !text.startsWith("FREQ=")) {
      return Optional.empty();
    }
    var context = new ParseContext();
    context.setVersion(ICalVersion.V2_0);
    try {
      var rule = new RecurrenceRuleScribe().parseText(text, null, new ICalParameters(), context);
      return context.getWarnings().isEmpty() && usable(rule.getValue())
          ? Optional.of(new Repeating(rule))
          : Optional.empty();
    } catch (CannotParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean usable(Recurrence value) {
    var interval = value.getInterval();
    var count = value.getCount();
    return FREQUENCIES.contains(value.getFrequency())
        && value.getXRules().isEmpty()
        && value.getBySecond().isEmpty()
        && value.getByMinute().isEmpty()
        && value.getByHour().isEmpty()
        && value.getBySetPos().stream().noneMatch(it -> it == 0)
        && (interval == null || interval > 0 && interval <= MOST)
        && (count == null || count > 0 && count <= MOST);
  }

  /// The times after one instant and up to another, earliest first.
  ///
  /// @param first when the series began
  List<Instant> between(Instant first, Instant after, Instant until, ZoneId zone, int atMost) {
    var times = new ArrayList<Instant>();
    var dates = rule.getDateIterator(Date.from(first), TimeZone.getTimeZone(zone));
    while (times.size() < atMost && dates.hasNext()) {
      var next = dates.next().toInstant();
      if (next.isAfter(until)) {
        break;
      }
      if (next.isAfter(after)) {
        times.add(next);
      }
    }
    return times;
  }
}
