package buyerside.app.access;

/// What a member is there for; each role may do what the ones before it may.
public enum Role {
  REP,
  MANAGER,
  OPERATIONS,
  ADMINISTRATOR;

  public boolean atLeast(Role other) {
    return compareTo(other) >= 0;
  }
}
