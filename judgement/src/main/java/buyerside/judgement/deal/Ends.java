package buyerside.judgement.deal;

import buyerside.judgement.multistate.BadInput;
import buyerside.judgement.table.Column;
import buyerside.judgement.words.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/// The different ways in which deals of a table end, in the words of the table, commonest first.
/// Spellings of one word are one end, and so are the usual words for a won deal, and those for a
/// lost one; *declined*, *cancelled* and the like stay what they are.
///
/// @param names as the table has them
/// @param numbers by the bare word; [#OPEN] for words that mean "not yet"
/// @param won which of the names means a won deal, if any does
public record Ends(List<String> names, Map<String, Integer> numbers, OptionalInt won) {

  /// The number of "has not ended".
  public static final int OPEN = -1;

  static final int MOST = 20;
  private static final Set<String> WON =
      Set.of(
          "won",
          "win",
          "closedwon",
          "closewon",
          "dealwon",
          "gewonnen",
          "winner",
          "success",
          "successful",
          "sold",
          "signed",
          "已签约",
          "签约",
          "已签单",
          "签单",
          "已赢",
          "胜",
          "胜单",
          "已中标",
          "已成单",
          "成单",
          "簽約",
          "赢单",
          "已赢单",
          "成交",
          "已成交",
          "赢",
          "赢得",
          "中标",
          "成功",
          "贏單",
          "已贏單",
          "贏");
  private static final Set<String> LOST =
      Set.of(
          "lost",
          "lose",
          "loss",
          "closedlost",
          "closelost",
          "deallost",
          "verloren",
          "loser",
          "failed",
          "failure",
          "unsuccessful",
          "notwon",
          "战败",
          "已战败",
          "已丢单",
          "丢失",
          "已丢失",
          "流失",
          "已流失",
          "未成交",
          "落标",
          "已输",
          "负",
          "丟失",
          "未簽約",
          "输单",
          "已输单",
          "丢单",
          "输",
          "失败",
          "未中标",
          "輸單",
          "丟單",
          "輸");
  private static final Set<String> YES = Set.of("1", "1.0", "true", "yes", "y", "t", "是");
  private static final Set<String> NO = Set.of("0", "0.0", "false", "no", "n", "f", "否");

  /// Stages of selling: not yet ended, where other words of the column say won and lost.
  private static final Set<String> STAGE_WORDS =
      Set.of(
          "qualification",
          "qualifying",
          "qualified",
          "negotiation",
          "negotiating",
          "negotiation/review",
          "proposal",
          "proposal/pricequote",
          "perceptionanalysis",
          "needsanalysis",
          "valueproposition",
          "id.decisionmakers",
          "discovery",
          "demo",
          "lead",
          "contacted",
          "appointmentscheduled",
          "qualifiedtobuy",
          "presentationscheduled",
          "decisionmakerboughtin",
          "contractsent",
          "new",
          "working",
          "unknown",
          "none",
          "tbd",
          "谈判中",
          "商务谈判",
          "报价",
          "报价中",
          "立项",
          "未知");

  private static final Set<String> OPEN_WORDS =
      Set.of(
          "open",
          "inprogress",
          "ongoing",
          "active",
          "pending",
          "engaging",
          "prospecting",
          "notclosed",
          "notyet",
          "stillopen",
          "跟进",
          "洽谈",
          "洽谈中",
          "打开",
          "开放",
          "未结束",
          "未定",
          "待定",
          "未結束",
          "undecided",
          "unresolved",
          "running",
          "进行中",
          "跟进中",
          "未决",
          "未关闭",
          "未完成",
          "開放",
          "進行中",
          "跟進中");

  public Ends {
    names = List.copyOf(names);
    numbers = Map.copyOf(numbers);
  }

  /// @param closed whether the row has a closing date; a word none of whose rows has one means "not
  ///   yet" in a table where others do
  /// @param datesClosings whether the table has closing dates at all
  /// @throws BadInput if these are no ends of deals
  public static Ends of(Column outcome, IntPredicate closed, boolean datesClosings) {
    var rows = new HashMap<String, Integer>();
    var closings = new HashMap<String, Integer>();
    var spellings = new HashMap<String, String>();
    int[] counts = outcome.counts();
    for (int text = 0; text < counts.length; text++) {
      var word = word(outcome.texts().get(text));
      rows.merge(word, counts[text], Integer::sum);
      int count = counts[text];
      spellings.merge(
          word,
          outcome.texts().get(text),
          (a, b) -> rows.getOrDefault(word, 0) > 2 * count ? a : b);
    }
    for (int row = 0; row < outcome.size(); row++) {
      var text = outcome.text(row);
      if (text != null && closed.test(row)) {
        closings.merge(word(text), 1, Integer::sum);
      }
    }
    boolean someClose = datesClosings && !closings.isEmpty();
    boolean plain =
        rows.keySet().stream().anyMatch(it -> WON.contains(it) || YES.contains(it))
            && rows.keySet().stream().anyMatch(it -> LOST.contains(it) || NO.contains(it));
    var numbers = new HashMap<String, Integer>();
    var words = new ArrayList<String>();
    rows.keySet().stream()
        .sorted(
            Comparator.<String>comparingInt(it -> -rows.getOrDefault(it, 0))
                .thenComparing(it -> it))
        .forEach(it -> {
          boolean never = closings.getOrDefault(it, 0) == 0;
          boolean end = WON.contains(it) || LOST.contains(it);
          boolean open =
              OPEN_WORDS.contains(it)
                  || plain && never && STAGE_WORDS.contains(it)
                  || someClose && never && !end;
          if (open) {
            numbers.put(it, OPEN);
          } else {
            words.add(it);
          }
        });
    var names = merge(words, spellings, numbers);
    if (names.size() > MOST) {
      throw BadInput.inTable(Words.of("ends.many", outcome.name(), names.size(), MOST));
    }
    return new Ends(names, numbers, won(names));
  }

  private static List<String> merge(
      List<String> words, Map<String, String> spellings, Map<String, Integer> numbers) {
    var names = new ArrayList<String>();
    var sides = new ArrayList<Set<String>>();
    for (var word : words) {
      var side = WON.contains(word) ? WON : LOST.contains(word) ? LOST : Set.of(word);
      int number = sides.indexOf(side);
      if (number < 0) {
        number = names.size();
        names.add(spellings.getOrDefault(word, word));
        sides.add(side);
      }
      numbers.put(word, number);
    }
    return names;
  }

  private static OptionalInt won(List<String> names) {
    for (var meaning : List.of(WON, YES)) {
      for (int number = 0; number < names.size(); number++) {
        if (meaning.contains(word(names.get(number)))) {
          return OptionalInt.of(number);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static String word(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_-]+", "");
  }

  /// The end that a cell names.
  public int of(Column outcome, int row) {
    var text = outcome.text(row);
    return text == null ? OPEN : numbers.getOrDefault(word(text), OPEN);
  }

  public int size() {
    return names.size();
  }

  /// The end that is looked at first: the won one, or else the rarest.
  public int shown() {
    return won.orElse(names.size() - 1);
  }
}
