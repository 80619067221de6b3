package buyerside.app.activities.proposals.api;

import buyerside.app.activities.proposals.Origin;
import buyerside.app.activities.proposals.Proposal;
import buyerside.method.fit.ActivityKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that may become an activity.
///
/// @param because by what it was recognised: address, thread, name, title or nothing
/// @param activity what it was accepted as before it moved or was called off
@Schema(name = "Proposal")
record ProposalJson(
    UUID id,
    Origin origin,
    String title,
    String place,
    ActivityKind kind,
    Instant starts,
    int minutes,
    boolean allDay,
    boolean calledOff,
    boolean repeats,
    @Nullable UUID deal,
    @Nullable UUID company,
    Proposal.Because because,
    List<PartyJson> parties,
    @Nullable UUID activity) {

  /// @param person in the register of people; absent if not found there
  @Schema(name = "ProposalParty")
  record PartyJson(String name, String address, @Nullable UUID person) {}

  /// @param deal what it is about; absent to leave what was recognised
  /// @param kind absent to leave what was read
  /// @param purpose the criterion it should help the buyer to meet
  /// @param anyway why it is done although it does not fit
  @Schema(name = "Acceptance")
  record AcceptanceJson(
      @Nullable UUID deal,
      @Nullable ActivityKind kind,
      @Nullable String purpose,
      @Nullable String anyway) {}

  /// @param activity what was planned, logged or moved; absent if nothing was
  /// @param command by which it can be undone
  @Schema(name = "ProposalAnswered")
  record AnsweredJson(@Nullable UUID activity, UUID command) {}

  static ProposalJson of(Proposal one) {
    return new ProposalJson(
        one.id(),
        one.origin(),
        one.what().title(),
        one.what().place(),
        one.kind(),
        one.when().starts(),
        one.when().minutes(),
        one.when().allDay(),
        one.what().calledOff(),
        one.what().repeats(),
        one.match().deal(),
        one.match().company(),
        one.match().because(),
        one.parties().stream()
            .map(it -> new PartyJson(it.name(), it.address(), it.person()))
            .toList(),
        one.activity());
  }
}
