package buyerside.text.recovery;

import java.util.List;
import java.util.regex.Pattern;

/// Titles and summaries for pieces whose page has none.
final class Proposals {

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:介绍了?|讲述了?|探讨了?|分享了?|告诉你|教你|说明了?|讨论了?)(?:的是)?((?:如何|怎样|怎么|为什么)[^，。,；;！？!?]{3,32})");
  private static final Pattern ENGLISH_SUBJECT =
      Pattern.compile("\\b((?:how to|why|what) [^,.;:!?]{6,70})", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLAUSE = Pattern.compile("[，。,；;！？!?：:]|\\. ");
  private static final Pattern SENTENCE = Pattern.compile("[。！？!?]|\\.(?= |$)");
  private static final int FEW = 4;

  private Proposals() {}

  static String title(List<String> body) {
    for (var paragraph : body.subList(0, Math.min(FEW, body.size()))) {
      var subject = SUBJECT.matcher(Keys.simplified(paragraph));
      if (subject.find()) {
        return paragraph.substring(subject.start(1), subject.end(1));
      }
      var english = ENGLISH_SUBJECT.matcher(paragraph);
      if (english.find()) {
        return Character.toUpperCase(english.group(1).charAt(0)) + english.group(1).substring(1);
      }
    }
    return body.isEmpty() ? "" : firstClause(body.getFirst());
  }

  private static String firstClause(String paragraph) {
    var end = CLAUSE.matcher(paragraph);
    int at = end.find() ? end.start() : paragraph.length();
    if (at < 4 && end.find()) {
      at = end.start();
    }
    return cut(paragraph.substring(0, at), 60);
  }

  /// The first sentences, up to about a hundred characters.
  static String summary(List<String> body) {
    if (body.isEmpty()) {
      return "";
    }
    var paragraph = body.getFirst();
    int longest =
        paragraph.codePoints().filter(Character::isIdeographic).count() * 2 > paragraph.length()
            ? 110
            : 240;
    var sentence = SENTENCE.matcher(paragraph);
    int end = 0;
    while (sentence.find() && sentence.end() <= longest) {
      end = sentence.end();
    }
    return end == 0 ? cut(paragraph, longest) : paragraph.substring(0, end);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text.strip();
    }
    int end = text.lastIndexOf(' ', longest);
    return text.substring(0, end > longest / 2 ? end : longest).strip() + "…";
  }
}
