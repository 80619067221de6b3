package buyerside.judgement.valuecase;

/// What it takes to have less of the cost.
///
/// @param price to pay once
/// @param runningAYear to pay every year
/// @param share of the yearly cost that it saves, from 0 to 1
public record Solution(Range price, Range runningAYear, Range share) {

  public Solution {
    if (share.low() < 0 || share.high() > 1) {
      throw new IllegalArgumentException("saves a share from 0 to 1, not " + share);
    }
  }

  /// Months until what is saved has paid the price; infinite if it never does.
  double paybackMonths(double yearlyCost) {
    return months(price.likely(), yearlyCost * share.likely() - runningAYear.likely());
  }

  static double months(double price, double savedAYear) {
    if (price <= 0) {
      return 0;
    }
    return savedAYear <= 0 ? Double.POSITIVE_INFINITY : 12 * price / savedAYear;
  }

  /// The yearly cost at which the price is paid back in just so many months, all else as likely;
  /// infinite if it saves nothing.
  public double costForPayback(int months) {
    return share.likely() == 0
        ? Double.POSITIVE_INFINITY
        : (12 * price.likely() / months + runningAYear.likely()) / share.likely();
  }
}
