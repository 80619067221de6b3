package buyerside.judgement.effect;

/// What each deal contributes to the score (Lin & Wei, 1989): the middle of the robust variance.
///
/// A row with value `v` that is at risk over `(start, stop]` contributes `-Σ exp(βv) (v - x̄) / S0`
/// over the risk sets in between, and `v - x̄` when it goes; with ties, averaged over Efron's
/// steps.
///
/// @param byDeal one number for each deal
@SuppressWarnings("ArrayRecordComponent") // working memory of one fit
record ScoreResiduals(double[] byDeal) {

  static ScoreResiduals of(
      Exposures exposures,
      Covariate covariate,
      String destination,
      RiskSets sets,
      double coefficient) {
    int values = covariate.highest() + 1;
    var instants = new Instants(sets, values, coefficient);
    var byDeal = new double[exposures.deals()];
    int[] before = lastInstants(sets);
    for (int number = 0; number < exposures.rows().size(); number++) {
      var row = exposures.rows().get(number);
      int value = covariate.of(row.actions());
      int from = sets.grid().start(number) < 0 ? 0 : before[sets.grid().start(number)];
      int to = before[sets.grid().stop(number)];
      double residual = instants.drift[from][value] - instants.drift[to][value];
      if (destination.equals(row.to())) {
        residual += instants.gain[to - 1][value];
      }
      byDeal[row.number()] += residual;
    }
    return new ScoreResiduals(byDeal);
  }

  /// For each place of the grid, how many instants with events there are up to and with it.
  private static int[] lastInstants(RiskSets sets) {
    var before = new int[sets.grid().size()];
    int instant = 0;
    for (int place = 0; place < before.length; place++) {
      if (instant < sets.size() && sets.places().get(instant) == place) {
        instant++;
      }
      before[place] = instant;
    }
    return before;
  }

  double sumOfSquaresByDeal() {
    double sum = 0;
    for (double residual : byDeal) {
      sum += residual * residual;
    }
    return sum;
  }

  /// By instant with events and value of the covariate.
  private static final class Instants {
    /// `drift[i][v]`: what being there over the first `i` instants has cost.
    private final double[][] drift;

    /// `gain[i][v]`: what going at instant `i` brings.
    private final double[][] gain;

    Instants(RiskSets sets, int values, double coefficient) {
      drift = new double[sets.size() + 1][values];
      gain = new double[sets.size()][values];
      var efron = new Efron(coefficient, coefficient > 0 ? values - 1 : 0);
      for (int i = 0; i < sets.size(); i++) {
        var present = sets.present().get(i);
        var leaving = sets.leaving().get(i);
        int d = Efron.sum(leaving);
        drift[i + 1] = drift[i].clone();
        for (int l = 0; l < d; l++) {
          double gone = (double) l / d;
          var step = efron.step(present, leaving, gone);
          for (int value = 0; value < values; value++) {
            double cost = efron.weight(value) * (value - step.mean()) / step.weight();
            drift[i + 1][value] += cost;
            gain[i][value] += (value - step.mean()) / d + gone * cost;
          }
        }
      }
    }
  }
}
