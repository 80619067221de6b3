package buyerside.judgement.effect;

import buyerside.judgement.effect.CoxFit.Estimate;
import buyerside.judgement.effect.CoxFit.NotEstimable;
import buyerside.judgement.effect.CoxFit.Reason;
import java.util.List;
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

  private final List<Exposures> strata;
  private final Covariate covariate;
  private final String destination;
  private final List<RiskSets> sets;

  private CoxRegression(List<Exposures> strata, Covariate covariate, String destination) {
    this.strata = strata;
    this.covariate = covariate;
    this.destination = destination;
    this.sets = strata.stream().map(it -> RiskSets.of(it, covariate, destination)).toList();
  }

  public static CoxFit fit(Exposures exposures, Covariate covariate, String destination) {
    return new CoxRegression(List.of(exposures), covariate, destination).fit();
  }

  /// Compares only those who are in the same stratum: each has a baseline of its own, the
  /// coefficient is common. Deals carry the same number in every stratum, as the variance is
  /// clustered by them.
  ///
  /// @param strata not empty, each with the same number of deals
  public static CoxFit fit(List<Exposures> strata, Covariate covariate, String destination) {
    if (strata.stream().mapToInt(Exposures::deals).distinct().count() != 1) {
      throw new IllegalArgumentException("strata must number the same deals");
    }
    return new CoxRegression(List.copyOf(strata), covariate, destination).fit();
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
      return new NotEstimable(rows(), events(), reason.get(), atZero, limit);
    }
    double coefficient = maximum();
    var best = at(coefficient);
    double robust = Math.sqrt(sumOfSquaresByDeal(coefficient)) / best.information();
    return new Estimate(
        rows(),
        events(),
        coefficient,
        1 / Math.sqrt(best.information()),
        robust,
        atZero,
        best.logLikelihood());
  }

  private Efron at(double coefficient) {
    var efron = new Efron(coefficient, coefficient > 0 ? covariate.highest() : 0);
    for (var stratum : sets) {
      for (int i = 0; i < stratum.size(); i++) {
        efron.add(stratum.present().get(i), stratum.leaving().get(i));
      }
    }
    return efron;
  }

  private int rows() {
    return strata.stream().mapToInt(it -> it.rows().size()).sum();
  }

  private int events() {
    return sets.stream().mapToInt(RiskSets::events).sum();
  }

  private double sumOfSquaresByDeal(double coefficient) {
    var byDeal = new double[strata.getFirst().deals()];
    for (int s = 0; s < strata.size(); s++) {
      var part = ScoreResiduals.of(strata.get(s), covariate, destination, sets.get(s), coefficient);
      for (int deal = 0; deal < byDeal.length; deal++) {
        byDeal[deal] += part.byDeal()[deal];
      }
    }
    return new ScoreResiduals(byDeal).sumOfSquaresByDeal();
  }

  /// What the likelihood tends to under complete separation: in the end, only those with the value
  /// of the leaving weigh anything.
  private double limit() {
    var efron = new Efron(0, 0);
    for (var stratum : sets) {
      for (int i = 0; i < stratum.size(); i++) {
        var leaving = stratum.leaving().get(i);
        int value = first(leaving);
        var alike = new int[leaving.length];
        alike[value] = stratum.present().get(i)[value];
        efron.add(alike, leaving);
      }
    }
    return efron.logLikelihood();
  }

  private Optional<Reason> notEstimable() {
    boolean contrast = false;
    boolean highest = true;
    boolean lowest = true;
    for (var stratum : sets) {
      for (int i = 0; i < stratum.size(); i++) {
        var present = stratum.present().get(i);
        var leaving = stratum.leaving().get(i);
        contrast |= first(present) < last(present);
        highest &= first(leaving) == last(present);
        lowest &= last(leaving) == first(present);
      }
    }
    if (events() == 0) {
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
      if (Math.abs(step) <= SMALLEST_STEP) {
        // as high as rounding lets it be: no step however small gains anything
        return coefficient;
      }
      if (!halved && Math.abs(1 - here.logLikelihood() / next.logLikelihood()) <= ENOUGH) {
        return coefficient;
      }
      here = next;
    }
    throw new IllegalStateException(
        "no maximum after %d steps, at %s".formatted(MOST_STEPS, coefficient));
  }
}
