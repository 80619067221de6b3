package buyerside.app.deals;

import buyerside.method.BuyingProcess;
import buyerside.method.Evidence;
import buyerside.method.GateStatus;
import buyerside.method.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is kept beside a deal for lists and can be worked out again at any time.
///
/// @param nextChange the first day on which it may change by itself; `null` if it cannot
record Derived(
    int stage,
    boolean opportunity,
    List<Integer> gaps,
    String path,
    @Nullable LocalDate nextChange) {

  static Derived of(Standing standing) {
    var process = standing.process();
    return new Derived(
        standing.positionIndex(),
        standing.gate() == GateStatus.OPPORTUNITY,
        standing.gaps().stream().map(process::indexOf).toList(),
        Path.of(standing),
        standing.nextChange().orElse(null));
  }

  static Derived of(BuyingProcess process, List<Evidence> evidence, LocalDate today, Instant now) {
    return of(Standing.of(process, evidence, today, now));
  }

  /// The standing of a deal that nobody has claimed anything about.
  DealStanding unclaimed(UUID process, Instant since) {
    return new DealStanding(process, stage, opportunity, gaps, path, null, null, since, null);
  }

  Short[] gapArray() {
    return gaps.stream().map(Integer::shortValue).toArray(Short[]::new);
  }
}
