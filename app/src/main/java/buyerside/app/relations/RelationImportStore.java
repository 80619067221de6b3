package buyerside.app.relations;

import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.PERSON;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.access.sql.FormerFields;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.Imported.Effect;
import buyerside.app.shell.Ids;
import buyerside.database.relations.tables.records.CompanyRecord;
import buyerside.database.relations.tables.records.PersonRecord;
import buyerside.text.search.NormalForm;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.springframework.stereotype.Component;

@Component
class RelationImportStore {

  private final WorkspaceSql sql;
  private final BulkSql bulk;

  RelationImportStore(WorkspaceSql sql, BulkSql bulk) {
    this.sql = sql;
    this.bulk = bulk;
  }

  List<Imported> companies(Viewer viewer, List<CompanyImport> companies, Instant at) {
    var unknown = companies.stream().filter(it -> it.known() == null).map(it -> key(it)).toList();
    var named = named(viewer, unknown);
    var ids = new ArrayList<UUID>();
    for (var company : companies) {
      var known = company.known();
      ids.add(known != null ? known : named.computeIfAbsent(key(company), _ -> Ids.next()));
    }
    var present = new HashMap<UUID, CompanyRecord>();
    sql.as(viewer)
        .selectFrom(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.ID.eq(any(ids.toArray(UUID[]::new))))
        .forEach(it -> present.put(it.getId(), it));
    var writer =
        new Writer<>(
            viewer,
            at,
            COMPANY.CREATED_AT,
            COMPANY.UPDATED_AT,
            COMPANY.DELETED_AT,
            COMPANY.VERSION,
            COMPANY.TAGS);
    for (int i = 0; i < ids.size(); i++) {
      var facts = companies.get(i).facts();
      var row = present.computeIfAbsent(ids.get(i), id -> company(viewer, id));
      writer.put(ids.get(i), row, it -> CompanyStore.fill(it, facts));
    }
    return writer.write();
  }

