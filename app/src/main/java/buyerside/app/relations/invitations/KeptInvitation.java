package buyerside.app.relations.invitations;

import buyerside.method.invitation.TriageRule.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation on record.
///
/// @param verdict what the triage said when it was last weighed
/// @param reasons the codes of the rules that decided
/// @param answer `null` while it is open
public record KeptInvitation(
    UUID id,
    InvitationFacts facts,
    Verdict verdict,
    List<String> reasons,
    @Nullable Answer answer,
    Instant received,
    int version) {

  public KeptInvitation {
    reasons = List.copyOf(reasons);
  }
}
