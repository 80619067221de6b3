package buyerside.app.activities;

import buyerside.app.shell.Decimals;
import buyerside.app.shell.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an activity cost us.
///
/// @param minor in minor units of the currency
public record Cost(long minor, String currency) {

  private static final long LARGEST = 1_000_000_000_000_000L;

  /// As people type it: an amount in major units, and a currency.
  ///
  /// @param problems gets what is wrong with it, at the field `cost`
  /// @return `null` if there is none, or none that can be
  public static @Nullable Cost read(String amount, String currency, List<Reason> problems) {
    if (amount.isBlank()) {
      return null;
    }
    var code = currency.strip().toUpperCase(Locale.ROOT);
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(it -> it.getCurrencyCode().equals(code))) {
      problems.add(Reason.of("cost", "currency.unknown", code));
      return null;
    }
    try {
      var minor =
          Decimals.read(amount.replace(",", ""))
              .movePointRight(decimals(code))
              .setScale(0, RoundingMode.HALF_UP)
              .longValueExact();
      return new Cost(minor, code);
    } catch (ArithmeticException e) {
      problems.add(Reason.of("cost", "value.large"));
    } catch (NumberFormatException e) {
      problems.add(Reason.of("cost", "activity.cost"));
    }
    return null;
  }

  /// In major units, as it is typed.
  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, decimals(currency));
  }

  void problems(List<Reason> problems) {
    if (minor < 0) {
      problems.add(Reason.of("cost", "value.negative"));
    }
    if (minor > LARGEST) {
      problems.add(Reason.of("cost", "value.large"));
    }
  }

  private static int decimals(String currency) {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }
}
