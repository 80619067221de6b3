package buyerside.method.quicklog;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was done. The first word decides, except that a vague one (met, talked) yields to a
/// particular one.
final class Kinds {
  private record Word(ActivityKind kind, int weight, String rule, Alternatives words) {}

  private record Hit(Word word, int start, int end) {}

  private static final List<Word> WORDS =
      Lexicon.rows("kinds.tsv").stream()
          .flatMap(row ->
              Alternatives.of(row[3]).stream()
                  .map(words ->
                      new Word(ActivityKind.of(row[0]), Integer.parseInt(row[1]), row[2], words)))
          .toList();

  /// What follows is what a call or mail was about, or what is still to come.
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:约(?:好|了|见|我)?|讨论|安排|关于|邀请|问|about|schedule|arrange|re:|regarding|discuss\\w*|agreed to|thinks?|invite\\w*)[^,]{0,12}$",
          Pattern.CASE_INSENSITIVE);

  /// What follows is asked for, and has not happened.
  private static final Pattern WANTED =
      Pattern.compile(
          "(?:问|要|想|希望|能不能|\\b(?:wants?|wanted|asks?|asked|would like|could|needs?))[^,;。]{0,16}$",
          Pattern.CASE_INSENSITIVE);

  private Kinds() {}

  static void read(Draft draft) {
    var text = draft.line.text();
    int told = Clauses.firstTold(text);
    var own = hits(text.substring(0, told), text);
    var all =
        own.isEmpty()
            ? hits(text, text).stream()
                .filter(hit -> hit.word().weight() > 1)
                .filter(hit -> !WANTED.matcher(text.substring(0, hit.start())).find())
                .toList()
            : own;
    all.stream()
        .min(
            Comparator.<Hit>comparingInt(hit -> rank(hit, text))
                .thenComparingInt(Hit::start)
                .thenComparingInt(hit -> hit.start() - hit.end()))
        .ifPresent(hit ->
            draft.add(
                new Field.Kind(hit.word().kind()),
                hit.start(),
                hit.end(),
                "kind." + hit.word().rule()));
  }

  private static int rank(Hit hit, String text) {
    boolean about = ABOUT.matcher(text.substring(0, hit.start())).find();
    return -hit.word().weight() + (about ? 4 : 0);
  }

  private static List<Hit> hits(String part, String text) {
    return WORDS.stream()
        .filter(word -> word.words().canBeIn(text))
        .flatMap(word -> {
          var matcher = word.words().pattern().matcher(text);
          return Stream.iterate(matcher.find(), found -> found, _ -> matcher.find())
              .filter(_ -> matcher.start() < part.length())
              .map(_ -> new Hit(word, matcher.start(), matcher.end()));
        })
        .toList();
  }
}
