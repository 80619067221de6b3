package buyerside.app.access;

import buyerside.app.shell.Reason;
import java.util.List;

/// The rule for passwords: long enough, nothing else.
final class Password {

  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  private Password() {}

  static List<Reason> problems(String field, String password) {
    if (password.length() < SHORTEST) {
      return List.of(Reason.of(field, "password.short", SHORTEST));
    }
    if (password.length() > LONGEST) {
      return List.of(Reason.of(field, "text.long", LONGEST));
    }
    return List.of();
  }
}
