package buyerside.method;

/// What the seller, or an imported funnel, says of a deal; kept beside the evidence.
///
/// @param position the stage that is claimed
public record Claim(Position position) {

  /// By how many stages the claim is ahead of the evidence; below zero if the seller is too modest.
  public int illusion(BuyingProcess process, Position evidenced) {
    return process.indexOf(position) - process.indexOf(evidenced);
  }
}
