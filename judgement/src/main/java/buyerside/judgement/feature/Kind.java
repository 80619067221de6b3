package buyerside.judgement.feature;

import buyerside.judgement.table.Column;
import buyerside.judgement.table.Numbers;
import buyerside.judgement.table.TimeStyle;
import java.util.Arrays;
import java.util.List;

/// What a column holds, judged by its cells alone.
public enum Kind {
  /// nothing, or everywhere the same
  CONSTANT,
  /// another value in (nearly) every row: a name for the row, not a fact about it
  IDENTIFIER,
  NUMBER,
  DATE,
  /// many different long texts: only their length is used
  TEXT,
  CATEGORY;

  private static final double NEARLY_ALL = 0.97;
  private static final int LOOKED_AT = 20_000;

  public static Kind of(Column column) {
    int filled = column.filled();
    List<String> texts = column.texts();
    if (texts.size() <= 1 && filled == column.size() || filled == 0) {
      return CONSTANT;
    }
    var looked = texts.subList(0, Math.min(texts.size(), LOOKED_AT));
    boolean unique = filled > 30 && texts.size() > NEARLY_ALL * filled;
    var style = TimeStyle.of(looked);
    if (style.surelyTimes(looked)) {
      return DATE;
    }
    if (share(looked, it -> !Double.isNaN(Numbers.parse(it))) >= NEARLY_ALL) {
      boolean whole = share(looked, it -> it.matches("\\d{3,}")) >= NEARLY_ALL;
      return unique && whole && numbered(column) ? IDENTIFIER : NUMBER;
    }
    if (share(looked, it -> !Double.isNaN(style.parseOrNaN(it))) >= NEARLY_ALL) {
      return DATE;
    }
    double words = looked.stream().mapToInt(it -> it.split("\\s+").length).average().orElse(0);
    double length = looked.stream().mapToInt(String::length).average().orElse(0);
    if (texts.size() > filled / 2 && filled > 30 && (words >= 3 || length >= 40 && words > 1.5)) {
      return TEXT;
    }
    return unique ? IDENTIFIER : CATEGORY;
  }

  /// Whether whole numbers, different in nearly every row, look as if rows had been numbered: they
  /// rise (or fall) from row to row, or leave few gaps. Amounts do neither.
  private static boolean numbered(Column column) {
    double[] numbers = Arrays.stream(column.numbers()).filter(it -> !Double.isNaN(it)).toArray();
    int rising = 0;
    for (int row = 1; row < numbers.length; row++) {
      rising += numbers[row] > numbers[row - 1] ? 1 : 0;
    }
    double steps = Math.max(1, numbers.length - 1);
    double range = Arrays.stream(numbers).max().orElse(0) - Arrays.stream(numbers).min().orElse(0);
    return rising > NEARLY_ALL * steps
        || rising < (1 - NEARLY_ALL) * steps
        || range < 3.0 * numbers.length;
  }

  private static double share(List<String> texts, java.util.function.Predicate<String> what) {
    return texts.isEmpty() ? 0 : (double) texts.stream().filter(what).count() / texts.size();
  }
}
