package buyerside.app.activities.calendar;

import buyerside.app.activities.proposals.Found;
import buyerside.app.shell.Reason;
import java.util.List;

/// What a calendar file holds.
///
/// @param found what takes place in the time asked for, the earliest first
/// @param left how many meetings could not be read, or are nobody else's business
public record CalendarReading(List<Found> found, int left) {

  public CalendarReading {
    found = List.copyOf(found);
  }

  /// A file that is no calendar, or that would cost too much.
  public static final class Unreadable extends Exception {

    private final transient Reason reason;

    Unreadable(String code, Object... arguments) {
      super(code);
      this.reason = Reason.of("file", code, arguments);
    }

    public Reason reason() {
      return reason;
    }
  }
}
