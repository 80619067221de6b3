package buyerside.app.activities.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// A place in a timeline: an instant, and which of the moments at it.
public record Mark(Instant at, UUID id) implements Comparable<Mark> {

  private static final long MICROS = 1_000_000;

  /// As the database orders them: an id by its bytes.
  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::at).thenComparing(it -> it.id().toString());

  public Mark {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }

  /// For URLs.
  public String token() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
  }

  /// Reads what [#token()] wrote; empty for anything else.
  public static Optional<Mark> ofToken(String token) {
    var between = token.indexOf('_');
    try {
      var micros = Long.parseLong(token.substring(0, Math.max(0, between)));
      var at =
          Instant.ofEpochSecond(
              Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000);
      return plausible(at)
          ? Optional.of(new Mark(at, UUID.fromString(token.substring(between + 1))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean plausible(Instant at) {
    return at.isAfter(Instant.parse("1800-01-01T00:00:00Z"))
        && at.isBefore(Instant.parse("2300-01-01T00:00:00Z"));
  }
}
