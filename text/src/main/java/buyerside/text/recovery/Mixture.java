package buyerside.text.recovery;

import buyerside.text.recovery.encoding.Simplified;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;

/// How many characters of a page are traditional and how many simplified, of those that differ.
///
/// @param annotated whether readings stood in brackets after traditional characters, which only
///   machines do
record Mixture(long traditional, long simplified, boolean annotated) {

  /// Simplified characters that traditional texts write too.
  private static final String SHARED =
      "后里面只台系余云干几斗制谷划回向卷周家岳征克了松板舍咸御升才采出丰冲准范于朴别托表注布占并志游借着吃雇仆曲沾仿仇杯杰岩床峰群秘痴烟灶线累荐涂唇弦尝匀坛奸它你吁吊升";

  static Mixture of(List<Line> page) {
    long traditional = 0;
    long simplified = 0;
    boolean annotated = false;
    for (var line : page) {
      var text = line.text();
      if (Scripts.isJapanese(text)) {
        continue;
      }
      var other = ZhConverterUtil.toTraditional(text);
      for (int i = 0; i < text.length(); i++) {
        char character = text.charAt(i);
        if (Simplified.of(character) != character) {
          traditional++;
        } else if (other.length() == text.length()
            && other.charAt(i) != character
            && SHARED.indexOf(character) < 0) {
          simplified++;
        }
      }
      annotated |= line.repairs().stream().anyMatch(it -> it.kind() == Repair.Kind.PINYIN);
    }
    return new Mixture(traditional, simplified, annotated);
  }

  boolean isMixed() {
    long all = traditional + simplified;
    long fewer = Math.min(traditional, simplified);
    return traditional > 0
        && simplified > 0
        && (fewer * 50 >= all && fewer >= 2 || annotated && traditional * 2 > all);
  }
}
