package buyerside.text.recovery.pinyin;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/// Readings as garbled test texts show them.
public final class Spoken {

  public enum Style {
    MARKS,
    NUMBERS
  }

  private Spoken() {}

  public static String of(char character, Style style) {
    var shown = style == Style.MARKS ? PinyinStyleEnum.DEFAULT : PinyinStyleEnum.NUM_LAST;
    return PinyinHelper.toPinyin(String.valueOf(character), shown);
  }
}
