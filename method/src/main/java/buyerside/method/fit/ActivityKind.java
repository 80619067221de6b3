package buyerside.method.fit;

/// What a seller can do with or for a buyer.
public enum ActivityKind {
  CALL,
  MEETING,
  EMAIL,
  MESSAGE,
  DEMO,
  PROPOSAL,
  SOLUTION_DESIGN,
  SITE_VISIT,
  DINNER,
  EVENT,
  GIFT,
  INTERNAL,
  /// A line in which no kind was recognised.
  NOTE;

  /// Whether it is work on a solution, which is wasted before the buyer has reached the gate.
  public boolean isSolutionWork() {
    return switch (this) {
      case DEMO, PROPOSAL, SOLUTION_DESIGN -> true;
      case CALL, MEETING, EMAIL, MESSAGE, SITE_VISIT, DINNER, EVENT, GIFT, INTERNAL, NOTE -> false;
    };
  }
}
