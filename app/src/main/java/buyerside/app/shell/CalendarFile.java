package buyerside.app.shell;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Whole-day entries for calendar programs: iCalendar, RFC 5545.
public final class CalendarFile {

  private static final int MOST_OCTETS = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private CalendarFile() {}

  /// @param uid the same whenever the same entry is written again
  public record Entry(String uid, LocalDate day, String title, String text) {}

  /// @param name of the calendar
  /// @param at when it was written
  public static byte[] of(String name, List<Entry> entries, Instant at) {
    var file = new StringBuilder();
    line(file, "BEGIN:VCALENDAR");
    line(file, "VERSION:2.0");
    line(file, "PRODID:-//Buyerside//Plan//EN");
    line(file, "X-WR-CALNAME:" + text(name));
    for (var entry : entries) {
      line(file, "BEGIN:VEVENT");
      line(file, "UID:" + entry.uid());
      line(file, "DTSTAMP:" + STAMP.format(at));
      line(file, "DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
      line(file, "DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
      line(file, "SUMMARY:" + text(entry.title()));
      line(file, "DESCRIPTION:" + text(entry.text()));
      line(file, "TRANSP:TRANSPARENT");
      line(file, "END:VEVENT");
    }
    line(file, "END:VCALENDAR");
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replace("\r", "\\n");
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
