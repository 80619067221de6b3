package buyerside.method.quicklog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A typed line made comparable: half-width, simplified characters, shorthand expanded; each
/// character knows where it was typed.
///
/// @param shown half-width, otherwise as typed
/// @param text the same with simplified characters; the same length as `shown`
/// @param typed for each character, where in the typed line it comes from
record Line(String shown, String text, List<Span> typed) {
  private static final Pattern LETTER = Pattern.compile("[A-Za-z0-9]");

  Line {
    typed = List.copyOf(typed);
  }

  static Line of(String typed, Map<String, String> shorthand) {
    var shown = new StringBuilder();
    var spans = new ArrayList<Span>();
    int at = 0;
    while (at < typed.length()) {
      var word = shorthandAt(typed, at, shorthand);
      var span = new Span(at, at + Math.max(1, word.length()));
      shown.append(
          word.isEmpty()
              ? String.valueOf(Script.halfWidth(typed.charAt(at)))
              : shorthand.getOrDefault(word, word));
      while (spans.size() < shown.length()) {
        spans.add(span);
      }
      at = span.end();
    }
    return new Line(shown.toString(), Script.simplified(shown), spans);
  }

  Span span(int start, int end) {
    return start >= end
        ? Span.NOWHERE
        : new Span(typed.get(start).start(), typed.get(end - 1).end());
  }

  /// The words as typed, in half-width characters.
  String words(int start, int end) {
    return shown.substring(start, end).strip();
  }

  private static String shorthandAt(String typed, int at, Map<String, String> shorthand) {
    return shorthand.keySet().stream()
        .filter(word -> !word.isEmpty() && typed.startsWith(word, at))
        .filter(word -> !latin(word, typed, at))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
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
}
