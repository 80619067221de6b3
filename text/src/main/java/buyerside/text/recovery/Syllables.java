package buyerside.text.recovery;

import buyerside.text.recovery.pinyin.Readings;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts the inside of a bracket into the readings of the characters before it.
final class Syllables {

  private static final Pattern SEPARATOR = Pattern.compile("[ '’·,，-]+");
  private static final Pattern ONE =
      Pattern.compile(
          "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouüv\\u0300-\\u030C]{1,8}(?:n|ng|r|ɡ|nɡ)?[1-5]?",
          Pattern.CASE_INSENSITIVE);

  private Syllables() {}

  /// The syllables, one for each of the last characters before `end`; none if they do not agree.
  static List<String> of(String text, int end, String inside) {
    var parts = List.of(SEPARATOR.split(inside.strip()));
    if (parts.size() > 1) {
      return agree(text, end, parts) ? parts : List.of();
    }
    var found = new ArrayList<String>();
    return fit(text, end, inside.strip(), found) ? found.reversed() : List.of();
  }

  private static boolean agree(String text, int end, List<String> parts) {
    int start = end - parts.size();
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      char character = text.charAt(start + i);
      if (!Character.isIdeographic(character) || !Readings.agree(character, parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// From the last character backwards, because the syllables of a run are not set apart.
  private static boolean fit(String text, int end, String inside, List<String> found) {
    if (inside.isEmpty()) {
      return !found.isEmpty();
    }
    if (end < 1 || !Character.isIdeographic(text.charAt(end - 1)) || found.size() > 8) {
      return false;
    }
    for (int length = Math.min(7, inside.length()); length >= 1; length--) {
      var last = inside.substring(inside.length() - length);
      if (Readings.agree(text.charAt(end - 1), last)) {
        found.add(last);
        if (fit(text, end - 1, inside.substring(0, inside.length() - length), found)) {
          return true;
        }
        found.removeLast();
      }
    }
    return false;
  }

  /// Whether this looks like one syllable of pinyin.
  static boolean isOne(String inside) {
    return ONE.matcher(Normalizer.normalize(inside, Normalizer.Form.NFD)).matches();
  }
}
