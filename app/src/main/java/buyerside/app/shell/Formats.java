package buyerside.app.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Numbers, money and dates as the reader writes them.
public final class Formats {

  private static final int MOST_SUMS = 3;
  private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private Formats() {}

  public static String number(long number) {
    return NumberFormat.getIntegerInstance(Reader.current().language().locale()).format(number);
  }

  public static String date(LocalDate date) {
    var pattern =
        Reader.current().language().chinese()
            ? DateTimeFormatter.ISO_LOCAL_DATE
            : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    return pattern.withLocale(Reader.current().language().locale()).format(date);
  }

  /// The reader's day of an instant.
  public static String date(Instant instant) {
    return date(LocalDate.ofInstant(instant, Reader.current().zone()));
  }

  public static String time(Instant instant) {
    var at = instant.atZone(Reader.current().zone());
    return date(at.toLocalDate()) + " " + HOUR_AND_MINUTE.format(at);
  }

  /// How long ago in short, such as `3 h`, `yesterday`; a date where that is more than a month.
  public static String since(Instant instant, Instant now) {
    var minutes = Duration.between(instant, now).toMinutes();
    var zone = Reader.current().zone();
    var days =
        ChronoUnit.DAYS.between(LocalDate.ofInstant(instant, zone), LocalDate.ofInstant(now, zone));
    if (minutes < 1) {
      return Messages.msg("shell.since.now");
    }
    if (days == 0) {
      return minutes < 60
          ? Messages.msg("shell.since.minutes", minutes)
          : Messages.msg("shell.since.hours", minutes / 60);
    }
    if (days == 1) {
      return Messages.msg("shell.since.yesterday");
    }
    return days <= 30 ? Messages.msg("shell.since.days", days) : date(instant);
  }

  /// Money in short, such as `¥85万`, `US$1.2M`.
  ///
  /// @param minor in minor units
  public static String money(String currency, long minor) {
    return symbol(currency) + amount(currency, minor);
  }

  /// A range in short, such as `¥50–80万`; one amount if both ends are the same.
  public static String range(String currency, @Nullable Long low, @Nullable Long high) {
    if (low == null) {
      return high == null ? "–" : money(currency, high);
    }
    if (high == null) {
      return money(currency, low);
    }
    return low.equals(high)
        ? money(currency, low)
        : symbol(currency) + between(amount(currency, low), amount(currency, high));
  }

  /// Two amounts, the unit said once where it is the same.
  private static String between(String low, String high) {
    var unit = high.replaceFirst("^[\\d.,]+", "");
    return (unit.isEmpty() || !low.endsWith(unit)
            ? low
            : low.substring(0, low.length() - unit.length()))
        + "–"
        + high;
  }

  /// Sums in several currencies, the largest number first; what is left out is marked.
  public static String sums(Map<String, Long> sums) {
    var shown =
        sums.entrySet().stream()
            .filter(it -> it.getValue() != 0)
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(it -> money(it.getKey(), it.getValue()))
            .toList();
    return shown.isEmpty()
        ? "–"
        : shown.stream().limit(MOST_SUMS).collect(Collectors.joining(" + "))
            + (shown.size() > MOST_SUMS ? " + …" : "");
  }

  private static String symbol(String currency) {
    return Currency.getInstance(currency).getSymbol(Reader.current().language().locale());
  }

  private static String amount(String currency, long minor) {
    var decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    var amount = BigDecimal.valueOf(minor, decimals);
    return switch (Reader.current().language()) {
      case EN -> scaled(amount, 1_000_000_000L, "B", 1_000_000, "M", 1_000, "K");
      case ZH_HANS -> scaled(amount, 100_000_000, "亿", 10_000, "万", 1, "");
      case ZH_HANT -> scaled(amount, 100_000_000, "億", 10_000, "萬", 1, "");
    };
  }

  private static String scaled(
      BigDecimal amount, long large, String l, long middle, String m, long small, String s) {
    var size = amount.abs();
    if (size.compareTo(BigDecimal.valueOf(large)) >= 0) {
      return short3(amount, large) + l;
    }
    if (size.compareTo(BigDecimal.valueOf(middle)) >= 0) {
      return short3(amount, middle) + m;
    }
    return size.compareTo(BigDecimal.valueOf(small)) >= 0
        ? short3(amount, small) + s
        : short3(amount, 1);
  }

  private static String short3(BigDecimal amount, long unit) {
    var shown = amount.divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP);
    var format = NumberFormat.getNumberInstance(Reader.current().language().locale());
    format.setMaximumFractionDigits(shown.abs().compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 1);
    return format.format(shown);
  }
}
