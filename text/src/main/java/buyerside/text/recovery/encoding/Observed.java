package buyerside.text.recovery.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One character of a text as it was found.
///
/// @param character the code point
/// @param from where it begins in the text
/// @param to where it ends
/// @param reading the pinyin which follows a lost byte and belongs to no whole character
record Observed(int character, int from, int to, @Nullable String reading) {

  private static final Pattern TORN =
      Pattern.compile(
          "[?\\uFFFD]\\(?([a-zA-ZɡɑüÜ]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zɡɑ]{0,4})\\)"
              + "|(?<=[\\u4E00-\\u9FFF])([a-zɡɑ]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zɡɑ]{0,4})\\)");

  /// A byte was lost here: the text shows a mark of replacement.
  boolean isLost() {
    return character == '?' || character == 0xFFFD || character == '□';
  }

  static List<Observed> of(String text) {
    var all = new ArrayList<Observed>(text.length());
    var torn = TORN.matcher(text);
    boolean more = torn.find();
    for (int at = 0; at < text.length(); ) {
      if (more && torn.start() == at) {
        var reading = torn.group(1) == null ? torn.group(2) : torn.group(1);
        all.add(new Observed('?', at, torn.end(), reading));
        at = torn.end();
        more = torn.find();
      } else {
        int character = text.codePointAt(at);
        all.add(new Observed(character, at, at + Character.charCount(character), null));
        at += Character.charCount(character);
      }
    }
    return all;
  }
}
