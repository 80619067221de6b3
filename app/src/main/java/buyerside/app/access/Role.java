package buyerside.app.access;

/// What a member is there for; each role may do what the ones before it may, and an auditor only
/// reads.
public enum Role {
  /// reads the register, its seals and whatever it refers to; changes nothing
  AUDITOR,
  REP,
  MANAGER,
  OPERATIONS,
  ADMINISTRATOR;

  public boolean atLeast(Role other) {
    return compareTo(other) >= 0;
  }
}
