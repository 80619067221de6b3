package buyerside.judgement.effect;

import buyerside.judgement.effect.CoxFit.Estimate;
import buyerside.judgement.effect.CoxFit.NotEstimable;
import java.util.List;

/// Cox regression of one destination on one time-varying covariate; going elsewhere is censoring.
/// Ties by Efron, standard error also robust.
public final class CoxRegression {

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
    var likelihood = new PartialLikelihood(covariate.highest());
    for (var stratum : sets) {
      for (int i = 0; i < stratum.size(); i++) {
        likelihood.add(stratum.present().get(i), stratum.leaving().get(i));
      }
    }
    double atZero = likelihood.at(0).logLikelihood();
    int rows = strata.stream().mapToInt(it -> it.rows().size()).sum();
    int events = likelihood.events();
    var reason = likelihood.notEstimable();
    if (reason.isPresent()) {
      return new NotEstimable(rows, events, reason.get(), atZero, likelihood.limit(reason.get()));
    }
    double coefficient = likelihood.maximum();
    var best = likelihood.at(coefficient);
    double robust = Math.sqrt(sumOfSquaresByDeal(coefficient)) / best.information();
    return new Estimate(
        rows,
        events,
        coefficient,
        1 / Math.sqrt(best.information()),
        robust,
        atZero,
        best.logLikelihood());
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
}
