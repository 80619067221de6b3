package buyerside.method.fit;

import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Evidence;
import buyerside.method.GateStatus;
import buyerside.method.Standing;
import buyerside.method.Strength;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The check of an activity before it is planned. The first rule that applies decides.
public final class FitCheck {

  /// Evidence that lapses within this many days is worth renewing.
  public static final int SOON_DAYS = 30;

  private FitCheck() {}

  /// Whether an activity of a kind, with a purpose or none, fits a deal where it stands.
  ///
  /// @throws IllegalArgumentException if the process does not have the purpose
  public static Fit check(ActivityKind kind, @Nullable CriterionId purpose, Standing standing) {
    if (purpose == null) {
      return new Fit.NoPurpose();
    }
    var process = standing.process();
    int stage = process.indexOf(process.stageOf(purpose).id());
    int position = standing.positionIndex();
    if (kind.isSolutionWork() && standing.gate() == GateStatus.PROSPECT) {
      var missing = standing.missing(0, process.indexOf(process.gate()));
      return new Fit.TooEarly(Fit.Because.SOLUTION_BEFORE_GATE, ids(missing));
    }
    if (stage > position) {
      var missing = standing.missing(position, position + 1);
      return new Fit.TooEarly(Fit.Because.LATER_STAGE, ids(missing));
    }
    if (standing.isMet(purpose)) {
      var by = standing.deciding(purpose).orElseThrow();
      if (by.strength().isAtLeast(Strength.DOCUMENTED) && !lapsesSoon(by, standing.day())) {
        return new Fit.Behind(by);
      }
    }
    return new Fit.Fits();
  }

  /// Whether evidence that holds on a day will have lapsed 30 days later.
  public static boolean lapsesSoon(Evidence evidence, LocalDate day) {
    var lapse = evidence.lapsesOn();
    return lapse != null && !lapse.isAfter(day.plusDays(SOON_DAYS));
  }

  private static List<CriterionId> ids(List<Criterion> criteria) {
    return criteria.stream().map(Criterion::id).toList();
  }
}
