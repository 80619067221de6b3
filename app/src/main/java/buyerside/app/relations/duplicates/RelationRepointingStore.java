package buyerside.app.relations.duplicates;

import static buyerside.database.relations.Tables.CIRCLE_MEMBER;
import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.CUSTOM_VALUE;
import static buyerside.database.relations.Tables.EMPLOYMENT;
import static buyerside.database.relations.Tables.INVITATION;
import static buyerside.database.relations.Tables.INVITATION_GUEST;
import static buyerside.database.relations.Tables.NOTE;
import static buyerside.database.relations.Tables.PERSON;
import static buyerside.database.relations.Tables.REACH;
import static buyerside.database.relations.Tables.REPORTING;
import static buyerside.database.relations.Tables.TAGGING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Pointers;
import buyerside.app.access.sql.Pointers.Pointer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

@Component
class RelationRepointingStore {

  static final String STAFF = "person";
  private static final String CHILD = "child";

  private static final List<Pointer> TO_COMPANIES =
      List.of(
          new Pointer(STAFF, PERSON, PERSON.ID, PERSON.COMPANY_ID),
          new Pointer(CHILD, COMPANY, COMPANY.ID, COMPANY.PARENT_ID),
          new Pointer("employment", EMPLOYMENT, EMPLOYMENT.ID, EMPLOYMENT.COMPANY_ID),
          new Pointer("reach", REACH, REACH.ID, REACH.RECORD_ID),
          new Pointer("note", NOTE, NOTE.ID, NOTE.RECORD_ID),
          new Pointer("company", COMPANY, COMPANY.ID, COMPANY.MERGED_INTO));

  private static final List<Pointer> TO_PEOPLE =
      List.of(
          new Pointer("career", EMPLOYMENT, EMPLOYMENT.ID, EMPLOYMENT.PERSON_ID),
          new Pointer("reach", REACH, REACH.ID, REACH.RECORD_ID),
          new Pointer("note", NOTE, NOTE.ID, NOTE.RECORD_ID),
          new Pointer("host", INVITATION, INVITATION.ID, INVITATION.HOST_PERSON_ID),
          new Pointer(
              "guest",
              INVITATION_GUEST,
              INVITATION_GUEST.INVITATION_ID,
              INVITATION_GUEST.PERSON_ID),
          new Pointer("merged", PERSON, PERSON.ID, PERSON.MERGED_INTO));

  private static final Pointer CIRCLE =
      new Pointer("circle", CIRCLE_MEMBER, CIRCLE_MEMBER.ID, CIRCLE_MEMBER.PERSON_ID);

  private static final Pointer BOSS =
      new Pointer("boss", REPORTING, REPORTING.PERSON_ID, REPORTING.BOSS_ID);
  private static final Pointer REPORTS =
      new Pointer("reports", REPORTING, REPORTING.PERSON_ID, REPORTING.PERSON_ID);

  private static final Pointer VALUE =
      new Pointer("value", CUSTOM_VALUE, CUSTOM_VALUE.FIELD_ID, CUSTOM_VALUE.RECORD_ID);

  private static final String TAG = "tag";

  private final WorkspaceSql sql;
  private final Pointers pointers;

  RelationRepointingStore(WorkspaceSql sql, Pointers pointers) {
    this.sql = sql;
    this.pointers = pointers;
  }

  Map<String, List<String>> moveCompany(Viewer viewer, UUID from, UUID to, Instant at) {
    touch(viewer, PERSON.COMPANY_ID.eq(from), COMPANY.PARENT_ID.eq(from), at);
    var moved = pointers.move(viewer, TO_COMPANIES, from, to, noCondition());
    moved.putAll(pointers.move(viewer, List.of(VALUE), from, to, unfilled(to)));
    moved.put(TAG, moveTags(viewer, from, to));
    return moved;
  }

