package buyerside.app.forecast;

import buyerside.app.deals.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalLong;

/// What amounts of other currencies are worth in the workspace's.
///
/// @param home the workspace's currency
/// @param rates what one unit of another is worth
record Exchange(String home, Map<String, BigDecimal> rates) {

  /// So large that sums over all deals stay exact.
  private static final BigDecimal MOST = BigDecimal.valueOf(Money.MOST);

  Exchange {
    rates = Map.copyOf(rates);
  }

  /// @param amount in minor units
  /// @return in minor units of the workspace's currency; empty without a rate
  OptionalLong worth(String currency, long amount) {
    if (currency.equals(home)) {
      return OptionalLong.of(amount);
    }
    var rate = rates.get(currency);
    if (rate == null) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        BigDecimal.valueOf(amount, Money.decimals(currency))
            .multiply(rate)
            .movePointRight(Money.decimals(home))
            .setScale(0, RoundingMode.HALF_UP)
            .min(MOST)
            .longValue());
  }
}
