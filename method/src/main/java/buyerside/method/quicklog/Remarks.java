package buyerside.method.quicklog;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// What the buyer said or did that bears on a stage. What we said, sent, asked or hope is no
/// remark.
final class Remarks {
  private record Words(int stage, Polarity polarity, String rule, Alternatives words) {}

  private record Hit(Words words, int start, int end, boolean contrasted) {}

  private static final List<Words> WORDS =
      Lexicon.expanded("stage-remarks.tsv").stream()
          .flatMap(row ->
              Alternatives.of(row[3]).stream()
                  .map(words ->
                      new Words(
                          Integer.parseInt(row[0]),
                          row[1].equals("-") ? Polarity.DENIES : Polarity.SATISFIES,
                          row[2],
                          words)))
          .sorted(Comparator.comparing(Words::polarity).reversed())
          .toList();

  private static final Pattern OURS =
      Pattern.compile(
          "^\\s*(?:(?:我|我们|咱们|本人)(?!.{0,2}(?:中标|入围|落选|没|未|第[二三四]|的?(?:报价|方案)))"
              + "|.{0,8}(?:问了?|询问|请教|咨询)(?!题)|(?:和|跟|与|向|给|对|为).{1,10}(?:介绍|说明|解释|讲|演示|看|汇报|建议|提议|展示|发送|讨论)"
              + "|介绍|说明了|发送|希望|建议|如果|要是|假如|假设|万一|争取|计划|打算|准备|讨论|帮.{1,8}(?:写|准备|起草)"
              + "|(?:we|i) (?!won|are (?:the )?(?:chosen|selected|short|not)|lost|came|made)\\w+|(?!(?-i:Hope \\p{Lu}))(?:sent|showed|emailed|asked?|told|hope|hoping|if|explained|discussed?|will ask|proposed|presented|suggested|wondering|need to|should|must ask|plan|want to|tell|offered|sending|helped|prepared?|ours)\\b"
              + "|.*\\bwhether\\b|.*\\b(?:hopes?|wish(?:es)?) )|.*(?:了没有?|了吗|没有\\?|吗|\\?)\\s*$|.*(?:预算|钱)(?:是)?(?:不是|没)(?:什么|有)?问题|.*budget is no problem",
          CASE_INSENSITIVE);
  private static final Pattern TOLD_US =
      Pattern.compile("^\\s*(?:told|asked) (?:me|us)\\b", CASE_INSENSITIVE);
  private static final Pattern CONTRAST =
      Pattern.compile("^\\s*(?:但是?|可是?|不过|然而|but|however|though|yet)", CASE_INSENSITIVE);
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?:没有?|未|尚未|不(?!过)|还没有?|别)[^,]{0,2}$|\\b(?:not|n't|never|no longer|yet to|isn't|wasn't|hasn't|haven't|didn't|without)(?: \\w+){0,2} $",
          CASE_INSENSITIVE);
  private static final Pattern UNCERTAIN =
      Pattern.compile(
          "(?:可能|也许|或许|大概会|有望|应该会|争取|希望|如果|听说|据说|传闻|貌似|好像|似乎|估计会|说不定|以为|除非|想要?|考虑|maybe|probably|likely to|might|perhaps|hopefully|could be|if)[^,]{0,8}$|(?<![事员例开过大公议机])(?:会|将)$|\\b(?-i:will|would|may|could|should) (?:be )?$",
          CASE_INSENSITIVE);

  /// In what is matched: it has not happened yet.
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|would|may|might|could|should|hopes?|wants?|until|once|expected)\\b|可能|也许|大概几|(?<=[总他她们])要(?=批|签|选|立)|几[十百千]?万吧",
          CASE_INSENSITIVE);

  private Remarks() {}

  static void read(Draft draft) {
    boolean amongUs =
        draft.chips.stream().anyMatch(c -> c.field().equals(new Field.Kind(ActivityKind.INTERNAL)));
    if (amongUs && Clauses.firstTold(draft.line.text()) == draft.line.text().length()) {
      return;
    }
    var text = withAmounts(draft);
    var hits = new ArrayList<Hit>();
    boolean contrasted = false;
    for (var clause : Clauses.of(text)) {
      var part = text.substring(clause.start(), clause.end());
      contrasted |= CONTRAST.matcher(part).find();
      if (!OURS.matcher(part).find() || TOLD_US.matcher(part).find()) {
        read(part, clause.start(), contrasted, hits);
      }
    }
    hits.stream()
        .sorted(
            Comparator.comparing(Hit::contrasted)
                .reversed()
                .thenComparing(hit -> hit.words().polarity())
                .thenComparingInt(hit ->
                    hit.words().polarity() == Polarity.SATISFIES
                        ? -hit.words().stage()
                        : hit.words().stage()))
        .forEach(hit ->
            draft.add(
                new Field.Remark(hit.words().stage(), hit.words().polarity()),
                hit.start(),
                hit.end(),
                "remark." + hit.words().rule()));
  }

  private static void read(String part, int offset, boolean contrasted, List<Hit> hits) {
    for (var words : WORDS) {
      if (!words.words().canBeIn(part)) {
        continue;
      }
      var matcher = words.words().pattern().matcher(part);
      if (!matcher.find() || UNCERTAIN.matcher(part.substring(0, matcher.start())).find()) {
        continue;
      }
      boolean toCome =
          words.polarity() == Polarity.SATISFIES && TO_COME.matcher(matcher.group()).find();
      if (toCome && !words.rule().startsWith("way-of") && !words.rule().startsWith("approver")) {
        continue;
      }
      int start = offset + matcher.start();
      int end = offset + matcher.end();
      boolean denied =
          hits.stream()
              .anyMatch(hit ->
                  hit.words().polarity() == Polarity.DENIES
                      && hit.start() < end
                      && start < hit.end());
      if (denied || matcher.end() == matcher.start()) {
        continue;
      }
      boolean negated =
          words.polarity() == Polarity.SATISFIES
              && NEGATED.matcher(part.substring(0, matcher.start())).find();
      hits.add(new Hit(negated ? denial(words) : words, start, end, contrasted));
    }
  }

  private static Words denial(Words words) {
    return new Words(words.stage(), Polarity.DENIES, "not-" + words.rule(), words.words());
  }

  /// The line with every amount as `####`, so that the words can ask for one.
  private static String withAmounts(Draft draft) {
    var text = new StringBuilder(draft.line.text());
    for (var chip : draft.chips) {
      if (chip.field() instanceof Field.Worth) {
        for (int i = 0; i < text.length(); i++) {
          if (draft.line.typed().get(i).start() >= chip.span().start()
              && draft.line.typed().get(i).end() <= chip.span().end()) {
            text.setCharAt(i, '#');
          }
        }
      }
    }
    return text.toString().replace(": #", "= #").replace(":#", "=#");
  }
}
