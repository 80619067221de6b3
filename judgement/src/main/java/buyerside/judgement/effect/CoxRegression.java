package buyerside.judgement.effect;

import buyerside.judgement.effect.CoxFit.Estimate;
import buyerside.judgement.effect.CoxFit.NotEstimable;
import buyerside.judgement.effect.CoxFit.Reason;
import java.util.Optional;

/// Cox regression of one destination on one time-varying covariate; going elsewhere is censoring.
/// Ties by Efron, standard error also robust.
///
/// The log partial likelihood of one covariate is concave, so it has a finite maximum unless it
/// rises (or falls) for ever; it does just when whoever leaves has the highest (lowest) value of
/// all who are there, at every instant. That is looked up, not guessed from a large coefficient.
public final class CoxRegression {

  private static final int MOST_STEPS = 100;
  private static final double ENOUGH = 1e-9;
  private static final double SMALLEST_STEP = 1e-12;

  private final Exposures exposures;
  private final Covariate covariate;
  private final String destination;
  private final RiskSets sets;

  private CoxRegression(Exposures exposures, Covariate covariate, String destination) {
    this.exposures = exposures;
    this.covariate = covariate;
    this.destination = destination;
    this.sets = RiskSets.of(exposures, covariate, destination);
  }

  public static CoxFit fit(Exposures exposures, Covariate covariate, String destination) {
    return new CoxRegression(exposures, covariate, destination).fit();
  }

  private CoxFit fit() {
    double atZero = at(0).logLikelihood();
    var reason = notEstimable();
    if (reason.isPresent()) {
      double limit =
          switch (reason.get()) {
            case NO_EVENTS, NO_CONTRAST -> atZero;
            case ALWAYS_HIGHEST, ALWAYS_LOWEST -> limit();
          };
      return new NotEstimable(exposures.rows().size(), sets.events(), reason.get(), atZero, limit);
    }
    double coefficient = maximum();
    var best = at(coefficient);
    var residuals = ScoreResiduals.of(exposures, covariate, destination, sets, coefficient);
    double robust = Math.sqrt(residuals.sumOfSquaresByDeal()) / best.information();
    return new Estimate(
        exposures.rows().size(),
        sets.events(),
        coefficient,
        1 / Math.sqrt(best.information()),
        robust,
        atZero,
        best.logLikelihood());
  }

  private Efron at(double coefficient) {
    var efron = new Efron(coefficient, coefficient > 0 ? covariate.highest() : 0);
    for (int i = 0; i < sets.size(); i++) {
      efron.add(sets.present().get(i), sets.leaving().get(i));
    }
    return efron;
  }

  /// What the likelihood tends to under complete separation: in the end, only those with the value
  /// of the leaving weigh anything.
  private double limit() {
    var efron = new Efron(0, 0);
    for (int i = 0; i < sets.size(); i++) {
      var leaving = sets.leaving().get(i);
      int value = first(leaving);
      var alike = new int[leaving.length];
      alike[value] = sets.present().get(i)[value];
      efron.add(alike, leaving);
    }
    return efron.logLikelihood();
  }

  private Optional<Reason> notEstimable() {
    boolean contrast = false;
    boolean highest = true;
    boolean lowest = true;
    for (int i = 0; i < sets.size(); i++) {
      var present = sets.present().get(i);
      var leaving = sets.leaving().get(i);
      contrast |= first(present) < last(present);
      highest &= first(leaving) == last(present);
      lowest &= last(leaving) == first(present);
    }
    if (sets.size() == 0) {
      return Optional.of(Reason.NO_EVENTS);
    }
    if (!contrast) {
      return Optional.of(Reason.NO_CONTRAST);
    }
    return highest
        ? Optional.of(Reason.ALWAYS_HIGHEST)
        : lowest ? Optional.of(Reason.ALWAYS_LOWEST) : Optional.empty();
  }

  private static int first(int[] counts) {
    int value = 0;
    while (counts[value] == 0) {
      value++;
    }
    return value;
  }

  private static int last(int[] counts) {
    int value = counts.length - 1;
    while (counts[value] == 0) {
      value--;
    }
    return value;
  }

  /// Newton's method; a step that loses likelihood is halved. It ends, as `coxph` of R's *survival*
  /// does, when a step changes the log likelihood by less than one part in 10⁹, so that both answer
  /// the same number.
  private double maximum() {
    double coefficient = 0;
    var here = at(coefficient);
    for (int i = 0; i < MOST_STEPS; i++) {
      double step = here.score() / here.information();
      var next = at(coefficient + step);
      boolean halved = false;
      while (next.logLikelihood() < here.logLikelihood() && Math.abs(step) > SMALLEST_STEP) {
        halved = true;
        step /= 2;
        next = at(coefficient + step);
      }
      coefficient += step;
      if (!halved && Math.abs(1 - here.logLikelihood() / next.logLikelihood()) <= ENOUGH) {
        return coefficient;
      }
      here = next;
    }
    throw new IllegalStateException(
        "no maximum after %d steps, at %s".formatted(MOST_STEPS, coefficient));
  }
}
