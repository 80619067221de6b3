package buyerside.app.deals;

import buyerside.app.access.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How probable it is that deals are won, for lists; another module knows.
public interface DealChances {

  /// In words; deals of which nothing is known are left out.
  ///
  /// @param asOf as it was known at an instant; `null` for now
  Map<UUID, String> of(Viewer viewer, Collection<UUID> deals, @Nullable Instant asOf);
}
