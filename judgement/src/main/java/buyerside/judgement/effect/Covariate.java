package buyerside.judgement.effect;

/// What the number of actions so far is turned into: a small whole number, 0 without actions.
public enum Covariate {
  /// 1 after the first action, 0 before.
  AT_LEAST_ONE("at_least_one_action_so_far", 1),
  /// The number of actions, with everything above 5 as 5.
  UP_TO_FIVE("min(actions_so_far,5)", 5);

  private final String label;
  private final int highest;

  Covariate(String label, int highest) {
    this.label = label;
    this.highest = highest;
  }

  /// How tables name it.
  public String label() {
    return label;
  }

  /// The highest value; the lowest is 0.
  public int highest() {
    return highest;
  }

  /// The value for so many actions.
  public int of(int actions) {
    return Math.min(actions, highest);
  }
}
