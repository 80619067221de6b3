package buyerside.text.recovery;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From one script into the other, character for character, by phrases: 頭髮 and 發展, 皇后 and 後來.
final class Conversion {

  /// 著 stays where it means to write or to be outstanding; elsewhere it is 着.
  private static final Pattern ASPECT =
      Pattern.compile("著(?![名作述者称書书有录錄])(?<![显顯名专專卓编編土遗遺译譯原巨论論昭合所拙新])");

  private static final Pattern DRY =
      Pattern.compile("(?<=[饼餅曬晒葡豆肉果菜擦吹烘葉叶风風口能])乾|乾(?=[乾净淨燥杯脆旱洗枯草粮糧涸货貨])");
  private static final String OTHER_FORMS = "祇妳爲裏衹囘";
  private static final String COMMON_FORMS = "只你为里只回";
  private static final String RARE_TRADITIONAL = "爲麪衆羣牀峯竈棊";
  private static final String COMMON_TRADITIONAL = "為麵眾群床峰灶棋";
  private static final Map<String, String> PHRASES =
      Map.of("傢俱", "家具", "台風", "颱風", "瞭解", "了解", "裏", "裡", "臺灣", "台灣", "擡", "抬");
  private static final Pattern NAME =
      Pattern.compile(
          "[范余于岳沈姜郁党征干后丰谷卜云万朴冲种游](?=(?:先生|女士|小姐|教授|老师|老師|总|總|经理|經理|主任|博士|律师|律師|仲淹|秋雨|光中|右任|从文|從文))");

  private Conversion() {}

  static String simplified(String text) {
    var converted = ZhConverterUtil.toSimple(text.replace("傢俱", "家具"));
    if (converted.length() != text.length()) {
      return text;
    }
    var result = new StringBuilder(converted);
    for (int i = 0; i < result.length(); i++) {
      int other = OTHER_FORMS.indexOf(result.charAt(i));
      if (other >= 0) {
        result.setCharAt(i, COMMON_FORMS.charAt(other));
      }
    }
    var dry = DRY.matcher(result).replaceAll("干");
    return ASPECT.matcher(dry).replaceAll("着");
  }

  /// What is traditional already stays; what the others become depends on the phrases they stand
  /// in.
  static String traditional(String text) {
    var simplified = simplified(text);
    var converted = ZhConverterUtil.toTraditional(simplified);
    for (var phrase : PHRASES.entrySet()) {
      converted = converted.replace(phrase.getKey(), phrase.getValue());
    }
    if (converted.length() != text.length()) {
      return text;
    }
    var result = new StringBuilder(converted);
    for (int i = 0; i < text.length(); i++) {
      char written = text.charAt(i);
      if (simplified.charAt(i) != written) {
        result.setCharAt(i, written);
      }
      int rare = RARE_TRADITIONAL.indexOf(result.charAt(i));
      if (rare >= 0 && result.charAt(i) != written) {
        result.setCharAt(i, COMMON_TRADITIONAL.charAt(rare));
      }
    }
    for (Matcher name = NAME.matcher(text); name.find(); ) {
      result.setCharAt(name.start(), text.charAt(name.start()));
    }
    return result.toString();
  }
}
