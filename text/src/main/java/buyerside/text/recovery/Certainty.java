package buyerside.text.recovery;

/// How sure a repair is.
public enum Certainty {
  /// Nothing else can have stood here.
  CERTAIN,
  /// Something was lost and the likeliest text was put in its place: worth a look.
  LIKELY,
  /// Something is lost and cannot be told from the rest; U+FFFD marks the place.
  LOST
}
