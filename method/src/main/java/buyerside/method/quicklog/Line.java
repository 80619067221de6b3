package buyerside.method.quicklog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A typed line made comparable: half-width, simplified characters, shorthand expanded; each
/// character knows where it was typed.
///
/// @param shown half-width, otherwise as typed
/// @param text the same with simplified characters; the same length as `shown`
/// @param from for each character, where in the typed line it begins
/// @param to for each character, where in the typed line it ends
record Line(String shown, String text, int[] from, int[] to) {

  static Line of(String typed, Map<String, String> shorthand) {
    var shown = new StringBuilder();
    var from = new int[typed.length() + expansion(typed, shorthand)];
    var to = new int[from.length];
    int at = 0;
    while (at < typed.length()) {
      int start = at;
      var word = shorthandAt(typed, at, shorthand);
      var words =
          word == null
              ? String.valueOf(Script.halfWidth(typed.charAt(at)))
              : shorthand.getOrDefault(word, word);
      at += word == null ? 1 : word.length();
      for (char c : words.toCharArray()) {
        if (shown.length() == from.length) {
          break;
        }
        from[shown.length()] = start;
        to[shown.length()] = at;
        shown.append(c);
      }
    }
    int length = shown.length();
    return new Line(
        shown.toString(),
        Script.simplified(shown),
        Arrays.copyOf(from, length),
        Arrays.copyOf(to, length));
  }

  Span span(int start, int end) {
    return start >= end ? Span.NOWHERE : new Span(from[start], to[end - 1]);
  }

  /// The words as typed, in half-width characters.
  String words(int start, int end) {
    return shown.substring(start, end).strip();
  }

  private static int expansion(String typed, Map<String, String> shorthand) {
    int longest = shorthand.values().stream().mapToInt(String::length).max().orElse(0);
    return shorthand.isEmpty() ? 0 : longest * typed.length();
  }

  private static @Nullable String shorthandAt(String typed, int at, Map<String, String> shorthand) {
    return shorthand.keySet().stream()
        .filter(word -> !word.isEmpty() && typed.startsWith(word, at))
        .filter(word -> !latin(word, typed, at))
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /// A Latin shorthand stands alone: `ty` is none in `city`.
  private static boolean latin(String word, String typed, int at) {
    int end = at + word.length();
    return (LETTER.matcher(word.substring(0, 1)).matches()
            && at > 0
            && LETTER.matcher(typed.substring(at - 1, at)).matches())
        || (LETTER.matcher(word.substring(word.length() - 1)).matches()
            && end < typed.length()
            && LETTER.matcher(typed.substring(end, end + 1)).matches());
  }

  private static final Pattern LETTER = Pattern.compile("[A-Za-z0-9]");
}
