package buyerside.method.advice;

import buyerside.method.CriterionId;
import buyerside.method.playbook.PlaybookAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing to do next.
///
/// @param criterion what it helps the buyer to meet
/// @param action the playbook action; `null` where the playbook has none that would not be too
///   early, so that the criterion itself is the advice
/// @param lapsesOn when the present evidence lapses, if that is the reason
/// @param effect what the action was found to do, where that was measured
public record Advice(
    Because because,
    CriterionId criterion,
    @Nullable PlaybookAction action,
    @Nullable LocalDate lapsesOn,
    @Nullable MeasuredEffect effect) {

  /// Why it is advised, most urgent first.
  public enum Because {
    /// A required criterion is unmet, though later stages have evidence already.
    CLOSES_GAP,
    /// A required criterion of the stage that the buyer is in is unmet.
    REQUIRED_NOW,
    /// A supporting criterion of the stage that the buyer is in is unmet.
    SUPPORTS_STAGE,
    /// The evidence for a met criterion lapses within 30 days.
    LAPSES_SOON
  }
}
