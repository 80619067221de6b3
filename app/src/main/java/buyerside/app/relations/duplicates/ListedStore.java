package buyerside.app.relations.duplicates;

import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.PERSON;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.text.duplicates.Listed;
import buyerside.text.duplicates.Listed.Kind;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Companies and people as they are compared.
@Component
class ListedStore {

  /// Where in the order of changes a record stands.
  record Changed(OffsetDateTime at, UUID id) {}

  private final WorkspaceSql sql;

  ListedStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// The next records that were changed, deleted ones too, in the order of their changes.
  List<Changed> changed(Viewer viewer, Kind kind, Changed after, OffsetDateTime until, int size) {
    var context = sql.as(viewer);
    return kind == Kind.COMPANY
        ? context
            .select(COMPANY.UPDATED_AT, COMPANY.ID)
            .from(COMPANY)
            .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(row(COMPANY.UPDATED_AT, COMPANY.ID).gt(after.at(), after.id()))
            .and(COMPANY.UPDATED_AT.le(until))
            .orderBy(COMPANY.UPDATED_AT, COMPANY.ID)
            .limit(size)
            .fetch(it -> new Changed(it.value1(), it.value2()))
        : context
            .select(PERSON.UPDATED_AT, PERSON.ID)
            .from(PERSON)
            .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
            .and(row(PERSON.UPDATED_AT, PERSON.ID).gt(after.at(), after.id()))
            .and(PERSON.UPDATED_AT.le(until))
            .orderBy(PERSON.UPDATED_AT, PERSON.ID)
            .limit(size)
            .fetch(it -> new Changed(it.value1(), it.value2()));
  }

  /// Those of the records that are there.
  Map<UUID, Listed> all(Viewer viewer, Kind kind, Collection<UUID> ids) {
    var found = new LinkedHashMap<UUID, Listed>();
    var wanted = ids.toArray(UUID[]::new);
    if (kind == Kind.COMPANY) {
      sql.as(viewer)
          .select(
              COMPANY.ID,
              COMPANY.NAME,
              COMPANY.CITY,
              COMPANY.REGISTRATION_NUMBER,
              COMPANY.PHONE,
              COMPANY.DOMAIN)
          .from(COMPANY)
          .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
          .and(COMPANY.ID.eq(any(wanted)))
          .and(COMPANY.DELETED_AT.isNull())
          .forEach(it -> found.put(it.get(COMPANY.ID), company(it)));
    } else {
      sql.as(viewer)
          .select(
              PERSON.ID,
              PERSON.NAME,
              PERSON.PHONE,
              PERSON.MOBILE,
              PERSON.WECHAT,
              PERSON.EMAIL,
              COMPANY.NAME)
          .from(PERSON)
          .leftJoin(COMPANY)
          .on(COMPANY.WORKSPACE_ID.eq(PERSON.WORKSPACE_ID), COMPANY.ID.eq(PERSON.COMPANY_ID))
          .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
          .and(PERSON.ID.eq(any(wanted)))
          .and(PERSON.DELETED_AT.isNull())
          .forEach(it -> found.put(it.get(PERSON.ID), person(it)));
    }
    return found;
  }

  private static Listed company(Record row) {
    return new Listed(
        row.get(COMPANY.ID).toString(),
        Kind.COMPANY,
        row.get(COMPANY.NAME),
        "",
        text(row.get(COMPANY.CITY)),
        text(row.get(COMPANY.REGISTRATION_NUMBER)),
        List.of(text(row.get(COMPANY.PHONE))),
        List.of(),
        text(row.get(COMPANY.DOMAIN)));
  }

  private static Listed person(Record row) {
    return new Listed(
        row.get(PERSON.ID).toString(),
        Kind.PERSON,
        row.get(PERSON.NAME),
        text(row.get(COMPANY.NAME)),
        "",
        "",
        Stream.of(row.get(PERSON.PHONE), row.get(PERSON.MOBILE), row.get(PERSON.WECHAT))
            .filter(Objects::nonNull)
            .toList(),
        Stream.of(text(row.get(PERSON.EMAIL))).toList(),
        "");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
