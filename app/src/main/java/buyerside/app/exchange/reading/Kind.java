package buyerside.app.exchange.reading;

/// What the rows of a file are.
public enum Kind {
  COMPANY,
  PERSON,
  DEAL,
  /// What was done for a deal, and what came of it.
  ACTIVITY
}
