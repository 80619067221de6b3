package buyerside.app.exchange.reading;

/// What the rows of a file are.
public enum Kind {
  COMPANY,
  PERSON,
  DEAL
}
