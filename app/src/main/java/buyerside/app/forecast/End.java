package buyerside.app.forecast;

/// The three ways in which a deal ends, in the order of their numbers.
enum End {
  WON,
  LOST,
  NO_DECISION;

  /// The number of "has not ended".
  static final int OPEN = -1;
}
