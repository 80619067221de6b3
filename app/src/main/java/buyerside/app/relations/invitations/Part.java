package buyerside.app.relations.invitations;

/// What a guest is there as: a part in a buying group, or what else matters.
public enum Part {
  OTHER,
  ECONOMIC_BUYER,
  CHAMPION,
  USER,
  TECHNICAL,
  PROCUREMENT,
  FINANCE,
  IMPORTANT_CUSTOMER,
  KEY_LEADER,
  PUBLIC_OFFICIAL
}
