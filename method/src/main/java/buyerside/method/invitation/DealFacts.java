package buyerside.method.invitation;

/// The deal that the invitation may serve.
///
/// @param stage the buyer's stage, from 1; 0 if there is no deal
public record DealFacts(Gate gate, int stage) {
  public static final DealFacts NONE = new DealFacts(Gate.NO_DEAL, 0);

  /// No process has more stages.
  public static final int LAST_STAGE = 12;

  public DealFacts {
    if (stage < 0 || stage > LAST_STAGE) {
      throw new IllegalArgumentException("no stage " + stage);
    }
  }

  /// On which side of the funding gate the deal stands.
  public enum Gate {
    NO_DEAL,
    PROSPECT,
    OPPORTUNITY
  }
}
