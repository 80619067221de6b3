package buyerside.app.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Counts what comes by private links from an address in windows of a minute, and what knocks in
/// vain; on each node by itself.
@Component
public class LinkRate {

  public static final int MOST_REQUESTS = 240;
  public static final int MOST_IN_VAIN = 20;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_ADDRESSES = 100_000;

  private final Clock clock;
  private final Cache<String, Window> windows =
      Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterWrite(WINDOW).build();

  LinkRate(Clock clock) {
    this.clock = clock;
  }

  private record Window(Instant start, int requests, int inVain) {}

  /// Whether the address has asked too much.
  public boolean exceeded(String address) {
    var window = count(address, 1, 0);
    return window.requests() > MOST_REQUESTS || window.inVain() >= MOST_IN_VAIN;
  }

  public void knockedInVain(String address) {
    count(address, 0, 1);
  }

  private Window count(String address, int requests, int inVain) {
    var at = clock.instant();
    return windows
        .asMap()
        .compute(
            address,
            (_, known) ->
                known == null || at.isAfter(known.start().plus(WINDOW))
                    ? new Window(at, requests, inVain)
                    : new Window(
                        known.start(), known.requests() + requests, known.inVain() + inVain));
  }
}
