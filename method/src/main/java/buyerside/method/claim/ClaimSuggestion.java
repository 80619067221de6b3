package buyerside.method.claim;

import buyerside.method.Outcome;
import buyerside.method.StageId;
import org.jspecify.annotations.Nullable;

/// What the name of a stage in a seller's funnel claims. A first suggestion: the user decides.
public sealed interface ClaimSuggestion {

  /// The deal is open, and the buyer is claimed to be in a stage.
  record Open(StageId stage) implements ClaimSuggestion {}

  /// The deal has ended.
  ///
  /// @param stage the stage that this claims: the last for a deal won, else `null`
  record Ended(Outcome outcome, @Nullable StageId stage) implements ClaimSuggestion {}

  /// Nothing is known of this name.
  record Unknown() implements ClaimSuggestion {}
}
