package buyerside.app.deals.api;

import buyerside.app.deals.Money;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a purchase may be worth, in major units: 500000 is half a million of the currency. A likely
/// value alone is the whole range.
public record MoneyJson(
    @Nullable String currency,
    @Nullable BigDecimal low,
    @Nullable BigDecimal likely,
    @Nullable BigDecimal high) {

  static MoneyJson of(Money money) {
    return new MoneyJson(
        money.currency(),
        major(money.currency(), money.low()),
        major(money.currency(), money.likely()),
        major(money.currency(), money.high()));
  }

  static BigDecimal major(String currency, long minor) {
    return BigDecimal.valueOf(minor, Money.decimals(currency));
  }

  private static @Nullable BigDecimal major(String currency, @Nullable Long minor) {
    return minor == null ? null : major(currency, minor.longValue());
  }

  /// @param usual the currency of amounts that name none
  Money read(String usual) {
    var used = currency == null ? usual : currency;
    if (!Money.known(used)) {
      throw new Refused(Reason.of("value.currency", "currency.unknown", used));
    }
    var middle = minor("value.likely", used, likely);
    var least = minor("value.low", used, low);
    var most = minor("value.high", used, high);
    return new Money(used, least == null ? middle : least, middle, most == null ? middle : most);
  }

  private static @Nullable Long minor(String field, String currency, @Nullable BigDecimal major) {
    if (major != null && major.abs().compareTo(BigDecimal.valueOf(Money.MOST)) > 0) {
      throw new Refused(Reason.of(field, "value.large"));
    }
    try {
      return major == null
          ? null
          : Long.valueOf(major.movePointRight(Money.decimals(currency)).longValueExact());
    } catch (ArithmeticException e) {
      throw new Refused(Reason.of(field, "number.shape"));
    }
  }
}
