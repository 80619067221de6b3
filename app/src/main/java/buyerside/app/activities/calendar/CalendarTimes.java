package buyerside.app.activities.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/// The times of one calendar file. A time that names a zone is in it, whether the file tells that
/// zone or the world knows it; one that names none is on the reader's own clock.
record CalendarTimes(TimezoneInfo zones, ZoneId own) {

  private static final int LONGEST_MINUTES = 30 * 24 * 60;
  private static final int DAY = 24 * 60;

  /// What Windows calls the zones that are asked for most, for files that do not tell them.
  private static final Map<String, String> WINDOWS =
      Map.of(
          "China Standard Time", "Asia/Shanghai",
          "Taipei Standard Time", "Asia/Taipei",
          "Tokyo Standard Time", "Asia/Tokyo",
          "Singapore Standard Time", "Asia/Singapore",
          "W. Europe Standard Time", "Europe/Berlin",
          "Romance Standard Time", "Europe/Paris",
          "GMT Standard Time", "Europe/London",
          "Eastern Standard Time", "America/New_York",
          "Central Standard Time", "America/Chicago",
          "Pacific Standard Time", "America/Los_Angeles");

  static CalendarTimes of(ICalendar calendar, ZoneId own) {
    return new CalendarTimes(calendar.getTimezoneInfo(), own);
  }

  @Nullable Instant of(@Nullable DateOrDateTimeProperty property) {
    if (property == null || property.getValue() == null) {
      return null;
    }
    return local(property)
        ? onClock(property, property.getValue())
        : property.getValue().toInstant();
  }

  boolean allDay(VEvent event) {
    return event.getDateStart() != null && !event.getDateStart().getValue().hasTime();
  }

  /// How long a meeting takes; a whole day where it has a day only.
  int minutes(VEvent event) {
    var starts = of(event.getDateStart());
    var ends = of(event.getDateEnd());
    var length = event.getDuration() == null ? null : event.getDuration().getValue();
    long minutes =
        starts != null && ends != null
            ? Duration.between(starts, ends).toMinutes()
            : length != null && !length.isPrior()
                ? length.toMillis() / 60_000
                : allDay(event) ? DAY : 0;
    return (int) Math.clamp(minutes, 0, LONGEST_MINUTES);
  }

  /// All the beginnings of a meeting that comes again.
  DateIterator iterator(VEvent event) {
    return event.getDateIterator(zoneOfRule(event));
  }

  Instant occurrence(VEvent event, Date date) {
    var starts = event.getDateStart();
    return local(starts) ? onClock(starts, date) : date.toInstant();
  }

  private TimeZone zoneOfRule(VEvent event) {
    var starts = event.getDateStart();
    var told = zones.getTimezone(starts);
    if (told != null) {
      return told.getTimeZone();
    }
    return local(starts) ? TimeZone.getTimeZone(own) : TimeZone.getTimeZone("UTC");
  }

  /// Whether a time is what a clock shows, wherever that clock hangs.
  private boolean local(DateOrDateTimeProperty property) {
    var parts = property.getValue().getRawComponents();
    return !property.getValue().hasTime()
        || zones.isFloating(property)
        || (zones.getTimezone(property) == null && parts != null && !parts.isUtc());
  }

  private Instant onClock(DateOrDateTimeProperty property, Date date) {
    var named = property.getParameter("TZID");
    var zone = named == null ? own : ZoneId.of(WINDOWS.getOrDefault(named, own.getId()));
    // The library puts days on this machine's clock, and times on the reader's.
    var clock = property.getValue().hasTime() ? own : ZoneId.systemDefault();
    return LocalDateTime.ofInstant(date.toInstant(), clock).atZone(zone).toInstant();
  }
}
