package buyerside.method.invitation;

import java.util.function.BiPredicate;

/// One rule of the triage: when it holds, it speaks for a verdict.
///
/// @param code the message key of its reason
/// @param step where it stands in the order; an earlier step outranks all later ones
/// @param weight within a step the heavier side decides
/// @param holds whether it speaks, given the facts and the thresholds
public record TriageRule(
    String code,
    Step step,
    Verdict verdict,
    int weight,
    BiPredicate<Invitation, TriagePolicy> holds) {

  /// The order in which reasons are heard.
  public enum Step {
    POLICY,
    IMPOSSIBLE,
    IMPORTANT_PEOPLE,
    CIRCLE_AND_OWN_TIME,
    CUSTOM_AND_LOAD,
    DEFAULT
  }

  public enum Verdict {
    ATTEND,
    OPTIONAL,
    DECLINE
  }
}
