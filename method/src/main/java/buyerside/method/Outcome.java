package buyerside.method;

/// How a deal ended.
public enum Outcome {
  WON,
  LOST,
  NO_DECISION
}
