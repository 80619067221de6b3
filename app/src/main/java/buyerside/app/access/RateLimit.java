package buyerside.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Counts the requests of each asker (a member, an address) in windows of a minute that begin with
/// the first; on each node by itself.
///
/// @param <K> by what askers are told apart
public final class RateLimit<K> {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_ASKERS = 100_000;

  private final int most;
  private final Clock clock;
  private final Cache<K, Window> windows =
      Caffeine.newBuilder().maximumSize(MOST_ASKERS).expireAfterWrite(WINDOW).build();

  /// @param most in a minute
  public RateLimit(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  /// How much of a window is used up.
  public record Used(int requests, long secondsLeft) {}

  private record Window(Instant start, int requests) {

    Window again(Instant at) {
      return at.isBefore(start.plus(WINDOW)) ? new Window(start, requests + 1) : new Window(at, 1);
    }
  }

  public int most() {
    return most;
  }

  /// Counts one more.
  public Used count(K asker) {
    var at = clock.instant();
    var window =
        windows
            .asMap()
            .compute(asker, (_, known) -> known == null ? new Window(at, 1) : known.again(at));
    var left = Duration.between(at, window.start().plus(WINDOW)).toSeconds();
    return new Used(window.requests(), Math.max(1, left));
  }

  /// How much was counted in the window that is open; 0 if none is.
  public int used(K asker) {
    var window = windows.getIfPresent(asker);
    return window == null || !clock.instant().isBefore(window.start().plus(WINDOW))
        ? 0
        : window.requests();
  }

  /// Counts one more, and tells whether that is one too many.
  public boolean exceeded(K asker) {
    return count(asker).requests() > most;
  }
}
