package buyerside.app.relations;

import static buyerside.database.relations.Tables.COMPANY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.CompanyFacts.Place;
import buyerside.database.relations.tables.records.CompanyRecord;
import buyerside.text.search.NormalForm;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CompanyStore {

  private final WorkspaceSql sql;

  CompanyStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Optional<Company> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.ID.eq(id))
        .and(COMPANY.DELETED_AT.isNull())
        .fetchOptional(CompanyStore::company);
  }

  List<Company> page(Viewer viewer, @Nullable UUID after, int size) {
    var wanted =
        sql.as(viewer)
            .selectFrom(COMPANY)
            .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(COMPANY.DELETED_AT.isNull());
    if (after != null) {
      var last = COMPANY.as("last");
      wanted =
          wanted.and(
              row(COMPANY.SORT_KEY, COMPANY.ID)
                  .gt(
                      select(last.SORT_KEY, last.ID)
                          .from(last)
                          .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                          .and(last.ID.eq(after))));
    }
    return wanted.orderBy(COMPANY.SORT_KEY, COMPANY.ID).limit(size).fetch(CompanyStore::company);
  }

  List<Company> all(Viewer viewer, Collection<UUID> ids) {
    return sql.as(viewer)
        .selectFrom(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.ID.eq(any(ids.toArray(UUID[]::new))))
        .and(COMPANY.DELETED_AT.isNull())
        .orderBy(COMPANY.SORT_KEY, COMPANY.ID)
        .fetch(CompanyStore::company);
  }

  Optional<UUID> named(Viewer viewer, String name) {
    return sql.as(viewer)
        .select(COMPANY.ID)
        .from(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.NAME_KEY.eq(NormalForm.of(name)))
        .and(COMPANY.DELETED_AT.isNull())
        .orderBy(COMPANY.CREATED_AT, COMPANY.ID)
        .limit(1)
        .fetchOptional(COMPANY.ID);
  }

  Optional<UUID> mergedInto(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(COMPANY.MERGED_INTO)
        .from(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.ID.eq(id))
        .fetchOptional(COMPANY.MERGED_INTO);
  }

  void add(Viewer viewer, UUID id, CompanyFacts facts, @Nullable UUID parent, Instant at) {
    var company = new CompanyRecord();
    company.setWorkspaceId(viewer.workspace());
    company.setId(id);
    fill(company, facts);
    company.setParentId(parent);
    company.setOwnerId(viewer.member());
    company.setTags(new String[0]);
    company.setCreatedAt(at.atOffset(ZoneOffset.UTC));
    company.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
    company.setVersion(1);
    sql.as(viewer).insertInto(COMPANY).set(company).execute();
  }

  Changing change(
      Viewer viewer, UUID id, int version, CompanyFacts facts, @Nullable UUID parent, Instant at) {
    return change(
        viewer,
        id,
        version,
        at,
        it -> {
          fill(it, facts);
          it.setParentId(parent);
        });
  }

  Changing giveTo(Viewer viewer, UUID id, int version, @Nullable UUID owner, Instant at) {
    return change(viewer, id, version, at, it -> it.setOwnerId(owner));
  }

  private Changing change(
      Viewer viewer, UUID id, int version, Instant at, Consumer<CompanyRecord> fill) {
    var row =
        sql.as(viewer)
            .selectFrom(COMPANY)
            .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(COMPANY.ID.eq(id))
            .and(COMPANY.DELETED_AT.isNull())
            .forUpdate()
            .fetchOne();
    return RowChangeStore.change(row, COMPANY.VERSION, COMPANY.UPDATED_AT, version, at, fill);
  }

  static void fill(CompanyRecord company, CompanyFacts facts) {
    company.setName(facts.name().strip());
    company.setNameKey(NormalForm.of(facts.name()));
    company.setSortKey(NormalForm.sortKey(facts.name()));
    company.setShortName(facts.shortName());
    company.setDomain(facts.domain());
    company.setPhone(facts.phone());
    company.setIndustry(facts.industry());
    company.setCountry(facts.place().country());
    company.setRegion(facts.place().region());
    company.setCity(facts.place().city());
    company.setRegistrationNumber(facts.registrationNumber());
    company.setParentName(facts.parent());
    company.setSource(facts.source());
    company.setNote(facts.note());
  }

  static Company company(CompanyRecord row) {
    return new Company(
        row.getId(),
        new CompanyFacts(
            row.getName(),
            row.getShortName(),
            new Place(row.getCountry(), row.getRegion(), row.getCity()),
            row.getDomain(),
            row.getPhone(),
            row.getIndustry(),
            row.getRegistrationNumber(),
            row.getParentName(),
            row.getSource(),
            row.getNote()),
        row.getOwnerId(),
        row.getParentId(),
        row.getVersion());
  }
}
