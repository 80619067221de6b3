package buyerside.method.invitation;

/// The facts of an invitation, received or planned. What is not known is left at its neutral value
/// (`Guests.NOBODY`, `DealFacts.NONE`, `OwnTime.FREE`, `Compliance.NOTHING`).
public record Invitation(
    Host host,
    Purpose purpose,
    Custom custom,
    Guests guests,
    DealFacts deal,
    OwnTime time,
    Compliance compliance) {

  /// Who invites.
  public enum Host {
    /// Our own superior.
    OUR_LEADER,
    /// A leader on whom much depends, ours or the customer's.
    KEY_LEADER,
    CORE_CIRCLE,
    /// A colleague or acquaintance outside the core circle.
    PEER,
    CUSTOMER,
    PARTNER,
    SUPPLIER,
    /// The user is the one who plans to invite.
    MYSELF
  }

  public enum Purpose {
    /// A deal or a customer.
    BUSINESS,
    /// The organisation itself: an annual dinner, a farewell.
    COMPANY,
    SOCIAL,
    /// Once in a lifetime: a wedding, a funeral, a round birthday.
    OCCASION
  }

  /// How much the organisation expects all to come.
  public enum Custom {
    WEAK,
    ORDINARY,
    STRONG
  }
}
