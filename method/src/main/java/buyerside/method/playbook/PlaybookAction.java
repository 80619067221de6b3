package buyerside.method.playbook;

import buyerside.method.CriterionId;
import buyerside.method.fit.ActivityKind;

/// Something a seller can do to help the buyer meet a criterion.
///
/// @param serves the criterion that it helps to meet
/// @param effortMinutes the usual effort, from 1 minute to 30 days
public record PlaybookAction(
    ActionId id, CriterionId serves, ActivityKind kind, int effortMinutes) {

  public static final int MOST_MINUTES = 30 * 24 * 60;

  public PlaybookAction {
    if (effortMinutes < 1 || effortMinutes > MOST_MINUTES) {
      throw new IllegalArgumentException("not a usual effort: %d min".formatted(effortMinutes));
    }
  }
}
