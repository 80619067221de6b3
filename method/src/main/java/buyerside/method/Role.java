package buyerside.method;

/// What a person is to the buyer's decision.
public enum Role {
  ECONOMIC_BUYER,
  CHAMPION,
  USER,
  TECHNICAL,
  PROCUREMENT,
  FINANCE
}
