package buyerside.app.shell;

import java.util.regex.Pattern;

/// Text that goes into a cell of a table file.
public final class Cell {

  private static final String DANGEROUS = "=+-@\t\r\n";
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*");

  private Cell() {}

  /// A spreadsheet would take text that begins so for a formula; an apostrophe before it says that
  /// it is text. Numbers stay as they are, and imports take the apostrophe away again.
  public static String harmless(String text) {
    var risky = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    return risky && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
