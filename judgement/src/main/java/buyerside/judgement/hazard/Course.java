package buyerside.judgement.hazard;

/// How one deal is expected to go on from the age it has.
///
/// @param days ends of the periods to come, in days from now, ascending
/// @param middle the mean time of ends within each, in days from now
/// @param reached by end and period, the probability of having ended so by then
@SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
public record Course(double[] days, double[] middle, double[][] reached) {

  /// The probability of having come to the end so many days from now; in between, straight lines.
  public double within(int end, double horizon) {
    return at(reached[end], horizon);
  }

  /// Of the deals that come to the end at all, the share that does so within so many days.
  public double share(int end, double horizon) {
    double all = reached[end][days.length - 1];
    return all > 0 ? at(reached[end], horizon) / all : 0;
  }

  /// The probability that it ever comes to any end, as far as deals have been watched.
  public double everDecided() {
    double sum = 0;
    for (double[] curve : reached) {
      sum += curve[curve.length - 1];
    }
    return sum;
  }

  /// The share of those that are decided at all that are decided by then.
  public double decidedBy(double horizon) {
    double sum = 0;
    for (double[] curve : reached) {
      sum += at(curve, horizon);
    }
    return sum / everDecided();
  }

  private double at(double[] curve, double horizon) {
    double before = 0;
    double from = 0;
    for (int period = 0; period < days.length; period++) {
      if (horizon < days[period]) {
        double way = Math.max(0, horizon - from) / (days[period] - from);
        return before + way * (curve[period] - before);
      }
      before = curve[period];
      from = days[period];
    }
    return before;
  }

  /// Expected days until it is decided, if it is.
  public double expectedDays() {
    double sum = 0;
    double before = 0;
    for (int period = 0; period < days.length; period++) {
      double now = decided(period);
      sum += (now - before) * middle[period];
      before = now;
    }
    return before > 0 ? sum / before : 0;
  }

  private double decided(int period) {
    double sum = 0;
    for (double[] curve : reached) {
      sum += curve[period];
    }
    return sum;
  }

  /// Days by which it is decided with a probability, if it ever is.
  ///
  /// @param share from 0 to 1
  public double quantile(double share) {
    double wanted = share * everDecided();
    double before = 0;
    double from = 0;
    for (int period = 0; period < days.length; period++) {
      double now = decided(period);
      if (now >= wanted && now > before) {
        return from + (wanted - before) / (now - before) * (days[period] - from);
      }
      before = now;
      from = days[period];
    }
    return days[days.length - 1];
  }
}
