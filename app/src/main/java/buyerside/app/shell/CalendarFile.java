package buyerside.app.shell;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;

/// Entries for calendar programs: iCalendar, RFC 5545.
public final class CalendarFile {

  private static final int MOST_OCTETS = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private CalendarFile() {}

  /// When an entry is.
  public sealed interface When {

    /// Whole days, the last one included.
    record Days(LocalDate first, LocalDate last) implements When {}

    /// From an instant to another.
    record Span(Instant start, Instant end) implements When {}

    /// Again and again on somebody's clock, whatever their zone does to it.
    ///
    /// @param rule as RFC 5545 writes an RRULE, such as `FREQ=WEEKLY;BYDAY=MO`
    record Again(LocalDateTime start, LocalDateTime end, ZoneId zone, String rule)
        implements When {}
  }

  /// What others see of the time.
  public enum Show {
    /// It can be planned over.
    FREE,
    BUSY,
    /// Busy, and not to be passed on by the calendar program.
    PRIVATE
  }

  /// @param uid the same whenever the same entry is written again
  public record Entry(String uid, When when, String title, String text, Show show) {

    /// Something that is due on a day.
    public static Entry due(String uid, LocalDate day, String title, String text) {
      return new Entry(uid, new When.Days(day, day), title, text, Show.FREE);
    }
  }

  /// @param name of the calendar
  /// @param at when it was written
  public static byte[] of(String name, List<Entry> entries, Instant at) {
    var file = new StringBuilder();
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, "PRODID:-//Buyerside//Calendar//EN");
    line(file, "CALSCALE:GREGORIAN");
    line(file, "METHOD:PUBLISH");
    line(file, "X-WR-CALNAME:" + text(name));
    line(file, "REFRESH-INTERVAL;VALUE=DURATION:PT30M");
    line(file, "X-PUBLISHED-TTL:PT30M");
    zones(entries)
        .forEach((zone, from) -> CalendarZone.lines(zone, from).forEach(it -> line(file, it)));
    for (var entry : entries) {
      entry(file, entry, at);
    }
    line(file, "END:VCALENDAR");
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The zones that entries name, each with the first year that is needed of it.
  private static TreeMap<String, Integer> zones(List<Entry> entries) {
    var zones = new TreeMap<String, Integer>();
    for (var entry : entries) {
      if (entry.when() instanceof When.Again(var start, _, var zone, _)) {
        zones.merge(zone.getId(), start.getYear(), Math::min);
      }
    }
    return zones;
  }

  private static void entry(StringBuilder file, Entry entry, Instant at) {
    line(file, "BEGIN:VEVENT");
    line(file, "UID:" + text(entry.uid()));
    line(file, "DTSTAMP:" + STAMP.format(at));
    switch (entry.when()) {
      case When.Days(var first, var last) -> {
        line(file, "DTSTART;VALUE=DATE:" + DAY.format(first));
        line(file, "DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
      }
      case When.Span(var start, var end) -> {
        line(file, "DTSTART:" + STAMP.format(start));
        line(file, "DTEND:" + STAMP.format(end));
      }
      case When.Again(var start, var end, var zone, var rule) -> {
        line(file, "DTSTART;TZID=" + zone.getId() + ":" + CLOCK.format(start));
        line(file, "DTEND;TZID=" + zone.getId() + ":" + CLOCK.format(end));
        line(file, "RRULE:" + rule);
      }
    }
    line(file, "SUMMARY:" + text(entry.title()));
    if (!entry.text().isEmpty()) {
      line(file, "DESCRIPTION:" + text(entry.text()));
    }
    if (entry.show() == Show.PRIVATE) {
      line(file, "CLASS:PRIVATE");
    }
    line(file, "TRANSP:" + (entry.show() == Show.FREE ? "TRANSPARENT" : "OPAQUE"));
    line(file, "END:VEVENT");
  }

  /// Text as a value: what would end it or begin another line is written otherwise.
  private static String text(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]", "\\\\n")
        .replaceAll("[\\x00-\\x08\\x0e-\\x1f\\x7f]", "");
  }

  /// A line, folded so that no piece is longer than 75 octets and no character is cut.
  private static void line(StringBuilder file, String content) {
    int octets = 0;
    for (int point : content.codePoints().toArray()) {
      int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        file.append("\r\n ");
        octets = 1;
      }
      file.appendCodePoint(point);
      octets += size;
    }
    file.append("\r\n");
  }
}
