package buyerside.app.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The days that a run looks ahead to.
///
/// @param today the day of the run, in the workspace's zone
/// @param marks days at whose end it is asked what is won by then, ascending from today
record Calendar(LocalDate today, List<LocalDate> marks) {

  /// So many ends of months are kept for each deal.
  static final int MONTHS = 18;

  private static final int PREPARED_MONTHS = 6;
  private static final int PREPARED_QUARTERS = 4;
  private static final int WEEK = 7;

  static Calendar of(LocalDate today) {
    var days = new TreeSet<LocalDate>();
    days.add(today);
    var last = YearMonth.from(today);
    for (int month = 0; month < MONTHS; month++) {
      days.add(last.plusMonths(month).atEndOfMonth());
    }
    var far = ForecastPeriod.quarter(today.plusMonths(3L * PREPARED_QUARTERS)).to();
    for (var day = today.plusDays(WEEK); day.isBefore(far); day = day.plusDays(WEEK)) {
      days.add(day);
    }
    return new Calendar(today, List.copyOf(days));
  }

  /// The periods whose figures are prepared.
  List<ForecastPeriod> periods() {
    var periods = new ArrayList<ForecastPeriod>();
    for (int i = 0; i < PREPARED_MONTHS; i++) {
      periods.add(ForecastPeriod.month(today.plusMonths(i)));
    }
    for (int i = 0; i < PREPARED_QUARTERS; i++) {
      periods.add(ForecastPeriod.quarter(today.plusMonths(3L * i)));
    }
    return periods;
  }

  /// Days from now until the end of a mark's day.
  double days(int mark) {
    return marks.get(mark).toEpochDay() - today.toEpochDay() + 1;
  }

  /// The ends of this month and the next ones, as days from now.
  static double[] monthEnds(LocalDate today) {
    var month = YearMonth.from(today);
    return IntStream.range(0, MONTHS)
        .mapToDouble(i ->
            month.plusMonths(i).atEndOfMonth().toEpochDay() - today.toEpochDay() + 1.0)
        .toArray();
  }
}
