package buyerside.judgement.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;

/// Dates and times as people export them, as days since 1970-01-01 UTC.
///
/// ISO 8601 first; then year-month-day with `/`, `.` or `年月日`; then day-month-year with `.`,
/// month-day-year with `/` (day first, where the first number is above 12). Without a zone a time
/// is read as UTC. Years outside 1900 to 2200 are taken for mistakes.
public final class Times {

  private static final double MILLIS_PER_DAY = 86_400_000;
  private static final Pattern SHORT_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})?$");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(.*)");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(.*)");
  private static final Pattern EASTERN =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(.*)");
  private static final Pattern ZONE =
      Pattern.compile("(.*\\d)\\s*\\[?([A-Za-z][A-Za-z0-9_+/-]*)]?");
  private static final DateTimeFormatter CLOCK =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[h:mm[:ss] a][H:mm[:ss]]")
          .toFormatter(Locale.ROOT);
  private static final DateTimeFormatter NAMED_MONTH =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[d MMM yyyy][d-MMM-yyyy][MMM d, yyyy][d MMMM yyyy]")
          .toFormatter(Locale.ENGLISH);

  private Times() {}

  /// @return days since 1970-01-01 UTC, fractions kept
  /// @throws DateTimeException saying what is wrong, if the text is no time that can be meant
  public static double parse(String text) {
    var instant = instant(text.strip());
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    if (year < 1900 || year > 2200) {
      throw new DateTimeException("'%s' is not between the years 1900 and 2200".formatted(text));
    }
    return instant.toEpochMilli() / MILLIS_PER_DAY;
  }

  /// @return `NaN` if the text is no time
  public static double parseOrNaN(String text) {
    if (text.length() < 8 || text.length() > 48) {
      return Double.NaN;
    }
    try {
      return parse(text);
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  /// The instant of a number of days since 1970-01-01 UTC.
  public static Instant instant(double days) {
    return Instant.ofEpochMilli(Math.round(days * MILLIS_PER_DAY));
  }

  /// The day, as in `2026-11-24`.
  public static String day(double days) {
    return LocalDate.ofEpochDay((long) Math.floor(days)).toString();
  }

  private static Instant instant(String text) {
    var east = EASTERN.matcher(text);
    if (east.matches()) {
      return at(date(text, east.group(1), east.group(2), east.group(3)), east.group(4), text);
    }
    var dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      return at(
          date(text, dotted.group(3), dotted.group(2), dotted.group(1)), dotted.group(4), text);
    }
    var slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      boolean dayFirst = Integer.parseInt(slashed.group(1)) > 12;
      return at(
          date(
              text,
              slashed.group(3),
              slashed.group(dayFirst ? 2 : 1),
              slashed.group(dayFirst ? 1 : 2)),
          slashed.group(4),
          text);
    }
    try {
      return LocalDate.parse(text, NAMED_MONTH).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw new DateTimeException(
          "'%s' is not a time such as 2026-11-24T09:30:00Z".formatted(text), e);
    }
  }

  private static LocalDate date(String text, String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      throw new DateTimeException("'%s' is no day of the calendar".formatted(text), e);
    }
  }

  private static Instant at(LocalDate date, String rest, String text) {
    var clock = rest.strip();
    clock = clock.startsWith("T") ? clock.substring(1).strip() : clock;
    if (clock.isEmpty()) {
      return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    try {
      return zoned(date, clock, text);
    } catch (DateTimeException e) {
      throw e.getMessage() != null && e.getMessage().contains("time zone")
          ? e
          : new DateTimeException(
              "'%s' is not a time such as 2026-11-24T09:30:00Z".formatted(text), e);
    }
  }

  private static Instant zoned(LocalDate date, String clock, String text) {
    if (clock.endsWith("Z")) {
      return local(date, clock.substring(0, clock.length() - 1)).toInstant(ZoneOffset.UTC);
    }
    var offset = SHORT_OFFSET.matcher(clock.replaceFirst("([+-]\\d{2}):(\\d{2})$", "$1$2"));
    if (offset.find()) {
      var minutes = offset.group(2) == null ? "00" : offset.group(2);
      var time = clock.substring(0, Math.max(clock.lastIndexOf('+'), clock.lastIndexOf('-')));
      return OffsetDateTime.of(local(date, time), ZoneOffset.of(offset.group(1) + ":" + minutes))
          .toInstant();
    }
    var zone = ZONE.matcher(clock);
    if (zone.matches() && !zone.group(2).matches("(?i)[ap]m")) {
      return local(date, zone.group(1)).atZone(zone(zone.group(2), text)).toInstant();
    }
    return local(date, clock).toInstant(ZoneOffset.UTC);
  }

  private static ZoneId zone(String name, String text) {
    try {
      return ZoneId.of(name, ZoneId.SHORT_IDS);
    } catch (DateTimeException e) {
      throw new DateTimeException("'%s' has the unknown time zone %s".formatted(text, name), e);
    }
  }

  private static LocalDateTime local(LocalDate date, String clock) {
    int dot = clock.indexOf('.');
    var whole = (dot < 0 ? clock : clock.substring(0, dot)).strip();
    var time = java.time.LocalTime.from(CLOCK.parse(whole));
    double fraction = dot < 0 ? 0 : Double.parseDouble("0" + clock.substring(dot).strip());
    return date.atTime(
        time.with(ChronoField.MILLI_OF_SECOND, Math.min(999, (long) (fraction * 1000 + 1e-6))));
  }
}
