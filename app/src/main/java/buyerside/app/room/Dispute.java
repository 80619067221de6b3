package buyerside.app.room;

import buyerside.method.CriterionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a guest says that the buyer does not stand as the seller thinks.
///
/// @param settled `null` while it is open
public record Dispute(
    UUID id,
    UUID deal,
    String author,
    CriterionId criterion,
    String words,
    Instant at,
    @Nullable Settlement settled) {

  /// @param agreed whether the seller found them right; then it is evidence
  public record Settlement(Instant at, boolean agreed, String words) {}
}
