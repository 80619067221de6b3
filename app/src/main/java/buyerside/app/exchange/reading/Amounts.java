package buyerside.app.exchange.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amounts of money as people write them: `￥1,132,000`, `156.5万元`, `€ 40.000,00`, `(1,200)`.
public final class Amounts {

  private static final Map<String, Integer> UNITS =
      Map.of("亿", 8, "億", 8, "万", 4, "萬", 4, "k", 3, "m", 6);
  private static final Map<String, String> SIGNS =
      Map.of(
          "￥", "CNY", "¥", "CNY", "元", "CNY", "rmb", "CNY", "€", "EUR", "£", "GBP", "hk$", "HKD",
          "nt$", "TWD", "$", "USD");
  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern CONTINENTAL =
      Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d+,\\d{1,2}");

  private Amounts() {}

  /// In major units of whatever currency it is.
  public static Value<BigDecimal> read(String cell) {
    var text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return new Value.Absent<>();
    }
    if (PLAIN.matcher(text).matches()) {
      return new Value.Of<>(new BigDecimal(text));
    }
    var negative = text.startsWith("(") && text.endsWith(")") || text.startsWith("-");
    var bare =
        text.replaceAll("[()\\s]|^-|[a-z]{3}$|^[a-z]{3}(?=\\d)", "").replaceAll("人民币|元整", "");
    for (var sign : SIGNS.keySet()) {
      bare = bare.replace(Normalizer.normalize(sign, Normalizer.Form.NFKC), "");
    }
    var power = 0;
    for (var unit : UNITS.entrySet()) {
      if (bare.endsWith(unit.getKey())) {
        power += unit.getValue();
        bare = bare.substring(0, bare.length() - 1);
      }
    }
    return scaled(number(bare), power, negative);
  }

  /// The currency that a sign in the cell names, if one does.
  public static Optional<String> currency(String cell) {
    var text = cell.toLowerCase(Locale.ROOT);
    for (var sign : List.of("hk$", "nt$", "￥", "¥", "元", "rmb", "€", "£", "$")) {
      if (text.contains(sign)) {
        return Optional.ofNullable(SIGNS.get(sign));
      }
    }
    return Optional.empty();
  }

  private static Value<BigDecimal> scaled(
      Optional<BigDecimal> number, int power, boolean negative) {
    return number
        .map(it -> it.movePointRight(power))
        .<Value<BigDecimal>>map(it -> new Value.Of<>(negative ? it.negate() : it))
        .orElseGet(() -> new Value.Bad<>("import.amount", List.of()));
  }

  private static Optional<BigDecimal> number(String text) {
    if (PLAIN.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    if (GROUPED.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    if (CONTINENTAL.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    return Optional.empty();
  }
}
