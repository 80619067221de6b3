package buyerside.app.relations.owntime;

import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Weekly.Kind;
import java.time.LocalDateTime;
import java.util.Optional;

/// Why a time is better not planned for; the message `own-time.hindrance.<name>` says it. It warns
/// and never forbids: whoever plans may go ahead with a reason.
public enum Hindrance {
  LEAVE,
  DO_NOT_BOOK,
  FAMILY,
  /// outside of the working hours, where any are set
  OFF_WORK,
  /// all that one learns of a colleague
  BUSY;

  /// What stands most in the way of one's own plan, on one's own clock; empty if nothing does.
  static Optional<Hindrance> own(KeptHours hours, LocalDateTime start, LocalDateTime end) {
    if (hours.away(start, end)) {
      return Optional.of(LEAVE);
    }
    if (hours.keeps(Kind.DO_NOT_BOOK, start, end)) {
      return Optional.of(DO_NOT_BOOK);
    }
    if (hours.keeps(Kind.FAMILY, start, end)) {
      return Optional.of(FAMILY);
    }
    var works = hours.weekly().stream().anyMatch(it -> it.kind() == Kind.WORK);
    return works && !hours.keeps(Kind.WORK, start, end) ? Optional.of(OFF_WORK) : Optional.empty();
  }
}
