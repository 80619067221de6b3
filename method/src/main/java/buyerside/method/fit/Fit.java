package buyerside.method.fit;

import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import java.util.List;

/// Whether an activity helps the buyer with what they are working on.
public sealed interface Fit {

  record Fits() implements Fit {}

  /// It serves no criterion.
  record NoPurpose() implements Fit {}

  /// Something else must come first.
  ///
  /// @param missing the unmet required criteria that come first, in the order of the process
  record TooEarly(Because because, List<CriterionId> missing) implements Fit {
    public TooEarly {
      missing = List.copyOf(missing);
    }
  }

  /// What it would help with is already met.
  record Behind(Evidence by) implements Fit {}

  /// Why an activity is too early.
  enum Because {
    /// It is work on a solution, and the buyer has not reached the gate.
    SOLUTION_BEFORE_GATE,
    /// What it serves lies in a later stage than the one the buyer is in.
    LATER_STAGE
  }
}
