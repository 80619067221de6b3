package buyerside.app.relations;

import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.COMPANY_AT;
import static buyerside.database.relations.Tables.PERSON;
import static buyerside.database.relations.Tables.PERSON_AT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.relations.tables.CompanyAt;
import buyerside.database.relations.tables.PersonAt;
import buyerside.database.relations.tables.records.PersonRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Companies and people as they were known at an instant.
@Component
class PastRelationStore {

  private final WorkspaceSql sql;

  PastRelationStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<Company> companies(Viewer viewer, Collection<UUID> ids, Instant at) {
    var then = COMPANY_AT.call(time(at));
    return companies(viewer, then, then.ID.eq(any(ids.toArray(UUID[]::new))), ids.size());
  }

  List<Company> companies(Viewer viewer, @Nullable UUID after, int size, Instant at) {
    var then = COMPANY_AT.call(time(at));
    var last = COMPANY_AT.call(time(at)).as("last");
    return companies(
        viewer,
        then,
        after == null
            ? noCondition()
            : row(then.SORT_KEY, then.ID)
                .gt(
                    select(last.SORT_KEY, last.ID)
                        .from(last)
                        .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                        .and(last.ID.eq(after))),
        size);
  }

  /// Those directly below a company.
  List<Company> below(Viewer viewer, UUID company, int atMost, Instant at) {
    var then = COMPANY_AT.call(time(at));
    return companies(viewer, then, then.PARENT_ID.eq(company), atMost);
  }

  List<Person> people(Viewer viewer, Collection<UUID> ids, Instant at) {
    var then = PERSON_AT.call(time(at));
    return people(viewer, then, then.ID.eq(any(ids.toArray(UUID[]::new))), ids.size(), at);
  }

  List<Person> people(Viewer viewer, @Nullable UUID after, int size, Instant at) {
    var then = PERSON_AT.call(time(at));
    var last = PERSON_AT.call(time(at)).as("last");
    return people(
        viewer,
        then,
        after == null
            ? noCondition()
            : row(then.SORT_KEY, then.ID)
                .gt(
                    select(last.SORT_KEY, last.ID)
                        .from(last)
                        .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                        .and(last.ID.eq(after))),
        size,
        at);
  }

  List<Person> of(Viewer viewer, UUID company, int atMost, Instant at) {
    var then = PERSON_AT.call(time(at));
    return people(viewer, then, then.COMPANY_ID.eq(company), atMost, at);
  }

  private List<Company> companies(Viewer viewer, CompanyAt then, Condition which, int size) {
    return sql.as(viewer)
        .selectFrom(then)
        .where(then.WORKSPACE_ID.eq(viewer.workspace()))
        .and(which)
        .orderBy(then.SORT_KEY, then.ID)
        .limit(size)
        .fetch(it -> CompanyStore.company(it.into(COMPANY)));
  }

  private List<Person> people(Viewer viewer, PersonAt then, Condition which, int size, Instant at) {
    var rows =
        sql.as(viewer)
            .selectFrom(then)
            .where(then.WORKSPACE_ID.eq(viewer.workspace()))
            .and(which)
            .orderBy(then.SORT_KEY, then.ID)
            .limit(size)
            .fetch(it -> it.into(PERSON));
    var employers = names(viewer, rows.stream().map(PersonRecord::getCompanyId).toList(), at);
    return rows.stream()
        .map(it -> {
          var company = it.getCompanyId();
          return PersonStore.person(it, company == null ? null : employers.get(company));
        })
        .toList();
  }

  private Map<UUID, String> names(Viewer viewer, Collection<UUID> companies, Instant at) {
    var then = COMPANY_AT.call(time(at));
    var wanted = companies.stream().filter(Objects::nonNull).distinct().toArray(UUID[]::new);
    return sql.as(viewer)
        .select(then.ID, then.NAME)
        .from(then)
        .where(then.WORKSPACE_ID.eq(viewer.workspace()))
        .and(then.ID.eq(any(wanted)))
        .fetchMap(then.ID, then.NAME);
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
