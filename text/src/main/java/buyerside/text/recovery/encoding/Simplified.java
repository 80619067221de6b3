package buyerside.text.recovery.encoding;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.concurrent.atomic.AtomicIntegerArray;

/// Each traditional character's simplified form, one by one.
public final class Simplified {

  private static final AtomicIntegerArray FORMS = new AtomicIntegerArray(Character.MAX_VALUE + 1);

  private Simplified() {}

  /// The simplified form; the character itself where there is none.
  public static char of(char character) {
    if (character < 0x3400 || character > 0x9FFF) {
      return character;
    }
    int known = FORMS.get(character);
    if (known == 0) {
      var form = ZhConverterUtil.toSimple(String.valueOf(character));
      known = form.length() == 1 ? form.charAt(0) : character;
      FORMS.set(character, known);
    }
    return (char) known;
  }
}
