package buyerside.text.recovery;

import buyerside.text.recovery.encoding.Simplified;
import buyerside.text.search.NormalForm;

/// Forms of a paragraph by which it is compared.
final class Keys {

  private Keys() {}

  /// Character for character in simplified form, so that one pattern fits both scripts.
  static String simplified(String text) {
    var form = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      form.append(Simplified.of(text.charAt(i)));
    }
    return form.toString();
  }

  /// Letters only.
  static String letters(String text) {
    return NormalForm.of(text);
  }

  /// How much a paragraph says: a Chinese character counts three letters.
  static int weight(String letters) {
    return letters.chars().map(it -> it >= 0x2E80 ? 3 : 1).sum();
  }
}
