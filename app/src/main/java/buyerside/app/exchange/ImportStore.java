package buyerside.app.exchange;

import static buyerside.database.exchange.Tables.EXTERNAL_REFERENCE;
import static buyerside.database.exchange.Tables.IMPORT_CHANGE;
import static buyerside.database.exchange.Tables.IMPORT_REFUSAL;
import static buyerside.database.exchange.Tables.IMPORT_RUN;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.exchange.ImportRun.Counts;
import buyerside.app.exchange.ImportRun.FileFacts;
import buyerside.app.exchange.ImportRun.State;
import buyerside.app.exchange.ImportRun.Times;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.relations.Imported;
import buyerside.app.relations.Imported.Effect;
import buyerside.database.exchange.tables.records.ExternalReferenceRecord;
import buyerside.database.exchange.tables.records.ImportChangeRecord;
import buyerside.database.exchange.tables.records.ImportRefusalRecord;
import buyerside.database.exchange.tables.records.ImportRunRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ImportStore {

  private final WorkspaceSql sql;

  ImportStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void add(Viewer viewer, ImportRun run) {
    sql.as(viewer)
        .insertInto(IMPORT_RUN)
        .set(IMPORT_RUN.WORKSPACE_ID, viewer.workspace())
        .set(IMPORT_RUN.ID, run.id())
        .set(IMPORT_RUN.KIND, run.kind().name())
        .set(IMPORT_RUN.SOURCE, run.file().source())
        .set(IMPORT_RUN.FILE_NAME, run.file().name())
        .set(IMPORT_RUN.FILE_PATH, run.file().path().toString())
        .set(IMPORT_RUN.FILE_BYTES, run.file().bytes())
        .set(IMPORT_RUN.MAPPING, mapping(run.columns()))
        .set(IMPORT_RUN.STATE, run.state().name())
        .set(IMPORT_RUN.ROWS_TOTAL, run.counts().total())
        .set(IMPORT_RUN.STARTED_BY, viewer.self())
        .set(IMPORT_RUN.CREATED_AT, run.times().created().atOffset(ZoneOffset.UTC))
        .execute();
  }

  Optional<ImportRun> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(IMPORT_RUN)
        .where(IMPORT_RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_RUN.ID.eq(id))
        .fetchOptional(ImportStore::run);
  }

  List<ImportRun> latest(Viewer viewer, int atMost) {
    return sql.as(viewer)
        .selectFrom(IMPORT_RUN)
        .where(IMPORT_RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .orderBy(IMPORT_RUN.CREATED_AT.desc(), IMPORT_RUN.ID.desc())
        .limit(atMost)
        .fetch(ImportStore::run);
  }

  /// Holds a run until the transaction ends.
  Optional<ImportRun> lock(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(IMPORT_RUN)
        .where(IMPORT_RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_RUN.ID.eq(id))
        .forUpdate()
        .fetchOptional(ImportStore::run);
  }

  void map(Viewer viewer, UUID id, Kind kind, String columns) {
    sql.as(viewer)
        .update(IMPORT_RUN)
        .set(IMPORT_RUN.KIND, kind.name())
        .set(IMPORT_RUN.MAPPING, mapping(columns))
        .where(IMPORT_RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_RUN.ID.eq(id))
        .execute();
  }

  void move(
      Viewer viewer, UUID id, State state, @Nullable Instant started, @Nullable Instant finished) {
    var update = sql.as(viewer).update(IMPORT_RUN).set(IMPORT_RUN.STATE, state.name());
    if (started != null) {
      update = update.set(IMPORT_RUN.STARTED_AT, started.atOffset(ZoneOffset.UTC));
    }
    if (finished != null) {
      update = update.set(IMPORT_RUN.FINISHED_AT, finished.atOffset(ZoneOffset.UTC));
    }
    update
        .where(IMPORT_RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_RUN.ID.eq(id))
        .execute();
  }

  void total(Viewer viewer, UUID id, long rows) {
    sql.as(viewer)
        .update(IMPORT_RUN)
        .set(IMPORT_RUN.ROWS_TOTAL, rows)
        .where(IMPORT_RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_RUN.ID.eq(id))
        .execute();
  }

  /// Adds what a batch came to.
  void count(Viewer viewer, UUID id, long read, List<Imported> results, long refused) {
    sql.as(viewer)
        .update(IMPORT_RUN)
        .set(IMPORT_RUN.ROWS_READ, IMPORT_RUN.ROWS_READ.plus(read))
        .set(IMPORT_RUN.ROWS_CREATED, IMPORT_RUN.ROWS_CREATED.plus(of(results, Effect.CREATED)))
        .set(IMPORT_RUN.ROWS_UPDATED, IMPORT_RUN.ROWS_UPDATED.plus(of(results, Effect.UPDATED)))
        .set(IMPORT_RUN.ROWS_SAME, IMPORT_RUN.ROWS_SAME.plus(of(results, Effect.SAME)))
        .set(IMPORT_RUN.ROWS_REFUSED, IMPORT_RUN.ROWS_REFUSED.plus(refused))
        .where(IMPORT_RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_RUN.ID.eq(id))
        .execute();
  }

  void addRefusals(Viewer viewer, UUID run, List<Refusal> refusals) {
    var rows = new ArrayList<ImportRefusalRecord>();
    for (var refusal : refusals) {
      rows.add(
          new ImportRefusalRecord(
              viewer.workspace(),
              run,
              refusal.line(),
              rows.size(),
              refusal.column(),
              refusal.value(),
              refusal.reason(),
              refusal.arguments().toArray(String[]::new),
              refusal.cells().toArray(String[]::new)));
    }
    sql.as(viewer).batchInsert(rows).execute();
  }

  List<Refusal> refusals(Viewer viewer, UUID run, int atMost) {
    return sql.as(viewer)
        .selectFrom(IMPORT_REFUSAL)
        .where(IMPORT_REFUSAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_REFUSAL.RUN_ID.eq(run))
        .orderBy(IMPORT_REFUSAL.LINE, IMPORT_REFUSAL.POSITION)
        .limit(atMost)
        .fetch(it ->
            new Refusal(
                it.getLine(),
                it.getColumnName(),
                it.getValue(),
                it.getReason(),
                List.of(it.getArguments()),
                List.of(it.getCells())));
  }

  /// Keeps what a batch did, once for each record.
  void addChanges(Viewer viewer, UUID run, Kind kind, List<Imported> results) {
    var rows = new HashMap<UUID, ImportChangeRecord>();
    for (var it : results) {
      if (it.effect() != Effect.SAME) {
        var before = it.before();
        rows.putIfAbsent(
            it.id(),
            new ImportChangeRecord(
                viewer.workspace(),
                run,
                kind.name(),
                it.id(),
                before == null ? null : JSONB.valueOf(before),
                it.version()));
      }
    }
    sql.as(viewer)
        .insertInto(IMPORT_CHANGE)
        .set(rows.values())
        .onConflict(
            IMPORT_CHANGE.WORKSPACE_ID,
            IMPORT_CHANGE.RUN_ID,
            IMPORT_CHANGE.SUBJECT_KIND,
            IMPORT_CHANGE.SUBJECT_ID)
        .doUpdate()
        .set(IMPORT_CHANGE.AFTER_VERSION, excluded(IMPORT_CHANGE.AFTER_VERSION))
        .execute();
  }

  /// Some changes of a run that were not taken back yet; deals before the companies they name.
  Map<Kind, List<Imported>> someChanges(Viewer viewer, UUID run, int atMost) {
    var changes = new HashMap<Kind, List<Imported>>();
    sql.as(viewer)
        .selectFrom(IMPORT_CHANGE)
        .where(IMPORT_CHANGE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(IMPORT_CHANGE.RUN_ID.eq(run))
        .orderBy(IMPORT_CHANGE.SUBJECT_KIND.desc())
        .limit(atMost)
        .forEach(it -> {
          var before = it.getBefore();
          changes
              .computeIfAbsent(Kind.valueOf(it.getSubjectKind()), _ -> new ArrayList<>())
              .add(
                  new Imported(
                      it.getSubjectId(),
                      before == null ? Effect.CREATED : Effect.UPDATED,
                      before == null ? null : before.data(),
                      it.getAfterVersion()));
        });
    return changes;
  }

  void removeChanges(Viewer viewer, UUID run, Collection<UUID> subjects) {
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
    ids.forEach((external, subject) ->
        rows.add(
            new ExternalReferenceRecord(
                viewer.workspace(), source, kind.name(), external, subject)));
    if (!rows.isEmpty()) {
      sql.as(viewer).insertInto(EXTERNAL_REFERENCE).set(rows).onConflictDoNothing().execute();
    }
  }

  private static long of(List<Imported> results, Effect effect) {
    return results.stream().filter(it -> it.effect() == effect).count();
  }

  private static JSONB mapping(String columns) {
    return JSONB.valueOf("\"" + columns + "\"");
  }

  private static ImportRun run(ImportRunRecord row) {
    var columns = row.getMapping().data();
    return new ImportRun(
        row.getId(),
        Kind.valueOf(row.getKind()),
        new FileFacts(
            row.getFileName(), Path.of(row.getFilePath()), row.getFileBytes(), row.getSource()),
        columns.substring(1, columns.length() - 1),
        State.valueOf(row.getState()),
        new Counts(
            row.getRowsTotal(),
            row.getRowsRead(),
            row.getRowsCreated(),
            row.getRowsUpdated(),
            row.getRowsSame(),
            row.getRowsRefused()),
        new Times(
            row.getCreatedAt().toInstant(),
            instant(row.getStartedAt()),
            instant(row.getFinishedAt())));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
