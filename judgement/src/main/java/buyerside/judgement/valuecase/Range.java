package buyerside.judgement.valuecase;

/// A quantity that is not known exactly: its low and high end and its likeliest value, taken as a
/// triangular distribution between the ends.
///
/// Low and high are the ends of what is thought possible. See Johnson, "The triangular distribution
/// as a proxy for the beta distribution in risk analysis", The Statistician 46 (1997).
public record Range(double low, double likely, double high) {

  public Range {
    if (!(low <= likely && likely <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException("not in order: %s, %s, %s".formatted(low, likely, high));
    }
  }

  public static Range exactly(double value) {
    return new Range(value, value, value);
  }

  public boolean isExact() {
    return low == high;
  }

  public Range times(double factor) {
    return factor >= 0
        ? new Range(low * factor, likely * factor, high * factor)
        : new Range(high * factor, likely * factor, low * factor);
  }

  public double mean() {
    return (low + likely + high) / 3;
  }

  public double variance() {
    return (low * low + likely * likely + high * high - low * likely - low * high - likely * high)
        / 18;
  }

  /// The value below which a share `p` of the distribution lies.
  ///
  /// @param p from 0 to 1
  public double quantile(double p) {
    if (isExact()) {
      return low;
    }
    double peak = (likely - low) / (high - low);
    return p <= peak
        ? low + Math.sqrt(p * (high - low) * (likely - low))
        : high - Math.sqrt((1 - p) * (high - low) * (high - likely));
  }
}
