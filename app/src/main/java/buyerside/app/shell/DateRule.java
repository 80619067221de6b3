package buyerside.app.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a day can be meant at all: a year typed wrongly should not wait for a database to refuse
/// it.
public final class DateRule {

  public static final int EARLIEST_YEAR = 1900;
  public static final int LATEST_YEAR = 2200;

  private DateRule() {}

  /// Adds what is wrong to the problems; an absent day is never wrong.
  public static void check(String field, @Nullable LocalDate day, List<Reason> problems) {
    if (day != null && !plausible(day)) {
      problems.add(Reason.of(field, "date.implausible", day.toString()));
    }
  }

  public static boolean plausible(LocalDate day) {
    return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
  }
}
