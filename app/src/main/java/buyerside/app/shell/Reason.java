package buyerside.app.shell;

import java.util.List;

/// Why something was refused: a code that the message files turn into words, the field it concerns
/// (empty: the whole), and the code's arguments.
public record Reason(String field, String code, List<Object> arguments) {

  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String field, String code, Object... arguments) {
    return new Reason(field, code, List.of(arguments));
  }

  /// In the reader's language.
  public String words() {
    return Messages.msg("reason." + code, arguments.toArray());
  }
}
