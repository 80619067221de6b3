package buyerside.app.deals;

import org.jspecify.annotations.Nullable;

/// What a purchase may be worth, in minor units of a currency.
///
/// @param likely `null` if nobody knows yet; then `low` and `high` are too
public record Money(
    String currency, @Nullable Long low, @Nullable Long likely, @Nullable Long high) {

  public static Money unknown(String currency) {
    return new Money(currency, null, null, null);
  }

  public static Money of(String currency, @Nullable Long likely) {
    return new Money(currency, likely, likely, likely);
  }
}
