package buyerside.text.recovery.encoding;

/// Punctuation in its two widths.
public final class Marks {

  private static final String HALF = ",.:;?!()";
  private static final String FULL = "，。：；？！（）";

  private Marks() {}

  /// The mark as Chinese texts write it; 0 if it is none.
  static char full(int mark) {
    int at = HALF.indexOf(mark);
    if (at >= 0) {
      return FULL.charAt(at);
    }
    return mark != 0 && "，。、；：？！“”（）《》—…\n".indexOf(mark) >= 0 ? (char) mark : 0;
  }

  /// The text with full-width marks as ASCII.
  public static String narrowed(String text) {
    var narrow = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = FULL.indexOf(text.charAt(i));
      if (at >= 0 && text.charAt(i) != '。') {
        narrow.setCharAt(i, HALF.charAt(at));
      }
    }
    return narrow.toString();
  }

  /// The full-width form of an ASCII mark; 0 if there is none.
  static char widened(int mark) {
    int at = HALF.indexOf(mark);
    return at < 0 || mark == '.' ? 0 : FULL.charAt(at);
  }

  /// Whether a text can hardly end with the mark.
  static boolean isOpenEnd(int mark) {
    return mark == '、' || mark == '，' || mark == '（' || mark == '《' || mark == '“' || mark == '〈';
  }

  /// Whether no writer puts the second mark right after the first.
  static boolean clash(int first, char second) {
    return first != 0 && "?？!！。,，;；:：".indexOf(first) >= 0 && "，。、；：".indexOf(second) >= 0;
  }
}
