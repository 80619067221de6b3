package buyerside.sample;

import java.util.Currency;
import java.util.Map;

/// Deal values: lognormal around a usual value by currency, rounded as sellers round.
final class Values {
  private static final Map<String, Usual> USUAL =
      Map.of(
          "CN", new Usual("CNY", 320_000),
          "HK", new Usual("HKD", 380_000),
          "TW", new Usual("TWD", 1_500_000),
          "US", new Usual("USD", 55_000),
          "GB", new Usual("GBP", 42_000),
          "DE", new Usual("EUR", 48_000),
          "FR", new Usual("EUR", 45_000));

  private Values() {}

  /// @param size the log value in standard deviations
  static DealValue of(String country, double size, Chance chance) {
    var usual = USUAL.getOrDefault(country, new Usual("USD", 55_000));
    var likely = usual.middle * StrictMath.exp(size);
    return new DealValue(
        usual.currency,
        minor(likely * (0.6 + 0.3 * chance.unit())),
        minor(likely),
        minor(likely * (1.1 + 0.6 * chance.unit())));
  }

  /// Two leading digits, in hundredths.
  private static long minor(double amount) {
    var step = 1L;
    while (amount / step >= 100) {
      step *= 10;
    }
    return Math.round(amount / step) * step * 100;
  }

  private record Usual(Currency currency, double middle) {
    private Usual(String code, double middle) {
      this(Currency.getInstance(code), middle);
    }
  }
}
