package buyerside.app.activities.proposals;

import java.text.Normalizer;

/// Text from elsewhere as it can be kept: whatever somebody put into it, it is one line or many of
/// ordinary characters, of a length that a page can show.
public final class ForeignText {

  private static final String LINE_ENDS = "\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]";
  private static final String UNSEEN =
      "[\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff&&[^\n\t]]";

  private ForeignText() {}

  /// One line; spaces that stand together become one.
  public static String line(String text, int longest) {
    var one = lines(text, text.length() + 1).replaceAll("\\s+", " ").strip();
    return cut(one, longest);
  }

  /// Lines, each ended by `\n`.
  public static String lines(String text, int longest) {
    var clean = text.replaceAll(LINE_ENDS, "\n").replaceAll(UNSEEN, "");
    return cut(Normalizer.normalize(clean, Normalizer.Form.NFC), longest);
  }

  /// @param longest in characters as people count them
  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }
}
