package buyerside.app.exchange;

import static buyerside.database.exchange.Tables.EXTERNAL_REFERENCE;
import static buyerside.database.exchange.Tables.IMPORT_CHANGE;
import static buyerside.database.exchange.Tables.IMPORT_CREATION;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.relations.Imported;
import buyerside.app.relations.Imported.Effect;
import buyerside.app.shell.Ids;
import buyerside.database.exchange.tables.records.ExternalReferenceRecord;
import buyerside.database.exchange.tables.records.ImportChangeRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/// What import runs did to which records, for undo, and what other systems call those records.
@Component
class ImportChangeStore {

  private final WorkspaceSql sql;
  private final BulkSql bulk;

  ImportChangeStore(WorkspaceSql sql, BulkSql bulk) {
    this.sql = sql;
    this.bulk = bulk;
  }

  /// Records that a batch made and that were not taken back yet.
  record Creation(UUID id, Kind kind, List<UUID> subjects) {}

  /// Keeps what a batch did: the new records together, each changed one with its former fields.
  void add(Viewer viewer, UUID run, Kind kind, List<Imported> results) {
    var created = new LinkedHashSet<UUID>();
    var changed = new LinkedHashMap<UUID, ImportChangeRecord>();
    for (var it : results) {
      if (it.effect() == Effect.CREATED) {
        created.add(it.id());
      } else if (it.effect() == Effect.UPDATED) {
        changed.putIfAbsent(it.id(), change(viewer, run, kind, it));
      }
    }
    if (!created.isEmpty()) {
      sql.as(viewer)
          .insertInto(IMPORT_CREATION)
          .set(IMPORT_CREATION.WORKSPACE_ID, viewer.workspace())
          .set(IMPORT_CREATION.RUN_ID, run)
          .set(IMPORT_CREATION.ID, Ids.next())
          .set(IMPORT_CREATION.SUBJECT_KIND, kind.name())
          .set(IMPORT_CREATION.SUBJECT_IDS, created.toArray(UUID[]::new))
          .execute();
    }
    bulk.put(viewer, changed.values(), IMPORT_CHANGE.AFTER_VERSION);
  }

  /// What the last batch made, of those not taken back yet.
  Optional<Creation> lastCreation(Viewer viewer, UUID run) {
    return sql.as(viewer)
        .selectFrom(IMPORT_CREATION)
        .where(IMPORT_CREATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_CREATION.RUN_ID.eq(run))
        .orderBy(IMPORT_CREATION.ID.desc())
        .limit(1)
        .fetchOptional(it ->
            new Creation(
                it.getId(), Kind.valueOf(it.getSubjectKind()), List.of(it.getSubjectIds())));
  }

  void removeCreation(Viewer viewer, UUID run, UUID id) {
    sql.as(viewer)
        .deleteFrom(IMPORT_CREATION)
        .where(IMPORT_CREATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_CREATION.RUN_ID.eq(run))
        .and(IMPORT_CREATION.ID.eq(id))
        .execute();
  }

  /// The records of these that the run changed after it had made them, with their last versions.
  Map<UUID, Integer> changedAmong(Viewer viewer, UUID run, Kind kind, Collection<UUID> subjects) {
    return sql.as(viewer)
        .select(IMPORT_CHANGE.SUBJECT_ID, IMPORT_CHANGE.AFTER_VERSION)
        .from(IMPORT_CHANGE)
        .where(IMPORT_CHANGE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_CHANGE.RUN_ID.eq(run))
        .and(IMPORT_CHANGE.SUBJECT_KIND.eq(kind.name()))
        .and(IMPORT_CHANGE.SUBJECT_ID.eq(any(subjects.toArray(UUID[]::new))))
        .fetchMap(IMPORT_CHANGE.SUBJECT_ID, IMPORT_CHANGE.AFTER_VERSION);
  }

