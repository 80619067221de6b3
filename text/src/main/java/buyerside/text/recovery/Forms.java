package buyerside.text.recovery;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invisible characters, compatibility forms of Chinese characters and stretched lines.
final class Forms implements Mending {

  @Override
  public List<Line> mend(List<Line> page) {
    return page.stream().map(Forms::mend).toList();
  }

  private static Line mend(Line line) {
    var text = line.text();
    boolean stretched = isStretched(text);
    var edits = new ArrayList<Line.Edit>();
    for (int i = 0; i < text.length(); i++) {
      var after = form(text, i, stretched);
      if (after != null) {
        edits.add(new Line.Edit(Repair.Kind.CHARACTER, i, i + 1, after, Certainty.CERTAIN));
      }
    }
    return line.with(edits);
  }

  private static @Nullable String form(String text, int at, boolean stretched) {
    char character = text.charAt(at);
    if (isInvisible(text, at)) {
      return "";
    }
    if (character == '\u00A0' || character == '\u3000' || character == '\u2028') {
      return at == 0 || at == text.length() - 1 ? "" : " ";
    }
    if (character >= '\uFF10' && character <= '\uFF5A' && Character.isLetterOrDigit(character)) {
      return String.valueOf((char) (character - 0xFEE0));
    }
    if (character >= '\u2E80' && character <= '\u2FD5'
        || character >= '\uF900' && character <= '\uFAFF') {
      var form = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
      return form.equals(String.valueOf(character)) ? null : form;
    }
    return stretched && character == ' ' && isBetweenHan(text, at) ? "" : null;
  }

  private static boolean isInvisible(String text, int at) {
    char character = text.charAt(at);
    if (character == '\u200B'
        || character == '\uFEFF'
        || character == '\u2060'
        || character == '\u00AD') {
      return true;
    }
    if (character == '\u200C' || character == '\u200D' || character == '\u200E') {
      return at > 0
          && (text.charAt(at - 1) < 0x250 || Character.isIdeographic(text.charAt(at - 1)));
    }
    return character < 0x20 && character != '\t' || character >= 0x7F && character < 0xA0;
  }

  /// Whether nearly each character stands alone, as some extracted pages have them.
  private static boolean isStretched(String text) {
    int alone = 0;
    int han = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i))) {
        han++;
        alone += i + 1 < text.length() && text.charAt(i + 1) == ' ' ? 1 : 0;
      }
    }
    return han >= 6 && alone > han * 0.7;
  }

  private static boolean isBetweenHan(String text, int at) {
    return at > 0 && isWide(text.charAt(at - 1))
        || at + 1 < text.length() && isWide(text.charAt(at + 1));
  }

  private static boolean isWide(char character) {
    return Character.isIdeographic(character)
        || character >= 0x3000 && character < 0x3030
        || character > 0xFF00 && character < 0xFF60;
  }
}
