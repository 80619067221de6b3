package buyerside.app.relations.fields;

/// What a field is of.
public enum Area {
  COMPANY,
  PERSON,
  DEAL
}
