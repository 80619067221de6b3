package buyerside.app.access;

/// Through which door a change comes.
public enum Channel {
  BROWSER,
  API,
  IMPORT,
  SYSTEM
}
