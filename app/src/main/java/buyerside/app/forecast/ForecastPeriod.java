package buyerside.app.forecast;

import buyerside.app.shell.DateRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is forecast for: a month, a quarter, or days of one's own choice.
///
/// @param from its first day
/// @param to its last
public record ForecastPeriod(Kind kind, LocalDate from, LocalDate to) {

  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern OWN =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");
  private static final int LONGEST_YEARS = 3;

  /// A month, a quarter, or neither.
  public enum Kind {
    MONTH,
    QUARTER,
    OWN
  }

  public static ForecastPeriod month(LocalDate day) {
    var month = YearMonth.from(day);
    return new ForecastPeriod(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
  }

  public static ForecastPeriod quarter(LocalDate day) {
    var from = day.with(IsoFields.DAY_OF_QUARTER, 1);
    return new ForecastPeriod(Kind.QUARTER, from, from.plusMonths(3).minusDays(1));
  }

  /// As [#text] wrote it; empty if it is none.
  public static Optional<ForecastPeriod> of(String text) {
    try {
      var month = MONTH.matcher(text);
      if (month.matches()) {
        return plausible(month(LocalDate.parse(text + "-01")));
      }
      var quarter = QUARTER.matcher(text);
      if (quarter.matches()) {
        int first = 3 * Integer.parseInt(quarter.group(2)) - 2;
        return plausible(quarter(LocalDate.of(Integer.parseInt(quarter.group(1)), first, 1)));
      }
      var own = OWN.matcher(text);
      return own.matches()
          ? days(LocalDate.parse(own.group(1)), LocalDate.parse(own.group(2)))
          : Optional.empty();
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Days of one's own choice; a whole month or quarter is that.
  public static Optional<ForecastPeriod> days(LocalDate from, LocalDate to) {
    if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
      return Optional.empty();
    }
    for (var whole : java.util.List.of(month(from), quarter(from))) {
      if (whole.from().equals(from) && whole.to().equals(to)) {
        return plausible(whole);
      }
    }
    return plausible(new ForecastPeriod(Kind.OWN, from, to));
  }

  private static Optional<ForecastPeriod> plausible(ForecastPeriod period) {
    return Optional.of(period)
        .filter(it -> DateRule.plausible(it.from()) && DateRule.plausible(it.to()));
  }

  /// `2026-11`, `2026-Q4`, or `2026-11-01..2026-12-15`.
  public String text() {
    return switch (kind) {
      case MONTH -> YearMonth.from(from).toString();
      case QUARTER -> from.getYear() + "-Q" + from.get(IsoFields.QUARTER_OF_YEAR);
      case OWN -> from + ".." + to;
    };
  }

  public ForecastPeriod next() {
    return switch (kind) {
      case MONTH -> month(from.plusMonths(1));
      case QUARTER -> quarter(from.plusMonths(3));
      case OWN ->
          new ForecastPeriod(
              Kind.OWN, to.plusDays(1), to.plusDays(to.toEpochDay() - from.toEpochDay() + 1));
    };
  }

  public ForecastPeriod previous() {
    return switch (kind) {
      case MONTH -> month(from.minusMonths(1));
      case QUARTER -> quarter(from.minusMonths(3));
      case OWN ->
          new ForecastPeriod(
              Kind.OWN, from.minusDays(to.toEpochDay() - from.toEpochDay() + 1), from.minusDays(1));
    };
  }

  public boolean over(LocalDate day) {
    return to.isBefore(day);
  }
}
