package buyerside.app.activities.timeline;

/// What a moment of a timeline is; the key `timeline.sort.<name>` says it.
public enum Sort {
  ACTIVITY,
  EVIDENCE,
  /// where the buyer stands, what the seller claims, how it ended
  POSITION,
  NOTE,
  INVITATION,
  /// what was given or received
  GIFT,
  /// the joint plan
  PLAN,
  /// stage tools, the buyer room, materials
  DOCUMENT,
  /// owner, value and other fields
  CHANGE
}
