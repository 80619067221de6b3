package buyerside.app.access;

/// How far members of a role see.
public enum Sight {
  /// their own deals, and those of a team that they manage
  OWN,
  /// those of their team as well
  TEAM,
  ALL
}
