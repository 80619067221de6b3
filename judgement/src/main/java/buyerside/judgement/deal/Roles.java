package buyerside.judgement.deal;

import java.util.Optional;

/// Which columns of a table say what; everything else is a feature.
///
/// @param outcome how a deal ended; empty or a word such as `open` while it has not
/// @param created when it came into view
/// @param closed when it ended
/// @param id its name
/// @param amount what it is worth
/// @param stage where the seller believes it to be: what flat weights go by
public record Roles(
    String outcome,
    Optional<String> created,
    Optional<String> closed,
    Optional<String> id,
    Optional<String> amount,
    Optional<String> stage) {

  public static Roles of(String outcome) {
    return new Roles(
        outcome,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Roles dated(String createdIn, String closedIn) {
    return new Roles(outcome, Optional.of(createdIn), Optional.of(closedIn), id, amount, stage);
  }
}
