package buyerside.app.deals.funding;

/// How far a request for money is.
public enum FundingStatus {
  /// Somebody will ask for it.
  PLANNED,
  ASKED,
  EARMARKED,
  APPROVED,
  REFUSED;

  /// Whether the money is asked for or better: what the gate needs.
  public boolean stands() {
    return this == ASKED || this == EARMARKED || this == APPROVED;
  }
}
