package buyerside.method.circle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/// A day that returns every year. One born on 29 February is thought of on the 28th in other years.
public record Birthday(MonthDay day) {

  /// The next return, today included.
  public LocalDate next(LocalDate today) {
    var thisYear = day.atYear(today.getYear());
    return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
  }

  /// Days from today to the next return; 0 on the day itself.
  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, next(today));
  }
}
