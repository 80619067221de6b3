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
    double total = 0;
    double squares = 0;
    double ofAdvanced = 0;
    int advances = 0;
    for (int deal = 0; deal < hours.length; deal++) {
      total += hours[deal];
      squares += hours[deal] * hours[deal];
      ofAdvanced += advanced[deal] ? hours[deal] : 0;
      advances += advanced[deal] ? 1 : 0;
    }
    return of(hours.length, advances, new Sums(total, squares, ofAdvanced));
  }

  /// @param hours of all deals
  /// @param squares of each deal's hours
  /// @param ofAdvanced hours of those that advanced
  public record Sums(double hours, double squares, double ofAdvanced) {}

  /// The same from sums.
  public static Optional<HoursPerAdvance> of(int n, int advances, Sums sums) {
    double total = sums.hours();
    if (n < 2 || advances == 0 || !(total > 0)) {
      return Optional.empty();
    }
    double ratio = total / advances;
    double squares =
        Math.max(0, sums.squares() - 2 * ratio * sums.ofAdvanced() + ratio * ratio * advances);
    double error = Math.sqrt(squares * n / (n - 1)) / advances;
    double factor = Math.exp(NORMAL_975 * error / ratio);
    return Optional.of(new HoursPerAdvance(total, advances, ratio, ratio / factor, ratio * factor));
  }
}
