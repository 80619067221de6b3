package buyerside.app.activities.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which part of a timeline is asked for.
///
/// @param deals the deals of which it tells: the deal itself, or those of the company that the
///   viewer may see
/// @param sorts what is asked for
/// @param asOf what was recorded later is not known
/// @param past whether that is earlier than now
/// @param before only what is earlier than this; `null` from the latest on
/// @param size at most so many
public record Scope(
    Subject subject,
    Map<UUID, Named> deals,
    Set<Sort> sorts,
    Instant asOf,
    boolean past,
    @Nullable Mark before,
    int size) {

  public Scope {
    deals = Map.copyOf(deals);
    sorts = Set.copyOf(sorts);
  }

  /// @param version of the process that it follows
  public record Named(String name, UUID version) {}

  public boolean wants(Sort sort) {
    return sorts.contains(sort);
  }

  Optional<Mark> cut() {
    return Optional.ofNullable(before);
  }
}
