package buyerside.app.exchange;

import buyerside.app.shell.Messages;
import buyerside.app.shell.Reason;
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
    value = visible(value);
    arguments = List.copyOf(arguments);
    cells = cells.stream().map(Refusal::visible).toList();
  }

  /// No database can keep NUL; its picture tells what was there.
  private static String visible(String cell) {
    return cell.replace('\0', '\u2400');
  }

  /// Why the rest of a file cannot be read.
  static Refusal ofFile(Reason reason) {
    var arguments = reason.arguments().stream().map(Object::toString).toList();
    return new Refusal(0, "", "", reason.code(), arguments, List.of());
  }

  /// In the reader's language.
  public String words() {
    return Messages.msg("reason." + reason, arguments.toArray());
  }
}
