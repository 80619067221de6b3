package buyerside.app.relations.privacy;

import static buyerside.database.relations.Tables.CIRCLE_CONTACT;
import static buyerside.database.relations.Tables.CIRCLE_MEMBER;
import static buyerside.database.relations.Tables.CUSTOM_VALUE;
import static buyerside.database.relations.Tables.DUPLICATE;
import static buyerside.database.relations.Tables.EMPLOYMENT;
import static buyerside.database.relations.Tables.INVITATION;
import static buyerside.database.relations.Tables.INVITATION_GUEST;
import static buyerside.database.relations.Tables.MATCH_KEY;
import static buyerside.database.relations.Tables.NOTE;
import static buyerside.database.relations.Tables.PERSON;
import static buyerside.database.relations.Tables.PERSON_PAST;
import static buyerside.database.relations.Tables.REACH;
import static buyerside.database.relations.Tables.REGISTER_ENTRY;
import static buyerside.database.relations.Tables.REPORTING;
import static buyerside.database.relations.Tables.TAGGING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.RowsAsJson;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.PersonalData;
import buyerside.app.relations.register.HospitalityRegister;
import buyerside.database.relations.Routines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What relations keep about a person. Private notes are told as a number: reading them takes the
/// glass to be broken.
@Component
class RelationPersonalDataStore implements PersonalData {

  private final WorkspaceSql sql;
  private final RowsAsJson rows;
  private final HospitalityRegister register;

  RelationPersonalDataStore(WorkspaceSql sql, RowsAsJson rows, HospitalityRegister register) {
    this.sql = sql;
    this.rows = rows;
    this.register = register;
  }

  @Override
  public String area() {
    return "relations";
  }

  @Override
  public Map<String, List<Map<String, Object>>> of(Viewer viewer, List<UUID> persons) {
    var these = persons.toArray(UUID[]::new);
    var told = new LinkedHashMap<String, List<Map<String, Object>>>();
    told.put("person", rows.of(viewer, PERSON, PERSON.ID.eq(any(these))));
    told.put("formerly", rows.of(viewer, PERSON_PAST, PERSON_PAST.ID.eq(any(these))));
    told.put("employment", rows.of(viewer, EMPLOYMENT, EMPLOYMENT.PERSON_ID.eq(any(these))));
    told.put("reach", rows.of(viewer, REACH, REACH.RECORD_ID.eq(any(these))));
    told.put(
        "notes", rows.of(viewer, NOTE, NOTE.RECORD_ID.eq(any(these)).and(NOTE.PRIVATE.isFalse())));
    var shut = sql.as(viewer).fetchCount(NOTE, NOTE.RECORD_ID.eq(any(these)).and(NOTE.PRIVATE));
    told.put("privateNotes", List.of(Map.of("count", shut)));
    told.put("custom", rows.of(viewer, CUSTOM_VALUE, CUSTOM_VALUE.RECORD_ID.eq(any(these))));
    told.put("tags", rows.of(viewer, TAGGING, TAGGING.RECORD_ID.eq(any(these))));
    told.put("reporting", rows.of(viewer, REPORTING, REPORTING.PERSON_ID.eq(any(these))));
    told.put("guest", rows.of(viewer, INVITATION_GUEST, INVITATION_GUEST.PERSON_ID.eq(any(these))));
    told.put("register", rows.of(viewer, REGISTER_ENTRY, REGISTER_ENTRY.PERSON_ID.eq(any(these))));
    return told;
  }

