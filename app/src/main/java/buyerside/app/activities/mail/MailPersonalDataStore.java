package buyerside.app.activities.mail;

import static buyerside.database.activities.Tables.MAIL;
import static buyerside.database.activities.Tables.MAIL_ATTACHMENT;
import static buyerside.database.activities.Tables.MAIL_PARTY;
import static buyerside.database.activities.Tables.PROPOSAL_PARTY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.RowsAsJson;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.PersonalData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where people are named in mail and in what calendars say. What somebody wrote themselves goes
/// with them; what others wrote stays, and names them no more.
@Component
class MailPersonalDataStore implements PersonalData {

  private final RowsAsJson rows;
  private final WorkspaceSql sql;

  MailPersonalDataStore(RowsAsJson rows, WorkspaceSql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public String area() {
    return "mail";
  }

  @Override
  public Map<String, List<Map<String, Object>>> of(Viewer viewer, List<UUID> persons) {
    var these = persons.toArray(UUID[]::new);
    return Map.of(
        "mail_party", rows.of(viewer, MAIL_PARTY, MAIL_PARTY.PERSON_ID.eq(any(these))),
        "proposal_party", rows.of(viewer, PROPOSAL_PARTY, PROPOSAL_PARTY.PERSON_ID.eq(any(these))));
  }

  @Override
  public void erase(Viewer viewer, List<UUID> persons, String pseudonym) {
    var written =
        select(MAIL_PARTY.MAIL_ID)
            .from(MAIL_PARTY)
            .where(MAIL_PARTY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(MAIL_PARTY.PART.eq("FROM"))
            .and(MAIL_PARTY.PERSON_ID.in(persons));
    sql.as(viewer)
        .deleteFrom(MAIL_ATTACHMENT)
        .where(MAIL_ATTACHMENT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL_ATTACHMENT.MAIL_ID.in(written))
        .execute();
    sql.as(viewer)
        .update(MAIL)
        .set(MAIL.SUBJECT, pseudonym)
        .set(MAIL.BODY, "")
        .set(MAIL.QUOTED, "")
        .set(MAIL.HTML, "")
        .where(MAIL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL.ID.in(written))
        .execute();
    sql.as(viewer)
        .update(MAIL_PARTY)
        .set(MAIL_PARTY.NAME, pseudonym)
        .set(MAIL_PARTY.ADDRESS, "")
        .where(MAIL_PARTY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL_PARTY.PERSON_ID.in(persons))
        .execute();
    sql.as(viewer)
        .update(PROPOSAL_PARTY)
        .set(PROPOSAL_PARTY.NAME, pseudonym)
        .set(PROPOSAL_PARTY.ADDRESS, "")
        .where(PROPOSAL_PARTY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PROPOSAL_PARTY.PERSON_ID.in(persons))
        .execute();
  }
}