  Map<String, List<String>> movePerson(Viewer viewer, UUID from, UUID to) {
    var moved = pointers.move(viewer, TO_PEOPLE, from, to, noCondition());
    moved.putAll(pointers.move(viewer, List.of(VALUE), from, to, unfilled(to)));
    moved.put(TAG, moveTags(viewer, from, to));
    // somebody may have both in their circle: the two stay two there
    var other = CIRCLE_MEMBER.as("other");
    var free =
        notExists(
            selectOne()
                .from(other)
                .where(other.WORKSPACE_ID.eq(CIRCLE_MEMBER.WORKSPACE_ID))
                .and(other.MEMBER_ID.eq(CIRCLE_MEMBER.MEMBER_ID))
                .and(other.PERSON_ID.eq(to))
                .and(other.LEFT_AT.isNull()));
    moved.putAll(pointers.move(viewer, List.of(CIRCLE), from, to, free));
    // nobody reports to themselves, and to one only
    var line = REPORTING.as("line");
    var placed =
        exists(
            selectOne()
                .from(line)
                .where(line.WORKSPACE_ID.eq(REPORTING.WORKSPACE_ID))
                .and(line.PERSON_ID.eq(to)));
    moved.putAll(pointers.move(viewer, List.of(BOSS), from, to, REPORTING.PERSON_ID.ne(to)));
    moved.putAll(
        pointers.move(
            viewer, List.of(REPORTS), from, to, not(placed).and(REPORTING.BOSS_ID.ne(to))));
    return moved;
  }

  /// Whoever is to belong to another company from now on did not on the days before: this keeps
  /// what they were.
  private void touch(Viewer viewer, Condition staff, Condition children, Instant at) {
    var now = at.atOffset(ZoneOffset.UTC);
    sql.as(viewer)
        .update(PERSON)
        .set(PERSON.UPDATED_AT, now)
        .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(staff)
        .execute();
    sql.as(viewer)
        .update(COMPANY)
        .set(COMPANY.UPDATED_AT, now)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(children)
        .execute();
  }

  private static UUID[] ids(Map<String, List<String>> moved, String what) {
    return moved.getOrDefault(what, List.of()).stream().map(UUID::fromString).toArray(UUID[]::new);
  }

  /// Fields of the workspace in which the one that stays has nothing and never had.
  private static Condition unfilled(UUID to) {
    var other = CUSTOM_VALUE.as("other");
    return notExists(
        selectOne()
            .from(other)
            .where(other.WORKSPACE_ID.eq(CUSTOM_VALUE.WORKSPACE_ID))
            .and(other.FIELD_ID.eq(CUSTOM_VALUE.FIELD_ID))
            .and(other.RECORD_ID.eq(to)));
  }

  /// Those that the other does not have as well.
  private List<String> moveTags(Viewer viewer, UUID from, UUID to) {
    var other = TAGGING.as("other");
    return sql.as(viewer)
        .update(TAGGING)
        .set(TAGGING.RECORD_ID, to)
        .where(TAGGING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(TAGGING.RECORD_ID.eq(from))
        .and(
            notExists(
                selectOne()
                    .from(other)
                    .where(other.WORKSPACE_ID.eq(TAGGING.WORKSPACE_ID))
                    .and(other.KIND.eq(TAGGING.KIND))
                    .and(other.TAG.eq(TAGGING.TAG))
                    .and(other.RECORD_ID.eq(to))))
        .returning(TAGGING.TAG)
        .fetch(TAGGING.TAG);
  }

  void moveBack(Viewer viewer, UUID from, UUID to, Map<String, List<String>> moved, Instant at) {
    touch(viewer, PERSON.ID.eq(any(ids(moved, STAFF))), COMPANY.ID.eq(any(ids(moved, CHILD))), at);
    pointers.moveBack(viewer, TO_COMPANIES, from, to, moved);
    pointers.moveBack(viewer, TO_PEOPLE, from, to, moved);
    pointers.moveBack(viewer, List.of(CIRCLE, BOSS, REPORTS, VALUE), from, to, moved);
    sql.as(viewer)
        .update(TAGGING)
        .set(TAGGING.RECORD_ID, from)
        .where(TAGGING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(TAGGING.RECORD_ID.eq(to))
        .and(TAGGING.TAG.in(moved.getOrDefault(TAG, List.of())))
        .execute();
  }
}
