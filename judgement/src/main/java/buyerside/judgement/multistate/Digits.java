package buyerside.judgement.multistate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as R writes them: as many significant digits as asked for, no zeros at the end, in
/// powers of ten only where that is shorter.
public final class Digits {

  private Digits() {}

  /// @return `NA` for `NaN`
  public static String significant(double value, int digits) {
    return Double.isFinite(value)
        ? shorter(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)))
        : notFinite(value);
  }

  /// @return `NA` for `NaN`
  public static String decimals(double value, int decimals) {
    return Double.isFinite(value)
        ? shorter(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN))
        : notFinite(value);
  }

  private static String notFinite(double value) {
    return Double.isNaN(value) ? "NA" : value > 0 ? "Inf" : "-Inf";
  }

  private static String shorter(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    var stripped = value.stripTrailingZeros();
    var plain = stripped.toPlainString();
    var scientific = scientific(stripped);
    return plain.length() <= scientific.length() ? plain : scientific;
  }

  private static String scientific(BigDecimal value) {
    var digits = value.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - value.scale();
    var mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    var sign = value.signum() < 0 ? "-" : "";
    return "%s%se%s%02d".formatted(sign, mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
