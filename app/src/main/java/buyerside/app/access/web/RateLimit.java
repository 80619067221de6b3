package buyerside.app.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Counts the requests of each member in windows of a minute that begin with the first; on each
/// node by itself.
final class RateLimit {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_MEMBERS = 100_000;

  private final int most;
  private final Clock clock;
  private final Cache<UUID, Window> windows =
      Caffeine.newBuilder().maximumSize(MOST_MEMBERS).expireAfterWrite(WINDOW).build();

  RateLimit(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  /// How much of a window is used up.
  record Used(int requests, long secondsLeft) {}

  private record Window(Instant start, int requests) {

    Window again(Instant at) {
      return at.isBefore(start.plus(WINDOW)) ? new Window(start, requests + 1) : new Window(at, 1);
    }
  }

  int most() {
    return most;
  }

  Used count(UUID member) {
    var at = clock.instant();
    var window =
        windows
            .asMap()
            .compute(member, (_, known) -> known == null ? new Window(at, 1) : known.again(at));
    var left = Duration.between(at, window.start().plus(WINDOW)).toSeconds();
    return new Used(window.requests(), Math.max(1, left));
  }
}
