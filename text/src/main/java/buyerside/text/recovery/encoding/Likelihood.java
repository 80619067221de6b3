package buyerside.text.recovery.encoding;

/// How surprising it is to meet a character after another, in nats: small in ordinary Chinese and
/// English, large in text read in the wrong character set.
///
/// Han characters are counted (`CharacterPairs`, traditional ones as their simplified forms); all
/// others are known by class only.
final class Likelihood {

  private static final CharacterPairs PAIRS = CharacterPairs.get();
  private static final double RARE = 17;
  private static final double UNSEEN = 0.02;

  private Likelihood() {}

  /// What the second costs after the first, where 0 stands for the beginning of the text.
  static double cost(int first, int second) {
    if (second > Character.MAX_VALUE) {
      return 14;
    }
    if (Character.isIdeographic(second)) {
      return han(first, Simplified.of((char) second));
    }
    var mark = Marks.full(second);
    if (mark != 0 && Marks.clash(first, mark)) {
      return 10;
    }
    if (mark != 0 && first != 0 && Character.isIdeographic(first) && first < 0xFFFF) {
      return Math.min(9, pair(Simplified.of((char) first), mark));
    }
    return Classes.cost(first, second);
  }

  private static double han(int first, char second) {
    double alone = PAIRS.count(second);
    if (alone < 1) {
      return RARE;
    }
    if (first != 0 && first < 0xFFFF && Character.isIdeographic(first)) {
      return pair(Simplified.of((char) first), second);
    }
    var mark = Marks.full(first);
    return mark == 0
        ? Math.min(RARE, 1 - Math.log(alone / PAIRS.total()))
        : Math.min(RARE, 0.5 + pair(mark, second));
  }

  private static double pair(char first, char second) {
    double alone = PAIRS.count(second) / PAIRS.total();
    double before = PAIRS.count(first);
    double together = before < 1 ? 0 : PAIRS.count(first, second) / (before + 20);
    double likely = (1 - UNSEEN * 5) * Math.min(1, together) + UNSEEN * 5 * alone;
    return Math.min(RARE, -Math.log(likely + 1e-8));
  }
}
