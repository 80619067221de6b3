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

  /// Marks that fit a period of one's own choice.
  static Calendar of(LocalDate today, ForecastPeriod period) {
    var days = new TreeSet<LocalDate>();
    days.add(today);
    var last = period.to();
    for (var day = period.from().minusDays(1); !day.isAfter(last); day = day.plusDays(WEEK)) {
      if (day.isAfter(today)) {
        days.add(day);
      }
    }
    if (last.isAfter(today)) {
      days.add(last);
    }
    return new Calendar(today, List.copyOf(days));
  }

  /// The probability of being won by each mark, from those by the ends of months; in between,
  /// straight lines.
  float[] between(List<Float> byMonth) {
    double[] ends = monthEnds(today);
    var won = new float[marks.size()];
    for (int mark = 0; mark < won.length; mark++) {
      double days = days(mark);
      double before = 0;
      double from = 0;
      won[mark] = byMonth.getLast();
      for (int month = 0; month < byMonth.size(); month++) {
        if (days <= ends[month]) {
          double way = (days - from) / (ends[month] - from);
          won[mark] = (float) (before + way * (byMonth.get(month) - before));
          break;
        }
        before = byMonth.get(month);
        from = ends[month];
      }
    }
    return won;
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
        .mapToDouble(
            i -> month.plusMonths(i).atEndOfMonth().toEpochDay() - today.toEpochDay() + 1.0)
        .toArray();
  }
}
