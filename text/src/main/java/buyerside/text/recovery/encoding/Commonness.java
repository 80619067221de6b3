package buyerside.text.recovery.encoding;

/// How common Chinese characters are.
public final class Commonness {

  private Commonness() {}

  /// 0 for the most frequent; very large for one that hardly anybody writes.
  public static int rank(char character) {
    int rank = CharacterPairs.get().rank(Simplified.of(character));
    return rank < 0 ? Integer.MAX_VALUE : rank;
  }
}
