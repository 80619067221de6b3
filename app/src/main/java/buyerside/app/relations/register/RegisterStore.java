package buyerside.app.relations.register;

import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.PERSON;
import static buyerside.database.relations.Tables.REGISTER_ENTRY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.Person;
import buyerside.app.relations.register.HospitalityRegister.Proof;
import buyerside.database.relations.tables.records.RegisterEntryRecord;
import buyerside.method.hospitality.Chain;
import buyerside.method.hospitality.HospitalityPolicy.Already;
import buyerside.method.hospitality.HospitalityPolicy.Rule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RegisterStore {

  private static final String ERASURE = "ERASURE";
  private static final String ENTRY = "ENTRY";
  private static final int FETCHED_AT_ONCE = 1_000;

  private final WorkspaceSql sql;

  RegisterStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Whose entries are seen.
  enum Whose {
    OWN,
    ALL
  }

  /// Lets entries take turns until the transaction ends, so that each is sealed with the one
  /// before.
  void lock(Viewer viewer) {
    sql.as(viewer)
        .execute(
            "select pg_advisory_xact_lock(hashtextextended(?, 1))", viewer.workspace().toString());
  }

  long add(
      Viewer viewer, RegisterFacts facts, Optional<Person> person, List<Rule> rules, Instant at) {
    var row = new RegisterEntryRecord();
    row.setKind(ENTRY);
    RegisterRowStore.fill(row, facts, person, rules);
    row.setReason("");
    return seal(viewer, row, at);
  }

  void decide(Viewer viewer, Entry entry, Entry.Verdict verdict, String reason, Instant at) {
    var row = record(viewer, entry.number()).copy();
    row.setKind(verdict.name());
    row.setAbout(entry.number());
    row.setReason(reason);
    seal(viewer, row, at);
  }

  Optional<Entry> find(Viewer viewer, long number, Whose whose) {
    return sql.as(viewer)
        .selectFrom(REGISTER_ENTRY)
        .where(seen(viewer, whose))
        .and(REGISTER_ENTRY.NUMBER.eq(number))
        .fetchOptional()
        .map(it -> RegisterRowStore.entry(it, decisions(viewer, List.of(number)).get(number)));
  }

  List<Entry> page(Viewer viewer, @Nullable Long before, int size, Whose whose) {
    var rows =
        sql.as(viewer)
            .selectFrom(REGISTER_ENTRY)
            .where(seen(viewer, whose))
            .and(before == null ? noCondition() : REGISTER_ENTRY.NUMBER.lt(before))
            .orderBy(REGISTER_ENTRY.NUMBER.desc())
            .limit(size)
            .fetch();
    var decisions = decisions(viewer, rows.map(RegisterEntryRecord::getNumber));
    return rows.map(it -> RegisterRowStore.entry(it, decisions.get(it.getNumber())));
  }

  /// What was entered for the same person and company, in the same direction, year and currency;
  /// without what was cancelled or refused.
  Already already(Viewer viewer, RegisterFacts facts, Person person) {
    var company = person.company();
    var ofPerson = REGISTER_ENTRY.PERSON_ID.in(oneWith(viewer, person.id()));
    var off = REGISTER_ENTRY.as("off");
    return sql.as(viewer)
        .select(
            coalesce(sum(when(ofPerson, REGISTER_ENTRY.VALUE_PER_HEAD)), inline(BigDecimal.ZERO)),
            coalesce(sum(REGISTER_ENTRY.VALUE_PER_HEAD), inline(BigDecimal.ZERO)))
        .from(REGISTER_ENTRY)
        .where(REGISTER_ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REGISTER_ENTRY.KIND.eq(ENTRY))
        .and(
            company == null
                ? ofPerson
                : ofPerson.or(REGISTER_ENTRY.COMPANY_ID.in(companiesOneWith(viewer, company))))
        .and(
            REGISTER_ENTRY.HELD_ON.between(
                facts.on().withDayOfYear(1), facts.on().withMonth(12).withDayOfMonth(31)))
        .and(REGISTER_ENTRY.DIRECTION.eq(facts.direction().name()))
        .and(REGISTER_ENTRY.CURRENCY.eq(facts.worth().currency()))
        .and(
            not(
                exists(
                    selectOne()
                        .from(off)
                        .where(off.WORKSPACE_ID.eq(REGISTER_ENTRY.WORKSPACE_ID))
                        .and(off.ABOUT.eq(REGISTER_ENTRY.NUMBER))
                        .and(off.KIND.in("REFUSAL", "CANCELLATION")))))
        .fetchSingle(it -> new Already(it.value1(), it.value2()));
  }

  /// A person and those that became one with them: sealed entries name whom they named.
  private static Select<Record1<UUID>> oneWith(Viewer viewer, UUID person) {
    return select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PERSON.ID.eq(person).or(PERSON.MERGED_INTO.eq(person)));
  }

  private static Select<Record1<UUID>> companiesOneWith(Viewer viewer, UUID company) {
    return select(COMPANY.ID)
        .from(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.ID.eq(company).or(COMPANY.MERGED_INTO.eq(company)));
  }

  /// Adds an entry for each entry about these persons: that it was erased.
  void erase(Viewer viewer, List<UUID> persons, Instant at) {
    var entries =
        sql.as(viewer)
            .selectFrom(REGISTER_ENTRY)
            .where(REGISTER_ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(REGISTER_ENTRY.PERSON_ID.in(persons))
            .and(REGISTER_ENTRY.KIND.ne(ERASURE))
            .orderBy(REGISTER_ENTRY.NUMBER)
            .fetch();
    for (var entry : entries) {
      var erased = entry.copy();
      erased.setKind(ERASURE);
      erased.setAbout(entry.getNumber());
      erased.setPersonId(null);
      erased.setPersonName("");
      erased.setReason("");
      seal(viewer, erased, at);
    }
  }

  /// The entries whose persons were erased: their own seals cannot be worked out any more, but go
  /// on sealing what follows.
  private Set<Long> erased(Viewer viewer) {
    return new HashSet<>(
        sql.as(viewer)
            .select(REGISTER_ENTRY.ABOUT)
            .from(REGISTER_ENTRY)
            .where(REGISTER_ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(REGISTER_ENTRY.ABOUT.isNotNull())
            .and(REGISTER_ENTRY.KIND.eq(ERASURE))
            .fetch(REGISTER_ENTRY.ABOUT));
  }

  Proof proof(Viewer viewer) {
    var erased = erased(viewer);
    var before = Chain.BEGINNING;
    var entries = 0L;
    while (true) {
      var rows =
          sql.as(viewer)
              .selectFrom(REGISTER_ENTRY)
              .where(REGISTER_ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
              .and(REGISTER_ENTRY.NUMBER.gt(entries))
              .orderBy(REGISTER_ENTRY.NUMBER)
              .limit(FETCHED_AT_ONCE)
              .fetch();
      if (rows.isEmpty()) {
        return new Proof(entries, null, before);
      }
      for (var row : rows) {
        entries++;
        var seal =
            erased.contains(row.getNumber())
                ? row.getSeal()
                : Chain.seal(before, RegisterRowStore.sealed(row));
        if (row.getNumber() != entries || !seal.equals(row.getSeal())) {
          return new Proof(entries, entries, before);
        }
        before = seal;
      }
    }
  }

  private long seal(Viewer viewer, RegisterEntryRecord row, Instant at) {
    var last =
        sql.as(viewer)
            .selectFrom(REGISTER_ENTRY)
            .where(REGISTER_ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
            .orderBy(REGISTER_ENTRY.NUMBER.desc())
            .limit(1)
            .fetchOne();
    row.setWorkspaceId(viewer.workspace());
    row.setNumber(last == null ? 1 : last.getNumber() + 1);
    row.setMemberId(viewer.self());
    row.setRecordedAt(at.atOffset(ZoneOffset.UTC));
    row.setSeal(
        Chain.seal(last == null ? Chain.BEGINNING : last.getSeal(), RegisterRowStore.sealed(row)));
    sql.as(viewer).insertInto(REGISTER_ENTRY).set(row).execute();
    return row.getNumber();
  }

  private RegisterEntryRecord record(Viewer viewer, long number) {
    return sql.as(viewer)
        .selectFrom(REGISTER_ENTRY)
        .where(REGISTER_ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REGISTER_ENTRY.NUMBER.eq(number))
        .fetchSingle();
  }

  private Map<Long, RegisterEntryRecord> decisions(Viewer viewer, List<Long> numbers) {
    return sql.as(viewer)
        .selectDistinct(REGISTER_ENTRY.fields())
        .on(REGISTER_ENTRY.ABOUT)
        .from(REGISTER_ENTRY)
        .where(REGISTER_ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REGISTER_ENTRY.ABOUT.in(numbers))
        .and(REGISTER_ENTRY.KIND.ne(ERASURE))
        .orderBy(REGISTER_ENTRY.ABOUT, REGISTER_ENTRY.NUMBER.desc())
        .fetchMap(REGISTER_ENTRY.ABOUT, it -> it.into(REGISTER_ENTRY));
  }

  private static Condition seen(Viewer viewer, Whose whose) {
    var entries =
        REGISTER_ENTRY.WORKSPACE_ID.eq(viewer.workspace()).and(REGISTER_ENTRY.KIND.eq(ENTRY));
    return switch (whose) {
      case OWN -> entries.and(REGISTER_ENTRY.MEMBER_ID.eq(viewer.self()));
      case ALL -> entries;
    };
  }
}
