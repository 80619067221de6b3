package buyerside.judgement.effect;

/// How often a standard normal number lies as far from 0 as `z`, on either side.
public final class TwoSided {

  private static final double SERIES_BELOW = 3;
  private static final int FRACTIONS = 60;

  private TwoSided() {}

  /// By the series near the middle, by Laplace's continued fraction of Mills' ratio in the tail
  /// (Abramowitz & Stegun 26.2.11 and 26.2.14).
  public static double p(double z) {
    double x = Math.abs(z);
    double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    if (x < SERIES_BELOW) {
      double term = x;
      double sum = x;
      for (int k = 1; Math.abs(term) > 1e-17 * sum; k++) {
        term *= x * x / (2 * k + 1);
        sum += term;
      }
      return Math.clamp(1 - 2 * density * sum, 0, 1);
    }
    double below = x;
    for (int k = FRACTIONS; k >= 1; k--) {
      below = x + k / below;
    }
    return 2 * density / below;
  }
}
