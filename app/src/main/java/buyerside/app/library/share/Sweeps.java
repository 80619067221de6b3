package buyerside.app.library.share;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Knows addresses from which many links are opened at once: so does a mail gateway that checks the
/// links of a company's post, and no reader. Addresses are kept for seconds, in memory only, on
/// each node by itself.
@Component
class Sweeps {

  static final int LINKS = 3;
  static final Duration WINDOW = Duration.ofSeconds(10);
  private static final int MOST_ADDRESSES = 20_000;

  private final Clock clock;
  private final Cache<String, Window> windows =
      Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterWrite(WINDOW).build();

  Sweeps(Clock clock) {
    this.clock = clock;
  }

  private record Window(Instant start, Set<UUID> links) {}

  /// Whether this is one of several links that the address opens at once.
  boolean sweeps(String address, UUID link) {
    var at = clock.instant();
    var window =
        windows
            .asMap()
            .compute(
                address,
                (_, known) -> {
                  var fresh = known == null || at.isAfter(known.start().plus(WINDOW));
                  var links = fresh ? new HashSet<UUID>() : new HashSet<>(known.links());
                  links.add(link);
                  return new Window(fresh ? at : known.start(), Set.copyOf(links));
                });
    return window.links().size() >= LINKS;
  }
}
