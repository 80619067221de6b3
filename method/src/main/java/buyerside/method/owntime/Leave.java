package buyerside.method.owntime;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// Days on which one is away.
///
/// @param from the first day away
/// @param to the last day away
public record Leave(LocalDate from, LocalDate to) {

  public Leave {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("away until %s, before %s".formatted(to, from));
    }
  }

  boolean overlaps(LocalDateTime start, LocalDateTime end) {
    return start.isBefore(to.plusDays(1).atStartOfDay()) && from.atStartOfDay().isBefore(end);
  }
}
