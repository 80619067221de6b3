package buyerside.judgement.multistate;

import buyerside.judgement.words.Words;
import org.jspecify.annotations.Nullable;

/// A table cannot be used as it is; the message names line and column, and is fit to be shown to
/// whoever made the table.
public final class BadInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 60;

  private BadInput(String message) {
    super(message);
  }

  public static BadInput at(long line, String column, String message) {
    return new BadInput(Words.of("bad.at", line, shortened(column), message));
  }

  private static String shortened(String column) {
    return column.length() <= LONGEST ? column : column.substring(0, LONGEST) + "…";
  }

  public static BadInput inTable(String message) {
    return new BadInput(message);
  }

  /// The same complaint with the name of the file in front.
  public BadInput in(@Nullable Object file) {
    return new BadInput(Words.of("bad.in", String.valueOf(file), String.valueOf(getMessage())));
  }
}
