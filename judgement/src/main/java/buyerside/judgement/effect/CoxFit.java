package buyerside.judgement.effect;

/// What a Cox regression on one covariate says: an estimate, or that the data hold none.
public sealed interface CoxFit {

  /// Rows of the counting process.
  int rows();

  /// Deals that went to the destination.
  int events();

  /// The log partial likelihood without the covariate.
  double logLikelihoodAtZero();

  /// The largest log partial likelihood; where there is no estimate, what it tends to.
  double logLikelihood();

  /// @param coefficient the logarithm of the hazard ratio for one unit of the covariate
  /// @param standardError from the information, as if rows were independent
  /// @param robustStandardError from the sandwich, clustered by deal: right also where the model is
  ///   not; intervals use this one
  record Estimate(
      int rows,
      int events,
      double coefficient,
      double standardError,
      double robustStandardError,
      double logLikelihoodAtZero,
      double logLikelihood)
      implements CoxFit {

    private static final double NORMAL_975 = 1.959963984540054;

    /// How many times as often deals leave per day with one unit more: above 1 sooner, below 1
    /// later.
    public double hazardRatio() {
      return Math.exp(coefficient);
    }

    /// The lower end of the 95 % interval of the hazard ratio.
    public double lower() {
      return Math.exp(coefficient - NORMAL_975 * robustStandardError);
    }

    /// The upper end of the 95 % interval of the hazard ratio.
    public double upper() {
      return Math.exp(coefficient + NORMAL_975 * robustStandardError);
    }
  }

  /// No finite coefficient fits best, so none is given.
  record NotEstimable(
      int rows, int events, Reason reason, double logLikelihoodAtZero, double logLikelihood)
      implements CoxFit {}

  /// Why there is no estimate.
  enum Reason {
    /// Nobody went to the destination.
    NO_EVENTS,
    /// Whenever somebody left, all who were there had the same covariate.
    NO_CONTRAST,
    /// Whoever left always had the highest covariate of those there (complete separation): the
    /// action records the move.
    ALWAYS_HIGHEST,
    /// Whoever left always had the lowest.
    ALWAYS_LOWEST
  }
}
