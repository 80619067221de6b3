package buyerside.app.relations.circle;

import static buyerside.database.relations.Tables.CIRCLE_CONTACT;
import static buyerside.database.relations.Tables.CIRCLE_MEMBER;
import static buyerside.database.relations.Tables.INVITATION;
import static buyerside.database.relations.Tables.INVITATION_GUEST;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.circle.CircleMember.Contact;
import buyerside.database.relations.tables.records.CircleMemberRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CircleStore {

  private final WorkspaceSql sql;

  CircleStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<CircleMember> own(Viewer viewer) {
    var theirs = invitedMe(viewer);
    var ours = invitedThem(viewer);
    return sql.as(viewer)
        .select(CIRCLE_MEMBER.fields())
        .select(theirs, ours)
        .from(CIRCLE_MEMBER)
        .where(mine(viewer))
        .and(CIRCLE_MEMBER.LEFT_AT.isNull())
        .fetch(row -> member(row, row.get(theirs), row.get(ours)));
  }

  boolean includes(Viewer viewer, Collection<UUID> persons) {
    return sql.as(viewer)
        .fetchExists(
            CIRCLE_MEMBER,
            mine(viewer),
            CIRCLE_MEMBER.LEFT_AT.isNull(),
            CIRCLE_MEMBER.PERSON_ID.in(persons));
  }

  void join(Viewer viewer, UUID id, CircleFacts facts, LocalDate since) {
    var row = new CircleMemberRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setId(id);
    row.setMemberId(viewer.self());
    row.setSinceOn(since);
    fill(row, facts);
    sql.as(viewer).insertInto(CIRCLE_MEMBER).set(row).execute();
  }

  boolean change(Viewer viewer, UUID id, int version, CircleFacts facts) {
    var row =
        sql.as(viewer)
            .selectFrom(CIRCLE_MEMBER)
            .where(mine(viewer))
            .and(CIRCLE_MEMBER.ID.eq(id))
            .and(CIRCLE_MEMBER.VERSION.eq(version))
            .forUpdate()
            .fetchOne();
    if (row == null) {
      return false;
    }
    fill(row, facts);
    row.setVersion(version + 1);
    row.update();
    return true;
  }

  boolean leave(Viewer viewer, UUID id, Instant at) {
    return sql.as(viewer)
            .update(CIRCLE_MEMBER)
            .set(CIRCLE_MEMBER.LEFT_AT, at.atOffset(ZoneOffset.UTC))
            .where(mine(viewer))
            .and(CIRCLE_MEMBER.ID.eq(id))
            .and(CIRCLE_MEMBER.LEFT_AT.isNull())
            .execute()
        == 1;
  }

  boolean comeBack(Viewer viewer, UUID id) {
    return sql.as(viewer)
            .update(CIRCLE_MEMBER)
            .setNull(CIRCLE_MEMBER.LEFT_AT)
            .where(mine(viewer))
            .and(CIRCLE_MEMBER.ID.eq(id))
            .execute()
        == 1;
  }

  void contacted(
      Viewer viewer, UUID id, UUID contact, LocalDate on, Way way, String note, Instant at) {
    sql.as(viewer)
        .insertInto(CIRCLE_CONTACT)
        .set(CIRCLE_CONTACT.WORKSPACE_ID, viewer.workspace())
        .set(CIRCLE_CONTACT.ID, contact)
        .set(CIRCLE_CONTACT.CIRCLE_ID, id)
        .set(CIRCLE_CONTACT.CONTACT_ON, on)
        .set(CIRCLE_CONTACT.WAY, way.name())
        .set(CIRCLE_CONTACT.NOTE, note)
        .set(CIRCLE_CONTACT.RECORDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
    takeLatest(viewer, id);
  }

  boolean forgetContact(Viewer viewer, UUID id, UUID contact) {
    var gone =
        sql.as(viewer)
            .deleteFrom(CIRCLE_CONTACT)
            .where(CIRCLE_CONTACT.WORKSPACE_ID.eq(viewer.workspace()))
            .and(CIRCLE_CONTACT.ID.eq(contact))
            .and(
                exists(
                    select(CIRCLE_MEMBER.ID)
                        .from(CIRCLE_MEMBER)
                        .where(mine(viewer))
                        .and(CIRCLE_MEMBER.ID.eq(id))))
            .execute();
    takeLatest(viewer, id);
    return gone == 1;
  }

  private void takeLatest(Viewer viewer, UUID id) {
    var latest =
        sql.as(viewer)
            .selectFrom(CIRCLE_CONTACT)
            .where(CIRCLE_CONTACT.WORKSPACE_ID.eq(viewer.workspace()))
            .and(CIRCLE_CONTACT.CIRCLE_ID.eq(id))
            .orderBy(CIRCLE_CONTACT.CONTACT_ON.desc(), CIRCLE_CONTACT.ID.desc())
            .limit(1)
            .fetchOne();
    sql.as(viewer)
        .update(CIRCLE_MEMBER)
        .set(CIRCLE_MEMBER.LAST_ON, latest == null ? null : latest.getContactOn())
        .set(CIRCLE_MEMBER.LAST_WAY, latest == null ? null : latest.getWay())
        .where(mine(viewer))
        .and(CIRCLE_MEMBER.ID.eq(id))
        .execute();
  }

  private static Condition mine(Viewer viewer) {
    return CIRCLE_MEMBER
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(CIRCLE_MEMBER.MEMBER_ID.eq(viewer.self()));
  }

  /// When the person last had the viewer as a guest.
  private static Field<OffsetDateTime> invitedMe(Viewer viewer) {
    return field(
        select(max(INVITATION.STARTS_AT))
            .from(INVITATION)
            .where(attended(viewer))
            .and(INVITATION.HOST_PERSON_ID.eq(CIRCLE_MEMBER.PERSON_ID)));
  }

  /// When the viewer last had the person as a guest.
  private static Field<OffsetDateTime> invitedThem(Viewer viewer) {
    return field(
        select(max(INVITATION.STARTS_AT))
            .from(INVITATION)
            .join(INVITATION_GUEST)
            .on(
                INVITATION_GUEST.WORKSPACE_ID.eq(INVITATION.WORKSPACE_ID),
                INVITATION_GUEST.INVITATION_ID.eq(INVITATION.ID))
            .where(attended(viewer))
            .and(INVITATION.HOST.eq("MYSELF"))
            .and(INVITATION_GUEST.PERSON_ID.eq(CIRCLE_MEMBER.PERSON_ID)));
  }

  private static Condition attended(Viewer viewer) {
    return INVITATION
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(INVITATION.MEMBER_ID.eq(viewer.self()))
        .and(INVITATION.ANSWER.eq("ATTEND"))
        .and(INVITATION.DELETED_AT.isNull());
  }

  private static void fill(CircleMemberRecord row, CircleFacts facts) {
    var birthday = facts.birthday();
    row.setPersonId(facts.person());
    row.setName(facts.name().strip());
    row.setCadenceDays(facts.everyDays());
    row.setBirthdayMonth(birthday == null ? null : (short) birthday.getMonthValue());
    row.setBirthdayDay(birthday == null ? null : (short) birthday.getDayOfMonth());
    row.setNote(facts.note());
  }

  private static CircleMember member(
      Record row, @Nullable OffsetDateTime theirs, @Nullable OffsetDateTime ours) {
    var month = row.get(CIRCLE_MEMBER.BIRTHDAY_MONTH);
    var facts =
        new CircleFacts(
            row.get(CIRCLE_MEMBER.PERSON_ID),
            row.get(CIRCLE_MEMBER.NAME),
            row.get(CIRCLE_MEMBER.CADENCE_DAYS),
            month == null ? null : MonthDay.of(month, row.get(CIRCLE_MEMBER.BIRTHDAY_DAY)),
            row.get(CIRCLE_MEMBER.NOTE));
    var last = row.get(CIRCLE_MEMBER.LAST_ON);
    return new CircleMember(
        row.get(CIRCLE_MEMBER.ID),
        facts,
        row.get(CIRCLE_MEMBER.SINCE_ON),
        last == null ? null : new Contact(last, Way.valueOf(row.get(CIRCLE_MEMBER.LAST_WAY))),
        theirs != null && (ours == null || ours.isBefore(theirs)),
        row.get(CIRCLE_MEMBER.VERSION));
  }
}
