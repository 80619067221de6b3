package buyerside.text.recovery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as web pages write them.
final class Dates {

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String TIME = "(?:[T\\s]+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s?[ap]m)?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "((?:19|20)\\d{2})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})\\s?日?(?!\\d)" + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})" + TIME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? ((?:19|20)\\d{2})" + TIME,
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  static Optional<LocalDate> in(String text) {
    return find(text).flatMap(Dates::date);
  }

  /// Whether the text begins with a date.
  static boolean leads(String text) {
    return find(text).filter(it -> it.start() == 0 && date(it).isPresent()).isPresent();
  }

  /// What follows the date.
  static String after(String text) {
    return find(text).map(it -> text.substring(it.end())).orElse("").strip();
  }

  private static Optional<Matcher> find(String text) {
    for (var pattern : List.of(YEAR_FIRST, MONTH_FIRST, DAY_FIRST)) {
      var matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher found) {
    try {
      if (found.pattern() == YEAR_FIRST) {
        return Optional.of(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
      }
      return found.pattern() == MONTH_FIRST
          ? Optional.of(LocalDate.of(number(found, 3), month(found.group(1)), number(found, 2)))
          : Optional.of(LocalDate.of(number(found, 3), month(found.group(2)), number(found, 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3));
  }
}
