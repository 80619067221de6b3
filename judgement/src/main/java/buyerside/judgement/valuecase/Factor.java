package buyerside.judgement.valuecase;

/// What a cost line is made of.
public enum Factor {
  QUANTITY,
  TIMES_A_YEAR,
  UNIT_COST
}
