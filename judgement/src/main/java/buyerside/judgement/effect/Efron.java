package buyerside.judgement.effect;

/// One instant of the partial likelihood with Efron's treatment of ties: of `d` that leave
/// together, the `l`-th leaves a risk set in which each of the `d` still counts `1 - l/d` (`l` from
/// 0).
///
/// Weights are `exp(β (v - c))` with a centre `c` that changes no result and keeps them from
/// overflowing.
final class Efron {

  private final double coefficient;
  private final double centre;
  private double logLikelihood;
  private double score;
  private double information;

  /// @param centre the value of the covariate with weight 1
  Efron(double coefficient, double centre) {
    this.coefficient = coefficient;
    this.centre = centre;
  }

  static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  double weight(int value) {
    return Math.exp(coefficient * (value - centre));
  }

  /// Adds one instant.
  Efron add(int[] present, int[] leaving) {
    int d = sum(leaving);
    for (int value = 0; value < leaving.length; value++) {
      logLikelihood += leaving[value] * coefficient * (value - centre);
      score += leaving[value] * (double) value;
    }
    for (int l = 0; l < d; l++) {
      var step = step(present, leaving, (double) l / d);
      logLikelihood -= Math.log(step.weight());
      score -= step.mean();
      information += step.variance();
    }
    return this;
  }

  /// @param gone the share of those leaving that no longer counts
  Step step(int[] present, int[] leaving, double gone) {
    double weight = 0;
    double first = 0;
    for (int value = 0; value < present.length; value++) {
      double w = (present[value] - gone * leaving[value]) * weight(value);
      weight += w;
      first += w * value;
    }
    double mean = first / weight;
    double variance = 0;
    for (int value = 0; value < present.length; value++) {
      double w = (present[value] - gone * leaving[value]) * weight(value);
      variance += w * (value - mean) * (value - mean);
    }
    return new Step(weight, mean, variance / weight);
  }

  double logLikelihood() {
    return logLikelihood;
  }

  double score() {
    return score;
  }

  double information() {
    return information;
  }

  /// A risk set: its total weight, and mean and variance of the covariate under those weights.
  record Step(double weight, double mean, double variance) {}
}
