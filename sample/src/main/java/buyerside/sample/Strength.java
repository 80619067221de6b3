package buyerside.sample;

/// How good evidence is, weakest first; the weakest does not decide anything.
public enum Strength {
  INFERRED,
  HEARD,
  DOCUMENTED,
  CONFIRMED
}
