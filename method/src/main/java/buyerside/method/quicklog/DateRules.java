package buyerside.method.quicklog;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ways to write a day, the more particular first.
final class DateRules {
  /// Gives the day that a match means; throws `DateTimeException` if there is no such day.
  interface Day {
    LocalDate of(MatchResult match, LocalDate today, boolean planned);
  }

  /// @param name ends in `-ahead` if the words themselves say that it is to come
  /// @param applies whether the match is a day at all
  record Rule(String name, Pattern pattern, Predicate<MatchResult> applies, Day day) {}

  private static final String N = "(\\d{1,3}|[一二两三四五六七八九十]+|几)";
  private static final String EN = "(\\d{1,3}|" + Numerals.ENGLISH + ")";
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\b\\.?";
  private static final String WEEKDAY =
      "(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|r|ur|urs)?(?:day)?\\b\\.?";
  private static final String BEFORE = "(?!\\s*(?:前|之前|以前|后再))";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Map<String, Integer> RELATIVE =
      Map.of("今", 0, "昨", -1, "前", -2, "大前", -3, "明", 1, "后", 2, "大后", 3);

  static final List<Rule> ALL =
      List.of(
          rule(
              "iso",
              "(?<!\\d)(20\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)日?号?",
              (m, _, _) -> day(number(m, 1), number(m, 2), number(m, 3))),
          rule(
              "last-year-holiday",
              "去年(元旦|五一|劳动节|国庆节?|圣诞节?|平安夜)" + BEFORE,
              (m, today, _) -> Holidays.in(m.group(1), today.getYear() - 1)),
          rule(
              "day-of-last-month",
              "上个?月\\s?(\\d{1,2})\\s?[日号]",
              (m, today, _) -> ofMonth(today.minusMonths(1), number(m, 1))),
          rule(
              "day-of-this-month-ahead",
              "(?:本月|这个?月)\\s?(\\d{1,2})\\s?[日号]",
              (m, today, _) -> ofMonth(today, number(m, 1))),
          rule(
              "month-day",
              "(?<![\\d个])(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月\\s?(\\d{1,2}|[一二三四五六七八九十]{1,3})(?!\\d)\\s?[日号]?",
              (m, today, planned) -> yearly(number(m, 1), number(m, 2), today, planned)),
          rule(
              "slash-year",
              "(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(20\\d\\d)(?!\\d)",
              (m, _, _) -> slashed(number(m, 3), number(m, 1), number(m, 2))),
          rule(
              "slash",
              "(?<![\\d/.])(?!24/7)(\\d{1,2})/(\\d{1,2})(?![\\d/%])(?! ?(?:of|的|(?:an )?hours?\\b|h\\b))",
              DateRules::likeADate,
              (m, today, planned) -> slashedYearly(number(m, 1), number(m, 2), today, planned)),
          rule(
              "dash",
              "^(\\d{1,2})[-.](\\d{1,2})\\.?(?=[ \\u4e00-\\u9fff])(?! ?(?:万|亿|小时|分钟|天|am|pm|min|个))",
              DateRules::likeADate,
              (m, today, planned) -> slashedYearly(number(m, 1), number(m, 2), today, planned)),
          rule(
              "english-month-day",
              "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (20\\d\\d)\\b)?",
              (m, today, planned) -> english(m.group(1), m.group(2), m.group(3), today, planned)),
          rule(
              "english-day-month",
              "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (20\\d\\d)\\b)?",
              (m, today, planned) -> english(m.group(2), m.group(1), m.group(3), today, planned)),
          rule(
              "days-ago",
              N + "\\s?(天|日|周|个?星期|个?礼拜|个月)(?:之|以)?前",
              DateRules::exact,
              (m, today, _) ->
                  today.minusDays(0).minus(Numerals.whole(m.group(1)), Holidays.unit(m.group(2)))),
          rule(
              "days-ago",
              "\\b" + EN + " (day|week|month)s? ago\\b",
              (m, today, _) -> today.minus(Numerals.whole(m.group(1)), Holidays.unit(m.group(2)))),
          rule(
              "days-ahead",
              "\\bin " + EN + " (day|week)s?(?:' time)?\\b",
              (m, today, _) -> today.plus(Numerals.whole(m.group(1)), Holidays.unit(m.group(2)))),
          rule("relative", "(?<!目)(?<!以)(大前|前)(?:天|日|晚)(?!后)(?!气)", DateRules::relative),
          rule("relative", "(昨)(?:天|日|晚|早|夜|儿|下午|上午)", DateRules::relative),
          rule("relative", "(今)(?:天|日|晚|早|晨|儿|午)(?!后)(?!天气)", DateRules::relative),
          rule(
              "relative-ahead",
              "(大后|明|后)(?:天|早|晚)(?<!后早)(?<!后晚)|(明)日",
              (m, today, _) ->
                  today.plusDays(RELATIVE.getOrDefault(m.group(1) == null ? "明" : m.group(1), 1))),
          rule(
              "day-before-yesterday",
              "\\b(?:the )?day before yesterday\\b",
              (_, today, _) -> today.minusDays(2)),
          rule(
              "day-after-ahead",
              "\\b(?:the )?day after tomorrow\\b",
              (_, today, _) -> today.plusDays(2)),
          rule("tomorrow-ahead", "\\btomorrow\\b", (_, today, _) -> today.plusDays(1)),
          rule(
              "yesterday",
              "\\byesterday(?:'s)?\\b|\\blast night\\b",
              (_, today, _) -> today.minusDays(1)),
          rule(
              "today",
              "\\btoday(?:'s)?\\b|\\btonight\\b|\\bthis (?:morning|afternoon|evening)\\b|刚才|刚刚|\\bjust now\\b",
              (_, today, _) -> today),
          rule(
              "weekday-before",
              "(上上|上)个?(?:周|星期|礼拜)([一二三四五六日天末])",
              (m, today, _) -> week(today, m.group(1).equals("上上") ? -2 : -1, m.group(2))),
          rule(
              "weekday-ahead",
              "(下下|下)个?(?:周|星期|礼拜)([一二三四五六日天末])",
              (m, today, _) -> week(today, m.group(1).equals("下下") ? 2 : 1, m.group(2))),
          rule(
              "weekday-ahead",
              "(?:本|这)个?(?:周|星期|礼拜)([一二三四五六日天末])",
              (m, today, _) -> week(today, 0, m.group(1))),
          rule(
              "weekday",
              "(?<![每一二两三四五六七八九十几\\d个])(?:周|星期|礼拜)([一二三四五六日天末])(?!次|份|天)",
              (m, today, planned) -> nearest(today, weekday(m.group(1)), planned)),
          rule(
              "weekday-ahead",
              "\\bnext (?:week(?: on)? )?" + WEEKDAY,
              (m, today, _) -> week(today, 1, weekday(m.group(1)))),
          rule(
              "weekday-ahead",
              "\\b" + WEEKDAY + " next week\\b",
              (m, today, _) -> week(today, 1, weekday(m.group(1)))),
          rule(
              "weekday-before",
              "\\blast week(?:'s)?(?: on)? " + WEEKDAY + "|\\b" + WEEKDAY + " last week\\b",
              (m, today, _) ->
                  week(today, -1, weekday(m.group(1) == null ? m.group(2) : m.group(1)))),
          rule(
              "weekday-before",
              "\\blast " + WEEKDAY,
              (m, today, _) -> today.with(previous(weekday(m.group(1))))),
          rule(
              "weekday-ahead",
              "\\bthis (?:coming )?" + WEEKDAY,
              (m, today, _) -> today.with(nextOrSame(weekday(m.group(1))))),
          rule(
              "weekday",
              "\\b(?:on )?(?-i:(?i:mon|tue|wed|thu|fri|sun)(?:s|nes|rs|r|ur|urs)?day|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|(?i:satur)day)\\b(?!'s|s)",
              (m, today, planned) ->
                  nearest(
                      today,
                      weekday(m.group().replaceFirst("(?i)on ", "").substring(0, 3)),
                      planned)),
          rule(
              "weekend",
              "\\b(?:last|this|at the|on the|over the) weekend\\b|上周末|周末",
              (_, today, _) -> today.with(previousOrSame(DayOfWeek.SATURDAY))),
          rule(
              "last-week",
              "\\blast week\\b|上(?:个)?(?:周|星期|礼拜)(?![一二三四五六日天末])",
              (_, today, _) -> today.minusWeeks(1)),
          rule(
              "month-end-ahead",
              "(上个?月|本月|这个月|下个?月)?月?底(?=[^,;。]{0,2}(?:[,;。\\s]|$|要|去|给|和|跟|与|拜|请|开|前?约|演|陪|见))"
                  .replace("月?底", "(?:(?<=月)底|(?<![年个\\d一二三四五六七八九十])月底)"),
              (m, today, _) ->
                  monthEnd(
                      today, m.group().startsWith("上") ? -1 : m.group().startsWith("下") ? 1 : 0)),
          rule(
              "month-end-ahead",
              "\\b(?:at |on )?(?:the )?(?:end of (?:the|this) month|month[- ]end)\\b",
              (_, today, _) -> monthEnd(today, 0)),
          rule(
              "holiday",
              Holidays.CHINESE + BEFORE + "(?!节?(?:礼|贺|卡|活动|促|联欢|晚会|放假|订单))",
              (m, today, planned) -> Holidays.nearest(m.group(1), today, planned)),
          rule(
              "holiday",
              Holidays.ENGLISH_WORDS,
              (m, today, planned) -> Holidays.nearest(m.group(1), today, planned)),
          rule(
              "day-of-month",
              "(?<![\\d月一二三四五六七八九十])(\\d{1,2})[日号](?!楼|线|机|厂|院|门|馆|店|车|文|房|桌|标)",
              (m, today, planned) -> monthly(number(m, 1), today, planned)),
          rule(
              "day-of-month",
              "\\b(?:on )?the (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:time|floor|call|meeting|visit|quarter))",
              (m, today, planned) -> monthly(number(m, 1), today, planned)));

