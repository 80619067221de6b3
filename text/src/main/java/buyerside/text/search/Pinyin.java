package buyerside.text.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// How Chinese characters sound, without tones.
final class Pinyin {

  private static final ConcurrentHashMap<Integer, String> READINGS = new ConcurrentHashMap<>();

  private Pinyin() {}

  /// The full pinyin and the initials of a normalised text; none if nothing in it is Chinese.
  static List<String> forms(String normal) {
    if (normal.codePoints().noneMatch(Character::isIdeographic)) {
      return List.of();
    }
    var full = new StringBuilder();
    var initials = new StringBuilder();
    normal
        .codePoints()
        .mapToObj(Pinyin::reading)
        .forEach(reading -> {
          full.append(reading);
          initials.appendCodePoint(reading.codePointAt(0));
        });
    return List.of(full.toString(), initials.toString());
  }

  private static String reading(int character) {
    return Character.isIdeographic(character)
        ? READINGS.computeIfAbsent(character, Pinyin::lookUp)
        : Character.toString(character);
  }

  private static String lookUp(int character) {
    var text = Character.toString(character);
    var reading = PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL);
    return reading.isBlank() ? text : reading;
  }
}
