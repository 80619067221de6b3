package buyerside.method.quicklog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Holidays with a date in the calendar of the sun.
final class Holidays {
  private static final Map<String, Integer> MONTH_AND_DAY = days();

  static final String CHINESE =
      "(元旦|情人节|妇女节|三八节|五一|劳动节|青年节|六一|儿童节|教师节|国庆节?|十一(?=那天|当天|长假|假期|期间)|双十一|双11|平安夜|圣诞节?|双十二)(?:当天|那天|期间|假期|长假)?";

  /// A holiday as an adjective (Christmas card) or a limit (before Christmas) is no day.
  static final String ENGLISH_WORDS =
      "(?<!before )(?<!after )(?<!until )(?<!by )(?<!for )\\b(?:on |over |at )?(New Year's Day|New Year's Eve|Christmas Eve|Christmas Day|Christmas(?! Eve| Day)|Boxing Day|Valentine's Day|Halloween|May Day|Independence Day|Singles' Day|National Day|St\\.? Patrick's Day|Thanksgiving)\\b(?!\\s*(?:gifts?|cards?|part(?:y|ies)|presents?|hampers?|bonus|season|shopping|(?<!Eve )(?<!Day )(?:lunch|dinner)|sale|orders?|market))";

  private Holidays() {}

  static ChronoUnit unit(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "天", "日", "day" -> ChronoUnit.DAYS;
      case "个月", "month" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.WEEKS;
    };
  }

  static LocalDate nearest(String name, LocalDate today, boolean planned) {
    var thisYear = in(name, today.getYear());
    if (planned) {
      return thisYear.isBefore(today) ? in(name, today.getYear() + 1) : thisYear;
    }
    return thisYear.isAfter(today) ? in(name, today.getYear() - 1) : thisYear;
  }

  static LocalDate in(String name, int year) {
    if (name.equalsIgnoreCase("Thanksgiving")) {
      return LocalDate.of(year, 11, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }
    int day = MONTH_AND_DAY.getOrDefault(name, 1225);
    return LocalDate.of(year, day / 100, day % 100);
  }

  private static Map<String, Integer> days() {
    var days = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER);
    days.putAll(
        Map.of(
            "元旦", 101, "情人节", 214, "妇女节", 308, "三八节", 308, "五一", 501, "劳动节", 501, "青年节", 504, "六一",
            601, "儿童节", 601, "教师节", 910));
    days.putAll(
        Map.of(
            "国庆", 1001, "国庆节", 1001, "十一", 1001, "双十一", 1111, "双11", 1111, "双十二", 1212, "平安夜",
            1224));
    days.putAll(
        Map.of(
            "New Year's Day",
            101,
            "Valentine's Day",
            214,
            "St Patrick's Day",
            317,
            "St. Patrick's Day",
            317,
            "May Day",
            501,
            "Independence Day",
            704,
            "National Day",
            1001,
            "Halloween",
            1031,
            "Singles' Day",
            1111,
            "Christmas Eve",
            1224));
    days.putAll(Map.of("Boxing Day", 1226, "New Year's Eve", 1231));
    return days;
  }
}