  private DateRules() {}

  private static Rule rule(String name, String pattern, Day day) {
    return rule(name, pattern, _ -> true, day);
  }

  private static Rule rule(String name, String pattern, Predicate<MatchResult> applies, Day day) {
    return new Rule(name, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), applies, day);
  }

  private static LocalDate relative(MatchResult match, LocalDate today, boolean planned) {
    return today.plusDays(RELATIVE.getOrDefault(match.group(1), 0));
  }

  private static boolean exact(MatchResult match) {
    return !match.group(1).equals("几");
  }

  /// A fraction such as 50/50 or a score is no date; 11/31 is one that cannot be.
  private static boolean likeADate(MatchResult match) {
    int a = number(match, 1);
    int b = number(match, 2);
    return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
  }

  private static LocalDate ofMonth(LocalDate month, int day) {
    return day(month.getYear(), month.getMonthValue(), day);
  }

  private static LocalDate monthEnd(LocalDate today, int months) {
    return today.plusMonths(months).with(lastDayOfMonth());
  }

  private static int number(MatchResult match, int group) {
    return Numerals.whole(match.group(group));
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static LocalDate slashed(int year, int first, int second) {
    return first > 12 ? day(year, second, first) : day(year, first, second);
  }

  private static LocalDate slashedYearly(int first, int second, LocalDate today, boolean planned) {
    return first > 12
        ? yearly(second, first, today, planned)
        : yearly(first, second, today, planned);
  }

  private static LocalDate english(
      String month, String day, @Nullable String year, LocalDate today, boolean planned) {
    int m = MONTHS.indexOf(month.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    return year == null
        ? yearly(m, Integer.parseInt(day), today, planned)
        : day(Integer.parseInt(year), m, Integer.parseInt(day));
  }

  /// The latest such day up to today, or the next one if the line speaks of a plan.
  static LocalDate yearly(int month, int day, LocalDate today, boolean planned) {
    var thisYear = day(today.getYear(), month, day);
    if (planned) {
      return thisYear.isBefore(today) ? day(today.getYear() + 1, month, day) : thisYear;
    }
    return thisYear.isAfter(today) ? day(today.getYear() - 1, month, day) : thisYear;
  }

  private static LocalDate monthly(int day, LocalDate today, boolean planned) {
    if (day < 1 || day > 31) {
      throw new java.time.DateTimeException("day " + day);
    }
    var month = planned || day <= today.getDayOfMonth() ? today : today.minusMonths(1);
    var next = planned && day < today.getDayOfMonth() ? today.plusMonths(1) : month;
    return day(next.getYear(), next.getMonthValue(), day);
  }

  private static DayOfWeek weekday(String word) {
    int english = DAYS.indexOf(word.toLowerCase(Locale.ROOT));
    if (english >= 0) {
      return DayOfWeek.of(english + 1);
    }
    int chinese = "一二三四五六日".indexOf(word.charAt(0));
    return word.equals("末") ? DayOfWeek.SATURDAY : DayOfWeek.of(chinese < 0 ? 7 : chinese + 1);
  }

  private static LocalDate week(LocalDate today, int weeks, String weekday) {
    return week(today, weeks, weekday(weekday));
  }

  private static LocalDate week(LocalDate today, int weeks, DayOfWeek weekday) {
    return today.with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks).with(nextOrSame(weekday));
  }

  private static LocalDate nearest(LocalDate today, DayOfWeek weekday, boolean planned) {
    return today.with(planned ? nextOrSame(weekday) : previousOrSame(weekday));
  }
}
