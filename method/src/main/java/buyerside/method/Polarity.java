package buyerside.method;

/// Whether a piece of evidence speaks for its criterion or against it.
public enum Polarity {
  SATISFIES,
  DENIES
}
