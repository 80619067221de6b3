package buyerside.method;

/// How well a piece of evidence is known, weakest first.
public enum Strength {
  /// Concluded by us, or told by somebody who was not there.
  INFERRED,
  /// Heard first-hand from the buyer.
  HEARD,
  /// In the buyer's minutes, tender, slide or plan.
  DOCUMENTED,
  /// Confirmed by the buyer to us: in the room, by mail, by signature.
  CONFIRMED;

  /// Whether this is as strong as the other, or stronger.
  public boolean isAtLeast(Strength other) {
    return compareTo(other) >= 0;
  }
}
