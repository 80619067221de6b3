package buyerside.app.deals.valuecase;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.sheets.SheetWords;
import buyerside.app.shell.Reader;
import java.text.NumberFormat;
import java.util.Currency;

/// Numbers of a value case in words.
public final class CaseWords {

  private CaseWords() {}

  /// A line's numbers, as somebody confirmed them.
  public static String quote(CaseLine line) {
    return msg(
        "valuecase.quote",
        line.name(),
        SheetWords.amounts(line.quantity()),
        msg("valuecase.every." + line.every()),
        SheetWords.amounts(line.unitCost()) + " " + line.currency());
  }

  /// An amount in full, rounded to three digits: more would feign knowledge.
  public static String money(String currency, double amount) {
    var format = NumberFormat.getCurrencyInstance(Reader.current().language().locale());
    format.setCurrency(Currency.getInstance(currency));
    format.setMaximumFractionDigits(0);
    return format.format(rounded(amount));
  }

  static double rounded(double amount) {
    if (amount == 0) {
      return 0;
    }
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.abs(amount))) - 2));
    return Math.round(amount / unit) * unit;
  }
}
