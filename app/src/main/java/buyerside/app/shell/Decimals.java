package buyerside.app.shell;

import java.math.BigDecimal;

/// Numbers as people type them.
public final class Decimals {

  /// Beyond this it is no amount of anything here, and `1e999999` written out is a megabyte.
  private static final int MOST_DIGITS = 30;

  private Decimals() {}

  /// @throws NumberFormatException if the text is no number, or one of more than thirty digits
  public static BigDecimal read(String text) {
    var number = new BigDecimal(text.strip());
    if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
      throw new NumberFormatException("too many digits");
    }
    return number;
  }
}
