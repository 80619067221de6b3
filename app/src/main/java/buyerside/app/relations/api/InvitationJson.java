package buyerside.app.relations.api;

import buyerside.app.relations.invitations.InvitationFacts;
import buyerside.app.relations.invitations.InvitationFacts.Costs;
import buyerside.app.relations.invitations.InvitationFacts.Guest;
import buyerside.app.relations.invitations.InvitationFacts.HostFacts;
import buyerside.app.relations.invitations.InvitationFacts.Meeting;
import buyerside.app.relations.invitations.KeptInvitation;
import buyerside.app.relations.invitations.Part;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import buyerside.method.invitation.Compliance.Sides;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.Invitation.Custom;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.Invitation.Purpose;
import buyerside.method.invitation.OwnTime.Conflict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invitation. In a request `id`, `verdict`, `reasons` and `answer` are ignored; what is left
/// out has its neutral value.
///
/// @param host as in the triage
/// @param minutes how long it takes; 120 if left out
/// @param deal the deal that it may serve
/// @param conflict none, travel, absent, customer, work, private
/// @param verdict attend, optional, decline
/// @param reasons the codes of the rules that decide
/// @param answer attend, decline; absent while it is open
public record InvitationJson(
    @Nullable UUID id,
    @Nullable String title,
    @Nullable Host host,
    @Nullable String hostName,
    @Nullable UUID hostPerson,
    @Nullable Purpose purpose,
    @Nullable Custom custom,
    @Nullable Instant starts,
    @Nullable Integer minutes,
    @Nullable String place,
    @Nullable List<GuestJson> guests,
    @Nullable UUID deal,
    @Nullable Conflict conflict,
    @Nullable BigDecimal valuePerHead,
    @Nullable BigDecimal ownCost,
    @Nullable String currency,
    @Nullable Tender tender,
    @Nullable Sides sides,
    @Nullable String verdict,
    @Nullable List<String> reasons,
    @Nullable String answer,
    @Nullable Integer version) {

  private static final int USUAL_MINUTES = 120;

  /// Who comes.
  ///
  /// @param part other, economic_buyer, champion, user, technical, procurement, finance,
  ///   important_customer, key_leader, public_official
  public record GuestJson(@Nullable UUID person, @Nullable String name, @Nullable Part part) {

    Guest read() {
      return new Guest(person, name == null ? "" : name, part == null ? Part.OTHER : part);
    }
  }

  static InvitationJson of(KeptInvitation kept) {
    var facts = kept.facts();
    var meeting = facts.meeting();
    var costs = facts.costs();
    var answer = kept.answer();
    return new InvitationJson(
        kept.id(),
        facts.title(),
        facts.host().host(),
        facts.host().name(),
        facts.host().person(),
        meeting.purpose(),
        meeting.custom(),
        meeting.starts(),
        meeting.minutes(),
        meeting.place(),
        facts.guests().stream()
            .map(it -> new GuestJson(it.person(), it.name(), it.part()))
            .toList(),
        facts.deal(),
        facts.conflict(),
        costs.valuePerHead(),
        costs.ownCost(),
        costs.currency(),
        costs.tender(),
        costs.sides(),
        Listing.code(kept.verdict()),
        kept.reasons(),
        answer == null ? null : Listing.code(answer.kind()),
        kept.version());
  }

  InvitationFacts read(String usualCurrency) {
    if (starts == null) {
      throw new Refused(Reason.of("starts", "missing"));
    }
    return new InvitationFacts(
        or(title, ""),
        new Meeting(
            starts,
            or(minutes, USUAL_MINUTES),
            or(place, ""),
            or(purpose, Purpose.SOCIAL),
            or(custom, Custom.ORDINARY)),
        new HostFacts(or(host, Host.PEER), or(hostName, ""), hostPerson),
        or(guests, List.<GuestJson>of()).stream().map(GuestJson::read).toList(),
        deal,
        or(conflict, Conflict.NONE),
        new Costs(
            valuePerHead,
            or(ownCost, BigDecimal.ZERO),
            or(currency, usualCurrency),
            or(tender, Tender.NONE),
            or(sides, Sides.NEITHER)));
  }

  private static <T> T or(@Nullable T given, T neutral) {
    return given == null ? neutral : given;
  }
}
