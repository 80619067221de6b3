package buyerside.judgement.table;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a column writes times, where one cell by itself could be read in two ways: whether
/// `3/4/2026` is in March or in April is told by cells such as `13/4/2026`; a bare number is a
/// count of something, and its size says of what.
///
/// @param count what bare numbers count
/// @param order of day and month
public record TimeStyle(Count count, Order order) {

  /// For a text by itself: no bare numbers; the month first with `/`, the day with `.` and `-`.
  public static final TimeStyle USUAL = new TimeStyle(Count.NOTHING, Order.BY_SIGN);

  private static final double NEARLY_ALL = 0.9;
  private static final int LOOKED_AT = 20_000;
  private static final double DAY = 86_400;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,19}(\\.\\d+)?");
  private static final Pattern COMPACT =
      Pattern.compile("(19|20|21)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(\\d{4}(\\d{2})?)?");
  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]\\d{2,4}\\b.*");

  /// What bare numbers count.
  public enum Count {
    NOTHING(Double.NaN, 0),
    /// days since 1899-12-30, as spreadsheets do
    SPREADSHEET_DAYS(DAY, -25_569 * DAY),
    SECONDS(1, 0),
    MILLISECONDS(1e-3, 0),
    MICROSECONDS(1e-6, 0),
    NANOSECONDS(1e-9, 0);

    private final double seconds;
    private final double start;

    Count(double seconds, double start) {
      this.seconds = seconds;
      this.start = start;
    }

    private Instant instant(double number) {
      return Instant.ofEpochMilli(Math.round((number * seconds + start) * 1000));
    }
  }

  /// Whether day or month comes first.
  public enum Order {
    BY_SIGN,
    DAY_FIRST,
    MONTH_FIRST
  }

  /// @param texts the different cells of the columns that are written alike
  public static TimeStyle of(List<String> texts) {
    return new TimeStyle(count(texts), order(texts));
  }

  private static Order order(List<String> texts) {
    int dayFirst = 0;
    int monthFirst = 0;
    for (var text : texts) {
      var parts = PARTS.matcher(text);
      if (parts.matches()) {
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        dayFirst += first > 12 && second <= 12 ? 1 : 0;
        monthFirst += second > 12 && first <= 12 ? 1 : 0;
      }
    }
    return dayFirst == monthFirst
        ? Order.BY_SIGN
        : dayFirst > monthFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
  }

  /// The count under which nearly all numbers are times from 1970 (spreadsheets: 1927) to 2119.
  private static Count count(List<String> texts) {
    var looked = texts.subList(0, Math.min(texts.size(), LOOKED_AT));
    double[] numbers =
        looked.stream()
            .filter(it -> NUMBER.matcher(it).matches() && !COMPACT.matcher(it).matches())
            .mapToDouble(Double::parseDouble)
            .toArray();
    if (numbers.length == 0 || numbers.length < NEARLY_ALL * looked.size()) {
      return Count.NOTHING;
    }
    java.util.Arrays.sort(numbers);
    double middle = numbers[numbers.length / 2];
    return middle < 1e4
        ? Count.NOTHING
        : middle < 8e4
            ? Count.SPREADSHEET_DAYS
            : middle < 1e8
                ? Count.NOTHING
                : middle < 4.7e9
                    ? Count.SECONDS
                    : middle < 4.7e12
                        ? Count.MILLISECONDS
                        : middle < 4.7e15 ? Count.MICROSECONDS : Count.NANOSECONDS;
  }

  /// Whether bare numbers can hardly be anything but times: days such as 20261124, or thirteen
  /// digits of milliseconds. Ten digits may be a telephone number, five a price.
  public boolean surelyTimes(List<String> texts) {
    long compact = texts.stream().filter(it -> COMPACT.matcher(it).matches()).count();
    return count == Count.MILLISECONDS && texts.stream().allMatch(it -> it.length() == 13)
        || !texts.isEmpty() && compact == texts.size();
  }

  /// @return `NaN` if the text is no time
  public double parseOrNaN(String text) {
    return Times.parseOrNaN(text, this);
  }

  /// @return days since 1970-01-01 UTC, fractions kept
  /// @throws java.time.DateTimeException saying what is wrong
  public double parse(String text) {
    return Times.parse(text, this);
  }

  /// The instant that a bare number means; `null` if the text is none, or numbers count nothing.
  @Nullable Instant counted(String text) {
    return count == Count.NOTHING || !NUMBER.matcher(text).matches()
        ? null
        : count.instant(Double.parseDouble(text));
  }

  boolean dayFirst(char sign) {
    return order == Order.BY_SIGN ? sign != '/' : order == Order.DAY_FIRST;
  }

  /// The length of the shortest text that can be a time.
  int shortest() {
    return count == Count.NOTHING ? 6 : 1;
  }
}
