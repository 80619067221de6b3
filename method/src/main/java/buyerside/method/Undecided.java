package buyerside.method;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why nothing decides a criterion: what was known of it holds too weakly, lapsed, was withdrawn,
/// or never was.
final class Undecided {

  private Undecided() {}

  static CriterionState state(
      CriterionId criterion, List<Evidence> evidence, LocalDate day, Instant asOf) {
    @Nullable Evidence weak = null;
    @Nullable Evidence past = null;
    for (var piece : evidence) {
      if (!piece.criterion().equals(criterion)
          || piece.recordedAt().isAfter(asOf)
          || piece.observedOn().isAfter(day)) {
        continue;
      }
      if (piece.holds(day, asOf)) {
        weak = weak == null || piece.outranks(weak) ? piece : weak;
      } else {
        past = past == null || piece.outranks(past) ? piece : past;
      }
    }
    if (weak != null) {
      return new CriterionState.TooWeak(weak);
    }
    if (past == null) {
      return new CriterionState.Open();
    }
    return past.isKnown(asOf)
        ? new CriterionState.Lapsed(past)
        : new CriterionState.Withdrawn(past);
  }
}