  @Override
  public void erase(Viewer viewer, List<UUID> persons, String pseudonym) {
    var these = persons.toArray(UUID[]::new);
    register.erase(viewer, persons);
    var context = sql.as(viewer);
    Routines.pseudonymiseRegister(context.configuration(), these, pseudonym);
    context
        .update(PERSON)
        .set(PERSON.NAME, pseudonym)
        .set(PERSON.SORT_KEY, pseudonym)
        .setNull(PERSON.SALUTATION)
        .setNull(PERSON.TITLE)
        .setNull(PERSON.DEPARTMENT)
        .setNull(PERSON.EMAIL)
        .setNull(PERSON.PHONE)
        .setNull(PERSON.MOBILE)
        .setNull(PERSON.WECHAT)
        .setNull(PERSON.NOTE)
        .set(PERSON.TAGS, new String[0])
        .set(PERSON.DELETED_AT, currentOffsetDateTime())
        .set(PERSON.UPDATED_AT, currentOffsetDateTime())
        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
        .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PERSON.ID.eq(any(these)))
        .execute();
    forget(viewer, these);
    rename(viewer, these, pseudonym);
  }

  private void forget(Viewer viewer, UUID[] these) {
    var context = sql.as(viewer);
    var here = viewer.workspace();
    context
        .deleteFrom(REACH)
        .where(REACH.WORKSPACE_ID.eq(here), REACH.RECORD_ID.eq(any(these)))
        .execute();
    context
        .deleteFrom(CUSTOM_VALUE)
        .where(CUSTOM_VALUE.WORKSPACE_ID.eq(here), CUSTOM_VALUE.RECORD_ID.eq(any(these)))
        .execute();
    context
        .deleteFrom(PERSON_PAST)
        .where(PERSON_PAST.WORKSPACE_ID.eq(here), PERSON_PAST.ID.eq(any(these)))
        .execute();
    context
        .deleteFrom(TAGGING)
        .where(TAGGING.WORKSPACE_ID.eq(here), TAGGING.RECORD_ID.eq(any(these)))
        .execute();
    context
        .deleteFrom(NOTE)
        .where(NOTE.WORKSPACE_ID.eq(here), NOTE.RECORD_ID.eq(any(these)))
        .execute();
    context
        .deleteFrom(EMPLOYMENT)
        .where(EMPLOYMENT.WORKSPACE_ID.eq(here), EMPLOYMENT.PERSON_ID.eq(any(these)))
        .execute();
    context
        .deleteFrom(REPORTING)
        .where(REPORTING.WORKSPACE_ID.eq(here))
        .and(REPORTING.PERSON_ID.eq(any(these)).or(REPORTING.BOSS_ID.eq(any(these))))
        .execute();
    context
        .deleteFrom(MATCH_KEY)
        .where(MATCH_KEY.WORKSPACE_ID.eq(here), MATCH_KEY.RECORD_ID.eq(any(these)))
        .execute();
    context
        .deleteFrom(DUPLICATE)
        .where(DUPLICATE.WORKSPACE_ID.eq(here))
        .and(DUPLICATE.FIRST_ID.eq(any(these)).or(DUPLICATE.SECOND_ID.eq(any(these))))
        .execute();
  }

  private void rename(Viewer viewer, UUID[] these, String pseudonym) {
    var context = sql.as(viewer);
    var here = viewer.workspace();
    context
        .update(CIRCLE_CONTACT)
        .set(CIRCLE_CONTACT.NOTE, "")
        .where(CIRCLE_CONTACT.WORKSPACE_ID.eq(here))
        .and(
            CIRCLE_CONTACT.CIRCLE_ID.in(
                select(CIRCLE_MEMBER.ID)
                    .from(CIRCLE_MEMBER)
                    .where(CIRCLE_MEMBER.WORKSPACE_ID.eq(here))
                    .and(CIRCLE_MEMBER.PERSON_ID.eq(any(these)))))
        .execute();
    context
        .update(CIRCLE_MEMBER)
        .set(CIRCLE_MEMBER.NAME, pseudonym)
        .set(CIRCLE_MEMBER.NOTE, "")
        .setNull(CIRCLE_MEMBER.BIRTHDAY_MONTH)
        .setNull(CIRCLE_MEMBER.BIRTHDAY_DAY)
        .set(CIRCLE_MEMBER.LEFT_AT, currentOffsetDateTime())
        .where(CIRCLE_MEMBER.WORKSPACE_ID.eq(here), CIRCLE_MEMBER.PERSON_ID.eq(any(these)))
        .execute();
    context
        .update(INVITATION)
        .set(INVITATION.HOST_NAME, pseudonym)
        .where(INVITATION.WORKSPACE_ID.eq(here), INVITATION.HOST_PERSON_ID.eq(any(these)))
        .execute();
    context
        .update(INVITATION_GUEST)
        .set(INVITATION_GUEST.NAME, pseudonym)
        .where(INVITATION_GUEST.WORKSPACE_ID.eq(here), INVITATION_GUEST.PERSON_ID.eq(any(these)))
        .execute();
  }
}
