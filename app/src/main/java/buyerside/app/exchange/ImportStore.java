package buyerside.app.exchange;

import static buyerside.database.exchange.Tables.IMPORT_REFUSAL;
import static buyerside.database.exchange.Tables.IMPORT_RUN;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.exchange.ImportRun.Counts;
import buyerside.app.exchange.ImportRun.FileFacts;
import buyerside.app.exchange.ImportRun.State;
import buyerside.app.exchange.ImportRun.Times;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.relations.Imported;
import buyerside.app.relations.Imported.Effect;
import buyerside.database.exchange.tables.records.ImportRefusalRecord;
import buyerside.database.exchange.tables.records.ImportRunRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Import runs, how far they are, and the rows they could not take.
@Component
class ImportStore {

  private final WorkspaceSql sql;
  private final BulkSql bulk;

  ImportStore(WorkspaceSql sql, BulkSql bulk) {
    this.sql = sql;
    this.bulk = bulk;
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

  /// Lets one import at a time write in a workspace, until the transaction ends: two that bring the
  /// same record in at once would make it twice.
  void takeTurn(Viewer viewer) {
    sql.as(viewer)
        .execute(
            "select pg_advisory_xact_lock(hashtext('import'), hashtext(?))",
            viewer.workspace().toString());
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
    bulk.insert(viewer, rows);
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
