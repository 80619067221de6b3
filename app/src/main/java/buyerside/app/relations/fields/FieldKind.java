package buyerside.app.relations.fields;

/// What a field holds.
public enum FieldKind {
  TEXT,
  /// up to fourteen digits before the point and four behind it
  NUMBER,
  DATE,
  /// one of several that are defined with the field
  CHOICE,
  YES_NO
}
