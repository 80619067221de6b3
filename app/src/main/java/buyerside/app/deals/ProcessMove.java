package buyerside.app.deals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What following another version of a process would mean for one deal.
///
/// @param from the version that it follows now
/// @param before where it stands there; `after` where it would stand
/// @param claimed the claimed stage in the version to come; `null` without a claim
/// @param lost how many pieces of evidence speak to criteria that the version does not have
public record ProcessMove(
    UUID deal,
    String name,
    UUID from,
    Place before,
    Place after,
    @Nullable Integer claimed,
    int lost) {

  /// @param stage its index in the version
  public record Place(int stage, boolean opportunity) {}

  /// Whether the deal would fall below the gate.
  public boolean falls() {
    return before.opportunity() && !after.opportunity();
  }
}
