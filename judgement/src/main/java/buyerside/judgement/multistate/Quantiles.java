package buyerside.judgement.multistate;

import java.util.Arrays;

/// Quantiles of a sample without censoring: type 7 of Hyndman & Fan, *Sample quantiles in
/// statistical packages*, The American Statistician 50 (1996).
///
/// With order statistics `x[0] … x[n-1]` and `h = (n - 1) p`, the quantile is `x[⌊h⌋] + (h - ⌊h⌋)
/// (x[⌊h⌋ + 1] - x[⌊h⌋])`.
public final class Quantiles {

  private final double[] sorted;

  private Quantiles(double[] sorted) {
    this.sorted = sorted;
  }

  public static Quantiles of(double... sample) {
    var sorted = sample.clone();
    Arrays.sort(sorted);
    return new Quantiles(sorted);
  }

  /// @param p from 0 to 1
  /// @return `NaN` for an empty sample
  public double at(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a quantile lies between 0 and 1, not at " + p);
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double h = (sorted.length - 1) * p;
    int below = (int) Math.floor(h);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
  }
}
