package buyerside.app.relations;

import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.EMPLOYMENT;
import static buyerside.database.relations.Tables.PERSON;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EmploymentStore {

  private final WorkspaceSql sql;

  EmploymentStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void add(Viewer viewer, Employment it, Instant at) {
    sql.as(viewer)
        .insertInto(EMPLOYMENT)
        .set(EMPLOYMENT.WORKSPACE_ID, viewer.workspace())
        .set(EMPLOYMENT.ID, it.id())
        .set(EMPLOYMENT.PERSON_ID, it.person())
        .set(EMPLOYMENT.COMPANY_ID, it.company())
        .set(EMPLOYMENT.COMPANY_NAME, it.companyName())
        .set(EMPLOYMENT.TITLE, it.title())
        .set(EMPLOYMENT.FROM_ON, it.from())
        .set(EMPLOYMENT.TO_ON, it.to())
        .set(EMPLOYMENT.RECORDED_AT, at.atOffset(ZoneOffset.UTC))
        .set(EMPLOYMENT.RECORDED_BY, viewer.member())
        .execute();
  }

  /// Ends the present one at a company.
  ///
  /// @return which; empty if none was on record
  Optional<UUID> end(Viewer viewer, UUID person, UUID company, LocalDate on) {
    return sql.as(viewer)
        .update(EMPLOYMENT)
        .set(EMPLOYMENT.TO_ON, on)
        .where(EMPLOYMENT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EMPLOYMENT.PERSON_ID.eq(person))
        .and(EMPLOYMENT.COMPANY_ID.eq(company))
        .and(EMPLOYMENT.TO_ON.isNull())
        .and(EMPLOYMENT.FROM_ON.isNull().or(EMPLOYMENT.FROM_ON.le(on)))
        .returning(EMPLOYMENT.ID)
        .fetchOptional(EMPLOYMENT.ID);
  }

  void reopen(Viewer viewer, UUID id) {
    sql.as(viewer)
        .update(EMPLOYMENT)
        .setNull(EMPLOYMENT.TO_ON)
        .where(EMPLOYMENT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EMPLOYMENT.ID.eq(id))
        .execute();
  }

  boolean remove(Viewer viewer, UUID id) {
    return sql.as(viewer)
            .deleteFrom(EMPLOYMENT)
            .where(EMPLOYMENT.WORKSPACE_ID.eq(viewer.workspace()))
            .and(EMPLOYMENT.ID.eq(id))
            .execute()
        == 1;
  }

  List<Employment> of(Viewer viewer, UUID person) {
    return where(viewer, EMPLOYMENT.PERSON_ID.eq(person), 100);
  }

  List<Employment> recordedBy(Viewer viewer, UUID person, Instant at) {
    return where(
        viewer,
        EMPLOYMENT.PERSON_ID.eq(person).and(EMPLOYMENT.RECORDED_AT.le(at.atOffset(ZoneOffset.UTC))),
        100);
  }

  /// Who left a company, the latest first.
  List<Employment> left(Viewer viewer, UUID company, int atMost) {
    return where(
        viewer, EMPLOYMENT.COMPANY_ID.eq(company).and(EMPLOYMENT.TO_ON.isNotNull()), atMost);
  }

  private List<Employment> where(Viewer viewer, Condition which, int atMost) {
    return sql.as(viewer)
        .select(EMPLOYMENT.fields())
        .select(PERSON.NAME)
        .from(EMPLOYMENT)
        .join(PERSON)
        .on(PERSON.WORKSPACE_ID.eq(EMPLOYMENT.WORKSPACE_ID), PERSON.ID.eq(EMPLOYMENT.PERSON_ID))
        .where(EMPLOYMENT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PERSON.DELETED_AT.isNull())
        .and(which)
        .orderBy(
            EMPLOYMENT.TO_ON.desc().nullsFirst(),
            EMPLOYMENT.FROM_ON.desc().nullsLast(),
            EMPLOYMENT.ID)
        .limit(atMost)
        .fetch(it ->
            new Employment(
                it.get(EMPLOYMENT.ID),
                it.get(EMPLOYMENT.PERSON_ID),
                it.get(PERSON.NAME),
                it.get(EMPLOYMENT.COMPANY_ID),
                it.get(EMPLOYMENT.COMPANY_NAME),
                it.get(EMPLOYMENT.TITLE),
                it.get(EMPLOYMENT.FROM_ON),
                it.get(EMPLOYMENT.TO_ON)));
  }

  Optional<String> name(Viewer viewer, @Nullable UUID company) {
    return company == null
        ? Optional.empty()
        : sql.as(viewer)
            .select(COMPANY.NAME)
            .from(COMPANY)
            .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(COMPANY.ID.eq(company))
            .fetchOptional(COMPANY.NAME);
  }
}