  List<Imported> people(Viewer viewer, List<PersonImport> people, Instant at) {
    var ids = people.stream().map(it -> it.known() == null ? Ids.next() : it.known()).toList();
    var present = new HashMap<UUID, PersonRecord>();
    sql.as(viewer)
        .selectFrom(PERSON)
        .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PERSON.ID.eq(any(ids.toArray(UUID[]::new))))
        .forEach(it -> present.put(it.getId(), it));
    var writer =
        new Writer<>(
            viewer,
            at,
            PERSON.CREATED_AT,
            PERSON.UPDATED_AT,
            PERSON.DELETED_AT,
            PERSON.VERSION,
            PERSON.TAGS);
    for (int i = 0; i < ids.size(); i++) {
      var person = people.get(i);
      var row = present.computeIfAbsent(ids.get(i), id -> person(viewer, id));
      writer.put(
          ids.get(i),
          row,
          it -> {
            PersonStore.fill(it, person.facts());
            it.setCompanyId(person.company());
          });
    }
    return writer.write();
  }

  /// By normalised name, the oldest of several.
  Map<String, UUID> named(Viewer viewer, Collection<String> keys) {
    var found = new HashMap<String, UUID>();
    if (keys.isEmpty()) {
      return found;
    }
    sql.as(viewer)
        .select(COMPANY.NAME_KEY, COMPANY.ID)
        .from(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.NAME_KEY.eq(any(keys.toArray(String[]::new))))
        .and(COMPANY.DELETED_AT.isNull())
        .orderBy(COMPANY.CREATED_AT, COMPANY.ID)
        .forEach(it -> found.putIfAbsent(it.value1(), it.value2()));
    return found;
  }

  boolean takeBack(Viewer viewer, String kind, Imported imported, Instant at) {
    return kind.equals(Companies.COMPANY)
        ? takeBack(viewer, COMPANY, COMPANY.ID, COMPANY.VERSION, COMPANY.DELETED_AT, imported, at)
        : takeBack(viewer, PERSON, PERSON.ID, PERSON.VERSION, PERSON.DELETED_AT, imported, at);
  }

  /// Removes new records that nobody has touched since.
  ///
  /// @return which were removed
  List<UUID> takeNewBack(Viewer viewer, String kind, List<UUID> records, Instant at) {
    return kind.equals(Companies.COMPANY)
        ? takeNewBack(viewer, COMPANY, records, at)
        : takeNewBack(viewer, PERSON, records, at);
  }

  private List<UUID> takeNewBack(Viewer viewer, Table<?> table, List<UUID> records, Instant at) {
    var id = Objects.requireNonNull(table.field(COMPANY.ID));
    var version = Objects.requireNonNull(table.field(COMPANY.VERSION));
    return sql.as(viewer)
        .update(table)
        .set(Objects.requireNonNull(table.field(COMPANY.DELETED_AT)), at.atOffset(ZoneOffset.UTC))
        .set(Objects.requireNonNull(table.field(COMPANY.UPDATED_AT)), at.atOffset(ZoneOffset.UTC))
        .set(version, version.plus(1))
        .where(Objects.requireNonNull(table.field(COMPANY.WORKSPACE_ID)).eq(viewer.workspace()))
        .and(id.eq(any(records.toArray(UUID[]::new))))
        .and(version.eq(1))
        .returning(id)
        .fetch(id);
  }

  private <R extends UpdatableRecord<R>> boolean takeBack(
      Viewer viewer,
      Table<R> table,
      TableField<R, UUID> id,
      TableField<R, Integer> version,
      TableField<R, OffsetDateTime> deleted,
      Imported imported,
      Instant at) {
    var row = sql.as(viewer).selectFrom(table).where(id.eq(imported.id())).forUpdate().fetchOne();
    if (row == null || row.get(version) != imported.version()) {
      return false;
    }
    var before = imported.before();
    if (before == null) {
      row.set(deleted, at.atOffset(ZoneOffset.UTC));
    } else {
      FormerFields.restore(row, before);
    }
    row.set(Objects.requireNonNull(table.field(COMPANY.UPDATED_AT)), at.atOffset(ZoneOffset.UTC));
    row.set(version, imported.version() + 1);
    row.attach(sql.as(viewer).configuration());
    row.update();
    return true;
  }

  private static String key(CompanyImport company) {
    return NormalForm.of(company.facts().name());
  }

  private CompanyRecord company(Viewer viewer, UUID id) {
    var row = sql.as(viewer).newRecord(COMPANY);
    row.setWorkspaceId(viewer.workspace());
    row.setId(id);
    return row;
  }

  private PersonRecord person(Viewer viewer, UUID id) {
    var row = sql.as(viewer).newRecord(PERSON);
    row.setWorkspaceId(viewer.workspace());
    row.setId(id);
    return row;
  }

  /// Collects rows of one table, then writes what is new or changed.
  private final class Writer<R extends UpdatableRecord<R>> {

    private final Viewer viewer;
    private final Instant at;
    private final TableField<R, OffsetDateTime> created;
    private final TableField<R, OffsetDateTime> updated;
    private final TableField<R, OffsetDateTime> deleted;
    private final TableField<R, Integer> version;
    private final TableField<R, String[]> tags;
    private final Map<UUID, R> inserts = new LinkedHashMap<>();
    private final Map<UUID, R> updates = new HashMap<>();
    private final List<Imported> results = new ArrayList<>();

    Writer(
        Viewer viewer,
        Instant at,
        TableField<R, OffsetDateTime> created,
        TableField<R, OffsetDateTime> updated,
        TableField<R, OffsetDateTime> deleted,
        TableField<R, Integer> version,
        TableField<R, String[]> tags) {
      this.viewer = viewer;
      this.at = at;
      this.created = created;
      this.updated = updated;
      this.deleted = deleted;
      this.version = version;
      this.tags = tags;
    }

    void put(UUID id, R row, Consumer<R> fill) {
      var isNew = row.get(version) == null;
      var before = row.intoArray();
      fill.accept(row);
      if (isNew) {
        row.set(created, at.atOffset(ZoneOffset.UTC));
        row.set(updated, at.atOffset(ZoneOffset.UTC));
        row.set(version, 1);
        row.set(tags, new String[0]);
        inserts.put(id, row);
        results.add(new Imported(id, Effect.CREATED, null, 1));
      } else if (inserts.containsKey(id)
          || Arrays.deepEquals(before, row.intoArray()) && row.get(deleted) == null) {
        results.add(new Imported(id, Effect.SAME, null, row.get(version)));
      } else {
        var former = row.getTable().newRecord();
        former.fromArray(before);
        var next = updates.containsKey(id) ? row.get(version) : row.get(version) + 1;
        row.set(updated, at.atOffset(ZoneOffset.UTC));
        row.set(version, next);
        row.set(deleted, null);
        updates.put(id, row);
        results.add(new Imported(id, Effect.UPDATED, FormerFields.write(former), next));
      }
    }

    List<Imported> write() {
      bulk.insert(viewer, inserts.values());
      bulk.update(viewer, updates.values());
      return results;
    }
  }
}
