package buyerside.app.relations.invitations;

import buyerside.app.relations.invitations.InvitationFacts.Costs;
import buyerside.app.relations.invitations.InvitationFacts.Guest;
import buyerside.app.relations.invitations.InvitationFacts.HostFacts;
import buyerside.app.relations.invitations.InvitationFacts.Meeting;
import buyerside.database.relations.tables.records.InvitationRecord;
import buyerside.method.invitation.Compliance.Sides;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.Invitation.Custom;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.Invitation.Purpose;
import buyerside.method.invitation.OwnTime.Conflict;
import buyerside.method.invitation.Triage;
import buyerside.method.invitation.TriageRule.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An invitation as a row, and back.
final class InvitationRowStore {

  private InvitationRowStore() {}

  static void fill(InvitationRecord row, InvitationFacts facts, Triage triage) {
    var meeting = facts.meeting();
    var costs = facts.costs();
    row.setTitle(facts.title().strip());
    row.setPlanned(facts.host().host() == Host.MYSELF);
    row.setHost(facts.host().host().name());
    row.setHostName(facts.host().name().strip());
    row.setHostPersonId(facts.host().person());
    row.setPurpose(meeting.purpose().name());
    row.setCustom(meeting.custom().name());
    row.setStartsAt(meeting.starts().atOffset(ZoneOffset.UTC));
    row.setMinutes(meeting.minutes());
    row.setPlace(meeting.place().strip());
    row.setDealId(facts.deal());
    row.setConflict(facts.conflict().name());
    row.setValuePerHead(costs.valuePerHead());
    row.setOwnCost(costs.ownCost());
    row.setCurrency(costs.currency());
    row.setTender(costs.tender().name());
    row.setSides(costs.sides().name());
    row.setVerdict(triage.verdict().name());
    row.setReasons(triage.reasons().toArray(String[]::new));
  }

  static KeptInvitation kept(InvitationRecord row, List<Guest> guests) {
    var facts =
        new InvitationFacts(
            row.getTitle(),
            new Meeting(
                row.getStartsAt().toInstant(),
                row.getMinutes(),
                row.getPlace(),
                Purpose.valueOf(row.getPurpose()),
                Custom.valueOf(row.getCustom())),
            new HostFacts(Host.valueOf(row.getHost()), row.getHostName(), row.getHostPersonId()),
            guests,
            row.getDealId(),
            Conflict.valueOf(row.getConflict()),
            new Costs(
                row.getValuePerHead(),
                row.getOwnCost(),
                row.getCurrency(),
                Tender.valueOf(row.getTender()),
                Sides.valueOf(row.getSides())));
    return new KeptInvitation(
        row.getId(),
        facts,
        Verdict.valueOf(row.getVerdict()),
        List.of(row.getReasons()),
        answer(row),
        row.getReceivedAt().toInstant(),
        row.getVersion());
  }

  private static @Nullable Answer answer(InvitationRecord row) {
    var kind = row.getAnswer();
    var at = row.getAnsweredAt();
    return kind == null
        ? null
        : new Answer(
            Answer.Kind.valueOf(kind),
            row.getAnswerReason(),
            at == null ? Instant.EPOCH : at.toInstant());
  }
}
