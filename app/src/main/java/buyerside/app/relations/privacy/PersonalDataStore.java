package buyerside.app.relations.privacy;

import static buyerside.database.relations.Tables.ERASURE;
import static buyerside.database.relations.Tables.PERSON;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.relations.Routines;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PersonalDataStore {

  private final WorkspaceSql sql;

  PersonalDataStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Optional<String> name(Viewer viewer, UUID person) {
    return sql.as(viewer)
        .select(PERSON.NAME)
        .from(PERSON)
        .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PERSON.ID.eq(person))
        .and(PERSON.DELETED_AT.isNull())
        .fetchOptional(PERSON.NAME);
  }

  /// A person's record and those that became one with it; empty if there is none.
  List<UUID> withMerged(Viewer viewer, UUID person) {
    return sql.as(viewer)
        .select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PERSON.ID.eq(person).or(PERSON.MERGED_INTO.eq(person)))
        .fetch(PERSON.ID);
  }

  void pseudonymiseJournal(Viewer viewer, List<UUID> persons, String pseudonym) {
    Routines.pseudonymiseJournal(
        sql.as(viewer).configuration(), persons.toArray(UUID[]::new), pseudonym);
  }

  void erased(Viewer viewer, UUID person, String reason, Instant at) {
    sql.as(viewer)
        .insertInto(ERASURE)
        .set(ERASURE.WORKSPACE_ID, viewer.workspace())
        .set(ERASURE.PERSON_ID, person)
        .set(ERASURE.ERASED_AT, at.atOffset(ZoneOffset.UTC))
        .set(ERASURE.ERASED_BY, viewer.member())
        .set(ERASURE.REASON, reason)
        .onConflictDoNothing()
        .execute();
  }
}
