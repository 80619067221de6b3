package buyerside.app.deals;

/// How a purchase ended. That the buyer does nothing is an end of its own.
public enum Outcome {
  WON,
  LOST,
  NO_DECISION
}
