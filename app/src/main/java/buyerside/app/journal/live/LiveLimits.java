package buyerside.app.journal.live;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many pages may wait for changes at once.
@Component
class LiveLimits {

  private final int pages;
  private final int pagesOfOne;

  LiveLimits(
      @Value("${buyerside.live.pages:4000}") int pages,
      @Value("${buyerside.live.pages-of-one:12}") int pagesOfOne) {
    this.pages = pages;
    this.pagesOfOne = pagesOfOne;
  }

  /// On this node.
  int pages() {
    return pages;
  }

  /// Of one member, on this node.
  int pagesOfOne() {
    return pagesOfOne;
  }
}
