package buyerside.app.activities.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ExceptionRule;
import biweekly.property.ICalProperty;
import biweekly.property.TextProperty;
import biweekly.util.Frequency;
import buyerside.app.activities.calendar.CalendarReading.Unreadable;
import buyerside.app.activities.proposals.Found;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads calendar files: which meetings take place in some span of time. What comes again is
/// counted out one by one, with what was moved or left out; whatever a file asks for, no more is
/// counted than a few thousand.
///
/// @param zone whose clock is meant where a time names none
/// @param from what ends before is left out
/// @param until what begins later is left out
record CalendarReader(ZoneId zone, Instant from, Instant until) {

  private static final int MOST_STEPS = 20_000;
  private static final int MOST_STEPS_IN_A_FILE = 200_000;
  private static final int MOST_OF_A_SERIES = 100;
  private static final int MOST = 2_000;
  private static final Set<Frequency> TOO_OFTEN =
      Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

  /// @param source which calendar it is from; `null` for a file that was brought
  CalendarReading read(byte[] file, @Nullable UUID source) throws Unreadable {
    var text = CalendarText.of(file);
    var calendars = Biweekly.parse(text).defaultTimezone(TimeZone.getTimeZone(zone)).all();
    var work = new Work(source);
    for (var calendar : calendars) {
      work.read(calendar);
    }
    work.found.sort(
        Comparator.comparing((Found it) -> it.when().starts()).thenComparing(Found::key));
    return new CalendarReading(
        work.found.size() > MOST ? work.found.subList(0, MOST) : work.found, work.left);
  }

  /// One file's reading.
  private final class Work {

    private final @Nullable UUID source;
    private final List<Found> found = new ArrayList<>();
    private int left;
    private int steps = MOST_STEPS_IN_A_FILE;

    Work(@Nullable UUID source) {
      this.source = source;
    }

    void read(ICalendar calendar) {
      var moved = new HashMap<String, Set<Instant>>();
      for (var event : calendar.getEvents()) {
        var at = CalendarTimes.of(calendar, zone).of(event.getRecurrenceId());
        if (at != null) {
          moved.computeIfAbsent(Meeting.uid(event), _ -> new HashSet<>()).add(at);
        }
      }
      for (var event : calendar.getEvents()) {
        try {
          read(calendar, event, moved);
        } catch (RuntimeException e) {
          // A meeting that a library stumbles over must not take the others with it.
          left++;
        }
      }
    }

    private void read(ICalendar calendar, VEvent event, Map<String, Set<Instant>> moved) {
      var times = CalendarTimes.of(calendar, zone);
      var starts = times.of(event.getDateStart());
      if (starts == null || Meeting.isNobodysBusiness(event)) {
        left++;
        return;
      }
      var meeting = new Meeting(event, source, times.minutes(event), times.allDay(event));
      var which = times.of(event.getRecurrenceId());
      if (which != null) {
        add(meeting.at(starts, which, true));
      } else if (comesAgain(event)) {
        count(times, meeting, event, moved.getOrDefault(Meeting.uid(event), Set.of()));
      } else {
        add(meeting.at(starts, null, false));
      }
    }

    private void count(CalendarTimes times, Meeting meeting, VEvent event, Set<Instant> moved) {
      event.removeProperties(ExceptionRule.class);
      var all = times.iterator(event);
      int kept = 0;
      for (int i = 0; i < MOST_STEPS && steps > 0 && all.hasNext(); i++) {
        steps--;
        var at = times.occurrence(event, all.next());
        if (at.isAfter(until) || kept >= MOST_OF_A_SERIES) {
          return;
        }
        if (!moved.contains(at) && add(meeting.at(at, at, true))) {
          kept++;
        }
      }
    }

    private boolean add(Found one) {
      var when = one.when();
      var inside =
          !when.starts().isAfter(until)
              && !when.starts().plusSeconds(60L * when.minutes()).isBefore(from);
      if (inside) {
        found.add(one);
      }
      return inside;
    }
  }

  /// A rule that comes every second, minute or hour is no meeting's; it is taken as one meeting.
  private static boolean comesAgain(VEvent event) {
    var rule = event.getRecurrenceRule();
    var value = rule == null ? null : rule.getValue();
    var often =
        value != null && (value.getFrequency() == null || TOO_OFTEN.contains(value.getFrequency()));
    return !often && (value != null || !event.getRecurrenceDates().isEmpty());
  }

  /// The value of a property as text; empty if there is none.
  static String text(@Nullable ICalProperty property) {
    return property instanceof TextProperty text && text.getValue() != null ? text.getValue() : "";
  }
}
