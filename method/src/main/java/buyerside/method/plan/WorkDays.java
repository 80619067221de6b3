package buyerside.method.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The days on which both sides work: Monday to Friday without those that are named.
///
/// @param closed days on which nobody works besides the weekends, such as public holidays
public record WorkDays(Set<LocalDate> closed) {

  public static final WorkDays WEEKDAYS = new WorkDays(Set.of());

  public WorkDays {
    closed = Set.copyOf(closed);
  }

  public boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !closed.contains(day);
  }

  /// The day itself if it is worked on, else the last working day before it.
  public LocalDate onOrBefore(LocalDate day) {
    var found = day;
    while (!works(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /// The day itself if it is worked on, else the next working day.
  public LocalDate onOrAfter(LocalDate day) {
    var found = day;
    while (!works(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /// The working day so many working days before one.
  public LocalDate before(LocalDate day, int days) {
    var found = day;
    for (int i = 0; i < days; i++) {
      found = onOrBefore(found.minusDays(1));
    }
    return found;
  }

  /// The working day so many working days after one.
  public LocalDate after(LocalDate day, int days) {
    var found = day;
    for (int i = 0; i < days; i++) {
      found = onOrAfter(found.plusDays(1));
    }
    return found;
  }
}
