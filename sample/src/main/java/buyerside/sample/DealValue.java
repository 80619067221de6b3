package buyerside.sample;

import java.util.Currency;

/// What a deal is worth to the seller, in minor units of the currency.
public record DealValue(Currency currency, long low, long likely, long high) {
  public DealValue {
    if (low < 0 || low > likely || likely > high) {
      throw new IllegalArgumentException("not in order: %d %d %d".formatted(low, likely, high));
    }
  }
}