  /// Some records that the run changed, and that were not taken back yet.
  Map<Kind, List<Imported>> someChanged(Viewer viewer, UUID run, int atMost) {
    return sql.as(viewer)
        .selectFrom(IMPORT_CHANGE)
        .where(IMPORT_CHANGE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_CHANGE.RUN_ID.eq(run))
        .limit(atMost)
        .fetchGroups(
            it -> Kind.valueOf(it.getSubjectKind()),
            it -> {
              var before = it.getBefore();
              return new Imported(
                  it.getSubjectId(),
                  before == null ? Effect.CREATED : Effect.UPDATED,
                  before == null ? null : before.data(),
                  it.getAfterVersion());
            });
  }

  void remove(Viewer viewer, UUID run, Collection<UUID> subjects) {
    var ids = subjects.toArray(UUID[]::new);
    sql.as(viewer)
        .deleteFrom(IMPORT_CHANGE)
        .where(IMPORT_CHANGE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_CHANGE.RUN_ID.eq(run))
        .and(IMPORT_CHANGE.SUBJECT_ID.eq(any(ids)))
        .execute();
  }

  void removeReferences(Viewer viewer, Kind kind, Collection<UUID> subjects) {
    sql.as(viewer)
        .deleteFrom(EXTERNAL_REFERENCE)
        .where(EXTERNAL_REFERENCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXTERNAL_REFERENCE.SUBJECT_KIND.eq(kind.name()))
        .and(EXTERNAL_REFERENCE.SUBJECT_ID.eq(any(subjects.toArray(UUID[]::new))))
        .execute();
  }

  /// The records that another system's ids stand for.
  Map<String, UUID> references(Viewer viewer, String source, Kind kind, Collection<String> ids) {
    return sql.as(viewer)
        .select(EXTERNAL_REFERENCE.EXTERNAL_ID, EXTERNAL_REFERENCE.SUBJECT_ID)
        .from(EXTERNAL_REFERENCE)
        .where(EXTERNAL_REFERENCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXTERNAL_REFERENCE.SOURCE.eq(source))
        .and(EXTERNAL_REFERENCE.SUBJECT_KIND.eq(kind.name()))
        .and(EXTERNAL_REFERENCE.EXTERNAL_ID.eq(any(ids.toArray(String[]::new))))
        .fetchMap(EXTERNAL_REFERENCE.EXTERNAL_ID, EXTERNAL_REFERENCE.SUBJECT_ID);
  }

  /// Which of these records another system's ids stand for already.
  Set<UUID> referenced(Viewer viewer, String source, Kind kind, Collection<UUID> subjects) {
    return sql.as(viewer)
        .select(EXTERNAL_REFERENCE.SUBJECT_ID)
        .from(EXTERNAL_REFERENCE)
        .where(EXTERNAL_REFERENCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXTERNAL_REFERENCE.SOURCE.eq(source))
        .and(EXTERNAL_REFERENCE.SUBJECT_KIND.eq(kind.name()))
        .and(EXTERNAL_REFERENCE.SUBJECT_ID.eq(any(subjects.toArray(UUID[]::new))))
        .fetchSet(EXTERNAL_REFERENCE.SUBJECT_ID);
  }

  void addReferences(Viewer viewer, String source, Kind kind, Map<String, UUID> ids) {
    var rows = new ArrayList<ExternalReferenceRecord>();
    ids.forEach((external, subject) -> {
      var row = sql.as(viewer).newRecord(EXTERNAL_REFERENCE);
      row.setWorkspaceId(viewer.workspace());
      row.setSource(source);
      row.setSubjectKind(kind.name());
      row.setExternalId(external);
      row.setSubjectId(subject);
      rows.add(row);
    });
    bulk.insert(viewer, rows);
  }

  private ImportChangeRecord change(Viewer viewer, UUID run, Kind kind, Imported imported) {
    var before = imported.before();
    var row = sql.as(viewer).newRecord(IMPORT_CHANGE);
    row.setWorkspaceId(viewer.workspace());
    row.setRunId(run);
    row.setSubjectKind(kind.name());
    row.setSubjectId(imported.id());
    row.setBefore(before == null ? null : JSONB.valueOf(before));
    row.setAfterVersion(imported.version());
    return row;
  }
}
