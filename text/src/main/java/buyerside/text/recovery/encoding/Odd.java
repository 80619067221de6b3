package buyerside.text.recovery.encoding;

import java.util.List;

/// A single Chinese character inside a Latin word, as in `caf茅`.
final class Odd {

  static final double COST = 9;

  private Odd() {}

  static boolean isAlone(List<Observed> text, int place) {
    return Character.isIdeographic(text.get(place).character())
        && place > 0
        && isLetter(text.get(place - 1).character())
        && (place + 1 == text.size() || text.get(place + 1).character() < 0x80)
        && isLatin(text, place);
  }

  /// Whether no Chinese stands near.
  private static boolean isLatin(List<Observed> text, int place) {
    for (int i = Math.max(0, place - 6); i < Math.min(text.size(), place + 7); i++) {
      int character = text.get(i).character();
      if (i != place && character >= 0x2E80 && character != 0xFFFD) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int character) {
    return character < 0x80 && Character.isLetter(character);
  }
}
