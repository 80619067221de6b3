package buyerside.app.activities.calendar;

import buyerside.app.access.Viewer;
import buyerside.app.activities.calendar.CalendarReading.Unreadable;
import buyerside.app.activities.proposals.Offering;
import buyerside.app.activities.proposals.Proposals;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings in what calendar files say, as proposals: two months back and three ahead.
@Service
public class CalendarImports {

  static final Duration BACK = Duration.ofDays(60);
  static final Duration AHEAD = Duration.ofDays(92);

  private final Proposals proposals;
  private final Clock clock;

  CalendarImports(Proposals proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  /// What bringing a file in leads to.
  public sealed interface Bringing {
    /// @param left how many meetings could not be read, or are marked private
    record Brought(Offering offering, int left) implements Bringing {}

    record Refused(Reason reason) implements Bringing {}
  }

  /// @param file an iCalendar file; what stood in it before is not offered again
  @Transactional
  public Bringing bring(Viewer viewer, byte[] file) {
    return bring(viewer, file, null);
  }

  /// @param source the calendar it was read from; `null` for a file that was brought
  @Transactional
  Bringing bring(Viewer viewer, byte[] file, @Nullable UUID source) {
    Instant now = clock.instant();
    var reader = new CalendarReader(viewer.profile().zone(), now.minus(BACK), now.plus(AHEAD));
    try {
      var reading = reader.read(file, source);
      if (source != null) {
        proposals.vanish(viewer, source, now, now.plus(AHEAD), reading.found());
      }
      return new Bringing.Brought(proposals.offer(viewer, reading.found()), reading.left());
    } catch (Unreadable e) {
      return new Bringing.Refused(e.reason());
    }
  }
}
