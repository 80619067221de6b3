package buyerside.app.forecast;

/// How a rep calls a deal.
public enum Call {
  /// it will be won as expected
  COMMIT,
  /// it may be
  BEST_CASE,
  /// it is worked on
  PIPELINE,
  /// it is not to be counted
  OMITTED
}
