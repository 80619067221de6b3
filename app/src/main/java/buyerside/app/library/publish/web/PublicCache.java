package buyerside.app.library.publish.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Public pages as they were worked out in the last two seconds. So a page that thousands read is
/// worked out once in two seconds, on each node by itself, and a piece that is retired or taken
/// down is gone everywhere two seconds later, without any node having to tell another.
@Component
class PublicCache {

  static final Duration LIFE = Duration.ofSeconds(2);
  private static final long MOST_BYTES = 64L * 1_024 * 1_024;

  private final Cache<String, PublicAnswer> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, PublicAnswer answer) -> key.length() + answer.weight())
          .expireAfterWrite(LIFE)
          .build();

  /// @param address of the page, below this installation's
  PublicAnswer get(String address, Function<String, PublicAnswer> work) {
    return answers.get(address, work);
  }

  /// Works everything out anew from now on.
  void forget() {
    answers.invalidateAll();
  }
}
