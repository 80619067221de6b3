package buyerside.sample;

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
  INTERNAL
}
