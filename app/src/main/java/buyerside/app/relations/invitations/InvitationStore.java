package buyerside.app.relations.invitations;

import static buyerside.database.relations.Tables.INVITATION;
import static buyerside.database.relations.Tables.INVITATION_GUEST;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.invitations.InvitationFacts.Guest;
import buyerside.database.relations.tables.records.InvitationGuestRecord;
import buyerside.database.relations.tables.records.InvitationRecord;
import buyerside.method.invitation.Triage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class InvitationStore {

  private final WorkspaceSql sql;

  InvitationStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Optional<KeptInvitation> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(INVITATION)
        .where(mine(viewer))
        .and(INVITATION.ID.eq(id))
        .fetchOptional()
        .map(it ->
            InvitationRowStore.kept(it, guests(viewer, List.of(id)).getOrDefault(id, List.of())));
  }

  List<KeptInvitation> ahead(Viewer viewer, Instant now, int atMost) {
    var rows =
        sql.as(viewer)
            .selectFrom(INVITATION)
            .where(mine(viewer))
            .and(INVITATION.STARTS_AT.ge(now.atOffset(ZoneOffset.UTC)))
            .orderBy(INVITATION.STARTS_AT, INVITATION.ID)
            .limit(atMost)
            .fetch();
    return withGuests(viewer, rows);
  }

  List<KeptInvitation> past(Viewer viewer, Instant now, @Nullable UUID after, int size) {
    var rows =
        sql.as(viewer)
            .selectFrom(INVITATION)
            .where(mine(viewer))
            .and(INVITATION.STARTS_AT.lt(now.atOffset(ZoneOffset.UTC)))
            .and(earlier(viewer, after))
            .orderBy(INVITATION.STARTS_AT.desc(), INVITATION.ID.desc())
            .limit(size)
            .fetch();
    return withGuests(viewer, rows);
  }

  int attended(Viewer viewer, Instant from, Instant before) {
    return sql.as(viewer)
        .fetchCount(
            INVITATION,
            mine(viewer),
            INVITATION.ANSWER.eq(Answer.Kind.ATTEND.name()),
            INVITATION.STARTS_AT.ge(from.atOffset(ZoneOffset.UTC)),
            INVITATION.STARTS_AT.lt(before.atOffset(ZoneOffset.UTC)));
  }

  void add(Viewer viewer, UUID id, InvitationFacts facts, Triage triage, Instant at) {
    var row = new InvitationRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setId(id);
    row.setMemberId(viewer.self());
    row.setReceivedAt(at.atOffset(ZoneOffset.UTC));
    row.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
    InvitationRowStore.fill(row, facts, triage);
    sql.as(viewer).insertInto(INVITATION).set(row).execute();
    putGuests(viewer, id, facts.guests());
  }

  boolean change(
      Viewer viewer, UUID id, int version, InvitationFacts facts, Triage triage, Instant at) {
    var row =
        sql.as(viewer)
            .selectFrom(INVITATION)
            .where(mine(viewer))
            .and(INVITATION.ID.eq(id))
            .and(INVITATION.VERSION.eq(version))
            .forUpdate()
            .fetchOne();
    if (row == null) {
      return false;
    }
    InvitationRowStore.fill(row, facts, triage);
    row.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
    row.setVersion(version + 1);
    row.update();
    putGuests(viewer, id, facts.guests());
    return true;
  }

  void answer(Viewer viewer, UUID id, Answer answer, Instant at) {
    sql.as(viewer)
        .update(INVITATION)
        .set(INVITATION.ANSWER, answer.kind().name())
        .set(INVITATION.ANSWER_REASON, answer.reason())
        .set(INVITATION.ANSWERED_AT, answer.at().atOffset(ZoneOffset.UTC))
        .set(INVITATION.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
        .set(INVITATION.VERSION, INVITATION.VERSION.plus(1))
        .where(mine(viewer))
        .and(INVITATION.ID.eq(id))
        .execute();
  }

  /// @param former the answer before; empty if it was open
  boolean unanswer(Viewer viewer, UUID id, String former, Instant at) {
    return sql.as(viewer)
            .update(INVITATION)
            .set(INVITATION.ANSWER, former.isEmpty() ? null : former)
            .set(INVITATION.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
            .set(INVITATION.VERSION, INVITATION.VERSION.plus(1))
            .where(mine(viewer))
            .and(INVITATION.ID.eq(id))
            .execute()
        == 1;
  }

  boolean remove(Viewer viewer, UUID id, Instant at) {
    return sql.as(viewer)
            .update(INVITATION)
            .set(INVITATION.DELETED_AT, at.atOffset(ZoneOffset.UTC))
            .where(mine(viewer))
            .and(INVITATION.ID.eq(id))
            .execute()
        == 1;
  }

  private void putGuests(Viewer viewer, UUID id, List<Guest> guests) {
    sql.as(viewer)
        .deleteFrom(INVITATION_GUEST)
        .where(INVITATION_GUEST.WORKSPACE_ID.eq(viewer.workspace()))
        .and(INVITATION_GUEST.INVITATION_ID.eq(id))
        .execute();
    var rows = new ArrayList<InvitationGuestRecord>();
    for (var guest : guests) {
      var row = new InvitationGuestRecord();
      row.setWorkspaceId(viewer.workspace());
      row.setInvitationId(id);
      row.setPosition((short) rows.size());
      row.setPersonId(guest.person());
      row.setName(guest.name());
      row.setPart(guest.part().name());
      rows.add(row);
    }
    sql.as(viewer).batchInsert(rows).execute();
  }

  private List<KeptInvitation> withGuests(Viewer viewer, List<InvitationRecord> rows) {
    var guests = guests(viewer, rows.stream().map(InvitationRecord::getId).toList());
    return rows.stream()
        .map(it -> InvitationRowStore.kept(it, guests.getOrDefault(it.getId(), List.of())))
        .toList();
  }

  private Map<UUID, List<Guest>> guests(Viewer viewer, List<UUID> invitations) {
    return sql.as(viewer)
        .selectFrom(INVITATION_GUEST)
        .where(INVITATION_GUEST.WORKSPACE_ID.eq(viewer.workspace()))
        .and(INVITATION_GUEST.INVITATION_ID.in(invitations))
        .orderBy(INVITATION_GUEST.INVITATION_ID, INVITATION_GUEST.POSITION)
        .fetchGroups(
            INVITATION_GUEST.INVITATION_ID,
            it ->
                new Guest(
                    it.get(INVITATION_GUEST.PERSON_ID),
                    it.get(INVITATION_GUEST.NAME),
                    Part.valueOf(it.get(INVITATION_GUEST.PART))));
  }

  private static Condition mine(Viewer viewer) {
    return INVITATION
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(INVITATION.MEMBER_ID.eq(viewer.self()))
        .and(INVITATION.DELETED_AT.isNull());
  }

  private static Condition earlier(Viewer viewer, @Nullable UUID after) {
    if (after == null) {
      return noCondition();
    }
    var last = INVITATION.as("last");
    return row(INVITATION.STARTS_AT, INVITATION.ID)
        .lt(
            select(last.STARTS_AT, last.ID)
                .from(last)
                .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                .and(last.ID.eq(after)));
  }
}
