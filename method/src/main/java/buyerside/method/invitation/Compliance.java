package buyerside.method.invitation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a policy asks about.
///
/// @param valuePerHead what one guest receives; `null` if not known
/// @param currency ISO 4217 code of the amounts
/// @param ownCost what the user's side pays in all
/// @param tender whether a tender runs between those who meet
/// @param sides who meets during it
public record Compliance(
    @Nullable BigDecimal valuePerHead,
    String currency,
    BigDecimal ownCost,
    Tender tender,
    Sides sides) {

  public static final Compliance NOTHING =
      new Compliance(null, "CNY", BigDecimal.ZERO, Tender.NONE, Sides.NEITHER);

  public Compliance {
    if ((valuePerHead != null && valuePerHead.signum() < 0) || ownCost.signum() < 0) {
      throw new IllegalArgumentException("a value below zero");
    }
  }

  public enum Tender {
    NONE,
    OPEN,
    SEALED
  }

  public enum Sides {
    NEITHER,
    /// One who bids in our tender invites us.
    THEY_BID,
    /// We bid, and the buyer's people come.
    WE_BID
  }
}
