package buyerside.app.access;

import buyerside.app.shell.Reason;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address as an account's name: trimmed and in lower case.
final class Email {

  private static final Pattern SHAPE = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");

  private Email() {}

  static String normal(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  static List<Reason> problems(String field, String typed) {
    var email = normal(typed);
    return email.length() <= 254 && SHAPE.matcher(email).matches()
        ? List.of()
        : List.of(Reason.of(field, "email.shape"));
  }
}
