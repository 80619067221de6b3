package buyerside.judgement.effect;

import java.util.Optional;

/// How many hours of work were spent for each deal that advanced: hours on all deals, those that
/// did not advance included, divided by the advances. What was spent, not what one more hour would
/// bring.
///
/// The standard error of the ratio `R = Σh / Σa` over `n` deals is that of the mean of `h - R a`
/// (Cochran, *Sampling Techniques*, 1977, 6.3), the interval is taken on the logarithm.
///
/// @param hours in all
/// @param advances deals that advanced
/// @param perAdvance hours for each of them
/// @param lower end of the 95 % interval
/// @param upper end of the 95 % interval
public record HoursPerAdvance(
    double hours, int advances, double perAdvance, double lower, double upper) {

  private static final double NORMAL_975 = 1.959963984540054;

  /// @param hours spent on each deal, at least 0
  /// @param advanced whether that deal advanced
  /// @return empty with fewer than two deals, without advances or without hours
  public static Optional<HoursPerAdvance> of(double[] hours, boolean[] advanced) {
    int n = hours.length;
    double total = 0;
    int advances = 0;
    for (int deal = 0; deal < n; deal++) {
      total += hours[deal];
      advances += advanced[deal] ? 1 : 0;
    }
    if (n < 2 || advances == 0 || !(total > 0)) {
      return Optional.empty();
    }
    double ratio = total / advances;
    double squares = 0;
    for (int deal = 0; deal < n; deal++) {
      double deviation = hours[deal] - (advanced[deal] ? ratio : 0);
      squares += deviation * deviation;
    }
    double error = Math.sqrt(squares * n / (n - 1)) / advances;
    double factor = Math.exp(NORMAL_975 * error / ratio);
    return Optional.of(new HoursPerAdvance(total, advances, ratio, ratio / factor, ratio * factor));
  }
}
