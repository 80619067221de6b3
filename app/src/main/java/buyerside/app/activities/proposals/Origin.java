package buyerside.app.activities.proposals;

/// Where a proposal comes from.
public enum Origin {
  CALENDAR,
  MAIL
}
