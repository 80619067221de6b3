package buyerside.text.recovery.encoding;

import java.lang.Character.UnicodeScript;

/// What characters other than Chinese ones cost.
final class Classes {

  private static final String TYPOGRAPHIC = "“”‘’–—…•«»「」『』《》〈〉【】、。，：；？！（）～·°€£¥©®™×½–";

  private Classes() {}

  static double cost(int first, int second) {
    if (second < 0x80) {
      return ascii(first, second);
    }
    if (second < 0xA0 || second == 0xFFFD || Character.getType(second) == Character.PRIVATE_USE) {
      return 16;
    }
    if (TYPOGRAPHIC.indexOf(second) >= 0) {
      return second < 0x100 || second == '€' || second == '™' ? 8 : typographic(first, second);
    }
    return letter(first, second);
  }

  private static double typographic(int first, int second) {
    boolean afterSpace = first == ' ' || first == 0 || first == '\n';
    return switch (second) {
      case '“' -> afterSpace ? 4.5 : 5.6;
      case '”' -> afterSpace ? 7 : 5;
      case '’' -> isAsciiLetter(first) ? 4.4 : 6;
      case '—' -> afterSpace ? 4.6 : 5.5;
      case '…' -> afterSpace ? 6 : 5.2;
      case '‘' -> afterSpace ? 5.5 : 7.5;
      case '。' -> 5;
      case '•', '»', '«', '·' -> 7;
      default -> 5.5;
    };
  }

  private static double ascii(int first, int second) {
    if (second == ' ' || second == '\n' || second == '\t') {
      return 2.5;
    }
    if (second < 0x20) {
      return 16;
    }
    if (isAsciiLetter(second)) {
      boolean inWord = isAsciiLetter(first) || first == ' ' || first == '\'';
      return inWord ? 2.8 : 4.5;
    }
    return second >= '0' && second <= '9' ? 3 : 4.5;
  }

  private static double letter(int first, int second) {
    if (second == 0xA0) {
      return 5;
    }
    var script = UnicodeScript.of(second);
    boolean goesOn = first != 0 && UnicodeScript.of(first) == script;
    return switch (script) {
      case LATIN -> latin(first, second);
      case HIRAGANA, KATAKANA -> second >= 0xFF61 ? 9 : goesOn ? 3.5 : 6;
      case HANGUL -> goesOn ? 5 : 9;
      case CYRILLIC, GREEK -> goesOn ? 3.5 : 10;
      case HAN -> 12;
      case ARABIC, HEBREW, THAI, DEVANAGARI -> goesOn ? 4 : 11;
      default -> second < 0x100 ? 10 : 11;
    };
  }

  private static double latin(int first, int second) {
    if (second > 0x24F) {
      return 11;
    }
    boolean inWord = isAsciiLetter(first);
    if (!inWord && first >= 0xC0) {
      return 11;
    }
    if (Character.isUpperCase(second)) {
      return inWord ? 10.5 : 8.5;
    }
    return second >= 0x100 && (second < 0x17F) ? 8 : inWord ? 6.5 : 8;
  }

  private static boolean isAsciiLetter(int character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }
}
