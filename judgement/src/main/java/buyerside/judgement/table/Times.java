package buyerside.judgement.table;

import buyerside.judgement.words.Words;
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
/// ISO 8601 first; then year-month-day with `/`, `.`, `年月日` or nothing between; then day and month
/// in the order that their column has them ([TimeStyle]), or with a name. Without a zone a time is
/// read as UTC. Years outside 1900 to 2200 are taken for mistakes.
public final class Times {

  private static final double MILLIS_PER_DAY = 86_400_000;
  private static final Pattern SHORT_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})?$");
  private static final Pattern WESTERN =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)(.*)");
  private static final Pattern EASTERN =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(.*)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(\\d{4})(\\d{2})(\\d{2})[T ]?((?:\\d{4}){0,1}(?:\\d{2})?)(|Z|[+-]\\d{2}:?\\d{2})");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},? )?(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*\\.?,?[-"
              + " ](\\d{4}|\\d{2})(?!\\d)(.*)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},? )?([A-Za-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})(?!\\d)(.*)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern HALF_DAY = Pattern.compile("(上午|下午) ?(\\d{1,2}:[\\d:]+)");
  private static final Pattern ZONE =
      Pattern.compile("(.*\\d)\\s*\\[?([A-Za-z][A-Za-z0-9_+/-]*)]?");
  private static final DateTimeFormatter CLOCK =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("[h:mm[:ss] a][H:mm[:ss]]")
          .toFormatter(Locale.ROOT);

  private Times() {}

  /// @return days since 1970-01-01 UTC, fractions kept
  /// @throws DateTimeException saying what is wrong, if the text is no time that can be meant
  public static double parse(String text) {
    return parse(text, TimeStyle.USUAL);
  }

  /// @param style how the column writes what could be read in two ways
  static double parse(String text, TimeStyle style) {
    var instant = instant(text.strip(), style);
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    if (year < 1900 || year > 2200) {
      throw new DateTimeException(Words.of("time.year", text));
    }
    return instant.toEpochMilli() / MILLIS_PER_DAY;
  }

  /// @return `NaN` if the text is no time
  public static double parseOrNaN(String text) {
    return parseOrNaN(text, TimeStyle.USUAL);
  }

  static double parseOrNaN(String text, TimeStyle style) {
    if (text.length() < style.shortest() || text.length() > 48) {
      return Double.NaN;
    }
    try {
      return parse(text, style);
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

  private static Instant instant(String text, TimeStyle style) {
    var counted = style.counted(text);
    if (counted != null) {
      return counted;
    }
    var east = EASTERN.matcher(text);
    if (east.matches()) {
      return at(date(text, east.group(1), east.group(2), east.group(3)), east.group(4), text);
    }
    var compact = COMPACT.matcher(text);
    if (compact.matches()) {
      var date = date(text, compact.group(1), compact.group(2), compact.group(3));
      return at(date, colons(compact.group(4)) + compact.group(5), text);
    }
    var western = WESTERN.matcher(text);
    if (western.matches()) {
      int first = Integer.parseInt(western.group(1));
      int second = Integer.parseInt(western.group(3));
      boolean dayFirst = first > 12 || second <= 12 && style.dayFirst(western.group(2).charAt(0));
      return at(
          date(
              text,
              year(western.group(4)),
              western.group(dayFirst ? 3 : 1),
              western.group(dayFirst ? 1 : 3)),
          western.group(5),
          text);
    }
    return named(text);
  }

  private static String year(String digits) {
    return digits.length() == 2 ? (digits.charAt(0) < '7' ? "20" : "19") + digits : digits;
  }

  /// `093005` as `09:30:05`.
  private static String colons(String digits) {
    return digits.replaceAll("(\\d\\d)(?=\\d)", "$1:");
  }

  /// `24 Nov 2026`, `Nov 24, 2026 3:05 PM`, `Tue, 24-Nov-26`.
  private static Instant named(String text) {
    var dayFirst = DAY_MONTH.matcher(text);
    var monthFirst = MONTH_DAY.matcher(text);
    boolean first = dayFirst.matches();
    if (first || monthFirst.matches()) {
      var parts = first ? dayFirst : monthFirst;
      int month = MONTHS.indexOf(parts.group(first ? 2 : 1).toLowerCase(Locale.ROOT));
      if (month >= 0) {
        var day = parts.group(first ? 1 : 2);
        return at(
            date(text, year(parts.group(3)), String.valueOf(month / 3 + 1), day),
            parts.group(4),
            text);
      }
    }
    throw new DateTimeException(Words.of("time.bad", text));
  }

  private static LocalDate date(String text, String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      throw new DateTimeException(Words.of("time.day", text), e);
    }
  }

  private static Instant at(LocalDate date, String rest, String text) {
    var clock = rest.strip();
    clock = clock.startsWith("T") || clock.startsWith(",") ? clock.substring(1).strip() : clock;
    clock = HALF_DAY.matcher(clock).replaceAll("$2 $1").replace("上午", "AM").replace("下午", "PM");
    if (clock.isEmpty()) {
      return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    try {
      return zoned(date, clock, text);
    } catch (DateTimeException e) {
      throw e.getMessage() != null && e.getMessage().contains("time zone")
          ? e
          : new DateTimeException(Words.of("time.bad", text), e);
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
      throw new DateTimeException(Words.of("time.zone", text, name), e);
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
