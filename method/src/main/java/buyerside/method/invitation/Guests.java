package buyerside.method.invitation;

import java.util.Set;

/// Who comes.
///
/// @param roles the guests' parts in buying from us
/// @param importantCustomer whether any of them is marked as important, deal or not
public record Guests(
    Set<BuyerRole> roles,
    boolean importantCustomer,
    boolean keyLeader,
    boolean coreCircle,
    boolean publicOfficial) {

  /// Nobody known.
  public static final Guests NOBODY = new Guests(Set.of(), false, false, false, false);

  public Guests {
    roles = Set.copyOf(roles);
  }

  /// A part in a buying group.
  public enum BuyerRole {
    ECONOMIC_BUYER,
    CHAMPION,
    USER,
    TECHNICAL,
    PROCUREMENT,
    FINANCE
  }

  boolean decides() {
    return roles.contains(BuyerRole.ECONOMIC_BUYER);
  }
}
