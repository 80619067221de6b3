package buyerside.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a text can be kept exactly as it was given. Any script, direction and emoji can; what no
/// database can hold (NUL, half a surrogate pair) is refused, and so is what is too long.
public final class TextRule {

  private TextRule() {}

  /// Adds what is wrong to the problems; an absent text is never wrong.
  ///
  /// @param longest in characters as people count them (code points)
  public static void check(
      String field, @Nullable String text, int longest, List<Reason> problems) {
    if (text == null) {
      return;
    }
    if (text.codePointCount(0, text.length()) > longest) {
      problems.add(Reason.of(field, "text.long", longest));
    }
    var at = unkeepable(text);
    if (at >= 0) {
      problems.add(Reason.of(field, "text.unkeepable", at + 1));
    }
  }

  /// As [#check], and there must be something.
  public static void checkGiven(
      String field, @Nullable String text, int longest, List<Reason> problems) {
    if (text == null || text.isBlank()) {
      problems.add(Reason.of(field, "missing"));
    } else {
      check(field, text, longest, problems);
    }
  }

  /// Where the first character is that cannot be kept; -1 if all can.
  public static int unkeepable(String text) {
    for (int at = 0; at < text.length(); ) {
      var character = text.codePointAt(at);
      var half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
      if (character == 0 || half) {
        return at;
      }
      at += Character.charCount(character);
    }
    return -1;
  }
}
