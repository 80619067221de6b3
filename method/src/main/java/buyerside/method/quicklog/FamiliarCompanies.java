package buyerside.method.quicklog;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Companies that everybody knows: they need neither a suffix nor a sentence that gives them away.
final class FamiliarCompanies {
  private static final List<String> NAMES =
      Stream.of(Lexicon.words("companies.txt"))
          .map(name -> name.replace('_', ' '))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
  private static final Pattern CHINESE =
      anyOf("[\\u4e00-\\u9fff]", "", "(?!会议)(?:中国|集团|股份|公司|汽车|科技)?");
  private static final Pattern LATIN =
      anyOf(
          "[A-Za-z]",
          "(?<![\\w&-])",
          "(?: (?:Group|AG|SE|Inc|Ltd|Corp|Motors?|Traders|Park|Bank|Energy))?(?![\\w&-])(?:中国)?");

  /// The one that won over us, or was tried and dropped, is not whom the line is about.
  private static final Pattern RIVAL_BEFORE =
      Pattern.compile(
          "(?:选择?了?|换成?了?|签给?了?|买了?|用了?|输给了?|给了|跟|和|与|竞品|对手|友商|替换|试过|用过|上过)$"
              + "|\\b(?:[Ww]ent with|[Ll]ost (?:\\w+ ){0,3}to|vs\\.?|versus|[Cc]hose|[Pp]icked|[Ss]elected|[Tt]ried|[Uu]sed|[Uu]sing|[Cc]ompetitor|[Gg]oing with|[Ss]igned with|[Oo]ver|[Rr]ep from|[Aa]gainst|\\bus and) $");

  private static final Pattern RIVAL_AFTER =
      Pattern.compile(
          "\\G(?:签了|中标|拿下|报价|[^,;。]{0,4}(?:便宜|更低)| (?:won|is cheaper|failed|and it failed)\\b)");
  private static final Pattern WITH = Pattern.compile("(?:^|.*[^\\u4e00-\\u9fff他们])(?:跟|和|与)$");

  private FamiliarCompanies() {}

  static void read(Draft draft) {
    for (var pattern : List.of(CHINESE, LATIN)) {
      var m = draft.find(pattern);
      while (!draft.has(Field.At.class) && m.find()) {
        var before = draft.free().substring(0, m.start());
        boolean rival =
            RIVAL_BEFORE.matcher(before).find() && !WITH.matcher(before).matches()
                || RIVAL_AFTER.matcher(draft.free()).region(m.end(), draft.free().length()).find();
        if (rival) {
          draft.take(m.start(), m.end());
        } else {
          draft.add(
              new Field.At(draft.line.words(m.start(), m.end())),
              m.start(),
              m.end(),
              "company.familiar");
          draft.take(m.start(), m.end());
        }
      }
    }
  }

  private static Pattern anyOf(String letter, String before, String after) {
    var first = Pattern.compile("^\\d?" + letter + ".*");
    return Pattern.compile(
        NAMES.stream()
            .filter(name -> first.matcher(name).matches())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", before + "(?:", ")" + after)));
  }
}
