package buyerside.judgement.table;

import java.util.regex.Pattern;

/// Numbers as people export them: `1234.5`, `1,234.50`, `1 234`, `$1,200`, `85%`, `¥ 3万`.
public final class Numbers {

  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final Pattern AROUND = Pattern.compile("^[$€£¥￥]\\s*|\\s*(%|€|元)$");

  private Numbers() {}

  /// @return `NaN` if the text is no finite number
  public static double parse(String text) {
    if (text.isEmpty() || text.length() > 40) {
      return Double.NaN;
    }
    return PLAIN.matcher(text).matches() ? finite(text) : dressed(text);
  }

  private static double dressed(String text) {
    char first = text.charAt(0);
    if (Character.isLetter(first) && first < 0x2E80) {
      return Double.NaN;
    }
    var bare = AROUND.matcher(text).replaceAll("");
    double unit = 1;
    if (bare.endsWith("万")) {
      unit = 1e4;
    } else if (bare.endsWith("亿")) {
      unit = 1e8;
    }
    bare = unit == 1 ? bare : bare.substring(0, bare.length() - 1);
    if (GROUPED.matcher(bare).matches()) {
      return unit * finite(bare.replaceAll("[, ]", ""));
    }
    if (DECIMAL_COMMA.matcher(bare).matches()) {
      return unit * finite(bare.replace(',', '.'));
    }
    return PLAIN.matcher(bare).matches() ? unit * finite(bare) : Double.NaN;
  }

  private static double finite(String text) {
    double number = Double.parseDouble(text);
    return Double.isFinite(number) ? number : Double.NaN;
  }
}
