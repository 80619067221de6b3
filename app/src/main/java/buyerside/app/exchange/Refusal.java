package buyerside.app.exchange;

import buyerside.app.shell.Messages;
import java.util.List;

/// Why a row of a file was not taken.
///
/// @param column the heading of the column at fault; empty if it is the row as a whole
/// @param reason a code of the message files
/// @param cells the whole row as it was, to be put right and brought in again
public record Refusal(
    long line,
    String column,
    String value,
    String reason,
    List<String> arguments,
    List<String> cells) {

  public Refusal {
    arguments = List.copyOf(arguments);
    cells = List.copyOf(cells);
  }

  /// In the reader's language.
  public String words() {
    return Messages.msg("reason." + reason, arguments.toArray());
  }
}
