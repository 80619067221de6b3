package buyerside.app.deals.sheets;

import buyerside.app.shell.Reader;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Numbers of sheets in words and in form fields.
public final class SheetWords {

  private SheetWords() {}

  /// Such as `60 – 100 – 150`.
  public static String amounts(Amounts amounts) {
    return Stream.of(amounts.low(), amounts.likely(), amounts.high())
        .filter(Objects::nonNull)
        .map(SheetWords::number)
        .distinct()
        .collect(Collectors.joining(" – "));
  }

  /// As the reader writes it.
  public static String number(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(Reader.current().language().locale());
    format.setMaximumFractionDigits(4);
    return format.format(number);
  }

  /// As in a form field.
  public static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
