package buyerside.method.owntime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Hours that are kept every week.
///
/// @param from the first minute that is kept
/// @param to the first minute that is free again; at or before `from` it means the next day, so
///   that 18:00 to 00:00 is the whole evening and 22:00 to 06:00 the night
public record Weekly(Kind kind, DayOfWeek day, LocalTime from, LocalTime to) {

  /// What the hours are for.
  public enum Kind {
    /// Hours in which one works and may be planned for.
    WORK,
    /// Kept for the family.
    FAMILY,
    /// Closed to all.
    DO_NOT_BOOK
  }

  boolean overlaps(LocalDateTime start, LocalDateTime end) {
    for (var date = start.toLocalDate().minusDays(1);
        !date.isAfter(end.toLocalDate());
        date = date.plusDays(1)) {
      if (date.getDayOfWeek() == day
          && start.isBefore(until(date))
          && date.atTime(from).isBefore(end)) {
        return true;
      }
    }
    return false;
  }

  private LocalDateTime until(LocalDate date) {
    return to.isAfter(from) ? date.atTime(to) : date.plusDays(1).atTime(to);
  }
}
