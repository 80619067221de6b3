package buyerside.sample;

/// What a person is to the buyer's decision.
public enum BuyingRole {
  ECONOMIC_BUYER,
  CHAMPION,
  USER,
  TECHNICAL,
  PROCUREMENT,
  FINANCE
}
