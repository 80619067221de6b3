package buyerside.app.deals;

import buyerside.app.shell.Reason;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a purchase may be worth, in minor units of a currency.
///
/// @param likely `null` if nobody knows yet
public record Money(
    String currency, @Nullable Long low, @Nullable Long likely, @Nullable Long high) {

  /// So large that sums over all deals stay exact.
  public static final long MOST = 10_000_000_000_000_000L;

  private static final Set<String> CODES =
      Currency.availableCurrencies()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  public static Money unknown(String currency) {
    return new Money(currency, null, null, null);
  }

  public static Money of(String currency, @Nullable Long likely) {
    return new Money(currency, likely, likely, likely);
  }

  public List<Reason> problems() {
    var problems = new ArrayList<Reason>();
    if (!known(currency)) {
      problems.add(Reason.of("currency", "currency.unknown", currency));
    }
    var given = Stream.of(low, likely, high).filter(Objects::nonNull).toList();
    if (given.stream().anyMatch(it -> it < 0)) {
      problems.add(Reason.of("value", "value.negative"));
    }
    if (given.stream().anyMatch(it -> it > MOST)) {
      problems.add(Reason.of("value", "value.large"));
    }
    for (int i = 1; i < given.size(); i++) {
      if (given.get(i - 1) > given.get(i)) {
        problems.add(Reason.of("value", "value.order"));
        break;
      }
    }
    return problems;
  }

  /// How many decimal places a currency's major unit has.
  public static int decimals(String currency) {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }

  public static boolean known(String currency) {
    return CODES.contains(currency);
  }
}
