package buyerside.app.search;

import buyerside.text.search.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A part of a text around what was searched for, with that marked.
///
/// @param spans one after the other; none if it does not occur
public record Excerpt(List<Span> spans) {

  private static final int COMPARED = 300_000;

  public record Span(String text, boolean found) {}

  public Excerpt {
    spans = List.copyOf(spans);
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /// @param words as they were typed: width, case, script, spaces and punctuation do not matter
  /// @param length about how many characters are shown
  public static Excerpt of(String text, String words, int length) {
    var known = text.substring(0, Math.min(COMPARED, text.length()));
    var typed = words.strip();
    var at = typed.isEmpty() ? -1 : known.toLowerCase(Locale.ROOT).indexOf(lower(typed));
    if (at >= 0 && at + typed.length() <= known.length()) {
      return around(known, at, at + typed.length(), length);
    }
    return normally(known, NormalForm.of(words), length);
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /// Compares character by character, and remembers where each stood.
  private static Excerpt normally(String text, String wanted, int length) {
    if (wanted.isEmpty()) {
      return new Excerpt(List.of());
    }
    var normal = new StringBuilder(text.length());
    var origins = new int[2 * text.length() + 2];
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      var form = NormalForm.of(Character.toString(text.codePointAt(i)));
      for (int j = 0; j < form.length() && normal.length() < origins.length; j++) {
        origins[normal.length()] = i;
        normal.append(form.charAt(j));
      }
    }
    var at = normal.indexOf(wanted);
    if (at < 0) {
      return new Excerpt(List.of());
    }
    var last = origins[at + wanted.length() - 1];
    var end = last + Character.charCount(text.codePointAt(last));
    return around(text, origins[at], end, length);
  }

  private static Excerpt around(String text, int from, int to, int length) {
    var start = from <= length / 3 ? 0 : whole(text, from - length / 3);
    var end = whole(text, Math.min(text.length(), Math.max(to, start + length)));
    var spans = new ArrayList<Span>();
    add(spans, (start > 0 ? "…" : "") + text.substring(start, from), false);
    add(spans, text.substring(from, to), true);
    add(spans, text.substring(to, end) + (end < text.length() ? "…" : ""), false);
    return new Excerpt(spans);
  }

  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static void add(List<Span> spans, String text, boolean found) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, found));
    }
  }
}
