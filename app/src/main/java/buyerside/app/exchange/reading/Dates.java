package buyerside.app.exchange.reading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people write them: `2024年7月27日`, `2025/9/11`, `02/23/26 08:55 PM`, `2019-04-04
/// 18:47:01`.
///
/// Whether `03/04/2025` means March or April is decided for a whole column, by the values in it
/// that can be read one way only; where there is none, the month comes first as in the exports that
/// write so.
///
/// @param dayFirst whether the day stands before the month in this column
public record Dates(boolean dayFirst) {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?(?:[T\\s].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?:\\s.*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2200;

  /// Decides for a column from some of its cells.
  public static Dates of(List<String> cells) {
    for (var cell : cells) {
      var match = YEAR_LAST.matcher(normal(cell));
      if (match.matches() && Integer.parseInt(match.group(1)) > 12) {
        return new Dates(true);
      }
    }
    return new Dates(false);
  }

  public Value<LocalDate> read(String cell) {
    var text = normal(cell);
    if (text.isEmpty()) {
      return new Value.Absent<>();
    }
    for (var pattern : List.of(YEAR_FIRST, COMPACT)) {
      var match = pattern.matcher(text);
      if (match.matches()) {
        return date(number(match, 1), number(match, 2), number(match, 3));
      }
    }
    var match = YEAR_LAST.matcher(text);
    if (match.matches()) {
      var year = number(match, 3);
      var full = match.group(3).length() == 2 ? 2000 + year : year;
      return dayFirst
          ? date(full, number(match, 2), number(match, 1))
          : date(full, number(match, 1), number(match, 2));
    }
    return new Value.Bad<>("import.date", List.of());
  }

  private static Value<LocalDate> date(int year, int month, int day) {
    if (year < EARLIEST || year > LATEST) {
      return new Value.Bad<>("import.date", List.of());
    }
    try {
      return new Value.Of<>(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return new Value.Bad<>("import.date.none", List.of());
    }
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static String normal(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
  }
}
