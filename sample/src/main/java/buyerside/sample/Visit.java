package buyerside.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A buyer's true stay in a stage.
///
/// @param stage the index of the stage
/// @param leftOn the day on which the buyer left; `null` if still there
public record Visit(int stage, LocalDate enteredOn, @Nullable LocalDate leftOn, Leaving leaving) {

  /// How a stay ends.
  public enum Leaving {
    ONWARD,
    BACK,
    LOST,
    NO_DECISION,
    STILL_THERE
  }
}
