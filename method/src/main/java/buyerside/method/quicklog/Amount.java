package buyerside.method.quicklog;

import java.math.BigDecimal;

/// Money that was mentioned: a range (equal ends for a single figure), its currency, and per what.
///
/// @param currency ISO 4217 code
public record Amount(BigDecimal low, BigDecimal high, String currency, Per per) {

  /// The time that the money is for.
  public enum Per {
    ONCE,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  public Amount {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("%s is more than %s".formatted(low, high));
    }
  }
}
