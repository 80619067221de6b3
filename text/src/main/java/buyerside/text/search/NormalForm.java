package buyerside.text.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/// The form in which texts are compared: width, case, script, spaces and punctuation do not matter.
public final class NormalForm {

  private static final ConcurrentHashMap<Integer, String> SIMPLIFIED = new ConcurrentHashMap<>();

  private NormalForm() {}

  /// Letters and digits only, NFKC, in lower case, in simplified characters; spaces and punctuation
  /// are dropped.
  public static String of(String text) {
    return String.join("", words(text));
  }

  /// The same, cut where spaces and punctuation were.
  static List<String> words(String text) {
    var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    var word = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); ) {
      var character = normal.codePointAt(i);
      if (Character.isLetterOrDigit(character)) {
        append(word, character);
      } else {
        end(word, words);
      }
      i += Character.charCount(character);
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /// By what names are ordered: Chinese by pinyin, all others as they are.
  public static String sortKey(String text) {
    var normal = of(text);
    var forms = Pinyin.forms(normal);
    return forms.isEmpty() ? normal : forms.getFirst();
  }

  private static void append(StringBuilder kept, int character) {
    if (character < 0x2E80) {
      kept.appendCodePoint(character);
    } else {
      kept.append(
          SIMPLIFIED.computeIfAbsent(
              character, it -> ZhConverterUtil.toSimple(Character.toString(it))));
    }
  }
}
