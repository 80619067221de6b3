package buyerside.app.relations;

import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.PERSON;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts.Contact;
import buyerside.database.relations.tables.records.PersonRecord;
import buyerside.text.search.PersonName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PersonStore {

  private final WorkspaceSql sql;

  PersonStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Optional<Person> find(Viewer viewer, UUID id) {
    return where(viewer, PERSON.ID.eq(id)).fetchOptional(PersonStore::withCompany);
  }

  List<Person> of(Viewer viewer, UUID company, int atMost) {
    return where(viewer, PERSON.COMPANY_ID.eq(company))
        .orderBy(PERSON.SORT_KEY, PERSON.ID)
        .limit(atMost)
        .fetch(PersonStore::withCompany);
  }

  List<Person> page(Viewer viewer, @Nullable UUID after, int size) {
    return where(viewer, later(viewer, after))
        .orderBy(PERSON.SORT_KEY, PERSON.ID)
        .limit(size)
        .fetch(PersonStore::withCompany);
  }

  Optional<UUID> mergedInto(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(PERSON.MERGED_INTO)
        .from(PERSON)
        .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PERSON.ID.eq(id))
        .fetchOptional(PERSON.MERGED_INTO);
  }

  void add(
      Viewer viewer, UUID id, PersonFacts facts, @Nullable UUID company, Marks marks, Instant at) {
    var person = new PersonRecord();
    person.setWorkspaceId(viewer.workspace());
    person.setId(id);
    person.setCompanyId(company);
    fill(person, facts);
    person.setOwnerId(viewer.member());
    person.setTags(new String[0]);
    person.setCreatedAt(at.atOffset(ZoneOffset.UTC));
    person.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
    person.setVersion(1);
    mark(person, marks);
    sql.as(viewer).insertInto(PERSON).set(person).execute();
  }

  Changing change(
      Viewer viewer,
      UUID id,
      int version,
      PersonFacts facts,
      @Nullable UUID company,
      Marks marks,
      Instant at) {
    var row =
        sql.as(viewer)
            .selectFrom(PERSON)
            .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
            .and(PERSON.ID.eq(id))
            .and(PERSON.DELETED_AT.isNull())
            .forUpdate()
            .fetchOne();
    return RowChangeStore.change(
        row,
        PERSON.VERSION,
        PERSON.UPDATED_AT,
        version,
        at,
        it -> {
          fill(it, facts);
          it.setCompanyId(company);
          mark(it, marks);
        });
  }

  /// People with these names, in whichever company.
  List<Person> named(Viewer viewer, Collection<String> names) {
    return where(viewer, PERSON.SORT_KEY.in(names.stream().map(PersonName::sortKey).toList()))
        .and(PERSON.NAME.in(names))
        .fetch(PersonStore::withCompany);
  }

  List<Person> all(Viewer viewer, Collection<UUID> ids) {
    return where(viewer, PERSON.ID.in(ids)).fetch(PersonStore::withCompany);
  }

  private static void mark(PersonRecord person, Marks marks) {
    person.setImportant(marks.important());
    person.setKeyLeader(marks.keyLeader());
    person.setOfficial(marks.official());
  }

  static void fill(PersonRecord person, PersonFacts facts) {
    person.setName(facts.name().strip());
    person.setSortKey(PersonName.sortKey(facts.name()));
    person.setSalutation(facts.salutation());
    person.setTitle(facts.title());
    person.setDepartment(facts.department());
    person.setEmail(facts.contact().email());
    person.setPhone(facts.contact().phone());
    person.setMobile(facts.contact().mobile());
    person.setWechat(facts.contact().wechat());
    person.setNote(facts.note());
  }

  private SelectConditionStep<Record> where(Viewer viewer, Condition which) {
    return sql.as(viewer)
        .select(PERSON.fields())
        .select(COMPANY.NAME)
        .from(PERSON)
        .leftJoin(COMPANY)
        .on(COMPANY.WORKSPACE_ID.eq(PERSON.WORKSPACE_ID), COMPANY.ID.eq(PERSON.COMPANY_ID))
        .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PERSON.DELETED_AT.isNull())
        .and(which);
  }

  private static Condition later(Viewer viewer, @Nullable UUID after) {
    if (after == null) {
      return noCondition();
    }
    var last = PERSON.as("last");
    return row(PERSON.SORT_KEY, PERSON.ID)
        .gt(
            select(last.SORT_KEY, last.ID)
                .from(last)
                .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                .and(last.ID.eq(after)));
  }

  private static Person withCompany(Record row) {
    return person(row, row.get(COMPANY.NAME));
  }

  /// @param company the name of the one they work at
  static Person person(Record row, @Nullable String company) {
    return new Person(
        row.get(PERSON.ID),
        new PersonFacts(
            row.get(PERSON.NAME),
            row.get(PERSON.SALUTATION),
            row.get(PERSON.TITLE),
            row.get(PERSON.DEPARTMENT),
            new Contact(
                row.get(PERSON.EMAIL),
                row.get(PERSON.PHONE),
                row.get(PERSON.MOBILE),
                row.get(PERSON.WECHAT)),
            row.get(PERSON.NOTE)),
        row.get(PERSON.COMPANY_ID),
        company == null ? "" : company,
        new Marks(row.get(PERSON.IMPORTANT), row.get(PERSON.KEY_LEADER), row.get(PERSON.OFFICIAL)),
        row.get(PERSON.VERSION));
  }
}
