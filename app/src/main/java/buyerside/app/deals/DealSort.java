package buyerside.app.deals;

/// By what a list of deals is ordered.
public enum DealSort {
  /// Latest change first.
  CHANGED,
  /// Largest first.
  VALUE,
  /// Earliest expected decision first.
  EXPECTED,
  NAME
}
