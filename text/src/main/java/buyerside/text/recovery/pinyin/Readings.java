package buyerside.text.recovery.pinyin;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The readings of characters, compared with syllables as people write them: `chǎng`, `chang3`,
/// `chang`, `lǜ`, `lv4`, `lu:4`.
public final class Readings {

  private static final Map<Integer, Set<String>> KNOWN = new ConcurrentHashMap<>();
  private static final String TONES = "\u0304\u0301\u030C\u0300";

  private Readings() {}

  /// Whether the character can be read so. A syllable without a tone agrees with any tone.
  public static boolean agree(int character, String syllable) {
    var numbered = numbered(syllable);
    var readings = KNOWN.computeIfAbsent(character, Readings::lookUp);
    return Character.isDigit(numbered.charAt(numbered.length() - 1))
        ? readings.contains(numbered)
        : readings.stream().anyMatch(it -> it.substring(0, it.length() - 1).equals(numbered));
  }

  /// Whether the syllable says its tone, by mark or number.
  public static boolean isToned(String syllable) {
    var numbered = numbered(syllable);
    return Character.isDigit(numbered.charAt(numbered.length() - 1));
  }

  /// The syllable with `v` for ü and, if it has one, its tone as a number.
  static String numbered(String syllable) {
    var plain = new StringBuilder();
    int tone = 0;
    var letters =
        Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replace("u\u0308", "v")
            .replace("u:", "v")
            .replace('ɡ', 'g')
            .replace('ɑ', 'a');
    for (char letter : letters.toCharArray()) {
      int mark = letter == '\u0306' ? 2 : TONES.indexOf(letter);
      if (mark >= 0) {
        tone = mark + 1;
      } else if (letter == '\u0308') {
        plain.setCharAt(plain.length() - 1, 'v');
      } else if (Character.isDigit(letter)) {
        tone = letter - '0';
      } else {
        plain.append(letter);
      }
    }
    return tone == 0 ? plain.toString() : plain.append(tone).toString();
  }

  private static Set<String> lookUp(int character) {
    var text = Character.toString(character);
    try {
      return PinyinHelper.toPinyinList(text.charAt(0), PinyinStyleEnum.DEFAULT).stream()
          .filter(it -> !it.isBlank() && !it.equals(text))
          .map(Readings::numbered)
          .map(it -> Character.isDigit(it.charAt(it.length() - 1)) ? it : it + "5")
          .collect(Collectors.toSet());
    } catch (RuntimeException e) {
      return Set.of(); // the dictionary has no such character
    }
  }
}
