package buyerside.method.circle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How often somebody of the circle should hear from one.
///
/// @param days from one contact to the next, 1 to 730
public record Cadence(int days) {

  /// The longest that still is a cadence.
  public static final int LONGEST = 730;

  public Cadence {
    if (days < 1 || days > LONGEST) {
      throw new IllegalArgumentException("a cadence of %d days".formatted(days));
    }
  }

  /// The day on which the next contact is due.
  ///
  /// @param last the day of the last contact; `null` if there was none
  /// @param since the day from which they belong to the circle
  public LocalDate due(@Nullable LocalDate last, LocalDate since) {
    return last == null ? since : last.plusDays(days);
  }

  /// Days past due on a day; below zero if it is not due yet.
  public long overdue(@Nullable LocalDate last, LocalDate since, LocalDate today) {
    return ChronoUnit.DAYS.between(due(last, since), today);
  }

  /// Contacts that the cadence promises in 30 days.
  public double aMonth() {
    return 30.0 / days;
  }
}
