package buyerside.app.shell;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// A time zone as calendar programs want it told: each change of its clock by itself, for some
/// years ahead. Nobody has to know the zone's name or guess its rule.
final class CalendarZone {

  private static final int YEARS = 12;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  private CalendarZone() {}

  /// @param from the first year that is needed
  static List<String> lines(String zone, int from) {
    var rules = ZoneId.of(zone).getRules();
    var lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone));
    var begin = LocalDateTime.of(from, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    var end = LocalDateTime.of(from + YEARS, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    var offset = rules.getOffset(begin);
    lines.addAll(
        observance(
            rules.isDaylightSavings(begin),
            offset,
            offset,
            LocalDateTime.ofInstant(begin, offset)));
    Instant at = begin;
    while (rules.nextTransition(at) != null
        && rules.nextTransition(at).getInstant().isBefore(end)) {
      var change = rules.nextTransition(at);
      lines.addAll(
          observance(
              rules.isDaylightSavings(change.getInstant()),
              change.getOffsetBefore(),
              change.getOffsetAfter(),
              change.getDateTimeBefore()));
      at = change.getInstant();
    }
    lines.add("END:VTIMEZONE");
    return lines;
  }

  private static List<String> observance(
      boolean daylight, ZoneOffset before, ZoneOffset after, LocalDateTime from) {
    var name = daylight ? "DAYLIGHT" : "STANDARD";
    return List.of(
        "BEGIN:" + name,
        "DTSTART:" + CLOCK.format(from),
        "TZOFFSETFROM:" + offset(before),
        "TZOFFSETTO:" + offset(after),
        "END:" + name);
  }

  private static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    return "%s%02d%02d"
        .formatted(offset.getTotalSeconds() < 0 ? "-" : "+", seconds / 3600, seconds / 60 % 60);
  }
}
