package buyerside.app.relations.invitations;

import java.time.Instant;

/// What the member answered.
///
/// @param reason why, where the triage says otherwise
public record Answer(Kind kind, String reason, Instant at) {

  public enum Kind {
    ATTEND,
    DECLINE
  }
}
