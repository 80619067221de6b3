package buyerside.app.journal;

import static buyerside.database.journal.Tables.ENTRY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import buyerside.database.journal.tables.records.EntryRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class JournalStore {

  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

  private final WorkspaceSql sql;
  private final JsonMapper json;

  JournalStore(WorkspaceSql sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  void add(Viewer viewer, Instant at, UUID command, @Nullable UUID undoes, List<Change> changes) {
    var records = changes.stream().map(it -> row(viewer, at, command, undoes, it)).toList();
    sql.as(viewer).batchInsert(records).execute();
  }

  List<Entry> ofSubject(Viewer viewer, UUID subject, Instant until, int atMost) {
    return sql.as(viewer)
        .selectFrom(ENTRY)
        .where(ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ENTRY.SUBJECT_ID.eq(subject))
        .and(ENTRY.RECORDED_AT.le(until.atOffset(ZoneOffset.UTC)))
        .orderBy(ENTRY.RECORDED_AT.desc(), ENTRY.ID.desc())
        .limit(atMost)
        .fetch(this::entry);
  }

  List<Entry> ofCommand(Viewer viewer, UUID command) {
    return sql.as(viewer)
        .selectFrom(ENTRY)
        .where(ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ENTRY.COMMAND_ID.eq(command))
        .orderBy(ENTRY.ID)
        .fetch(this::entry);
  }

  Optional<UUID> undoOf(Viewer viewer, UUID command) {
    return sql.as(viewer)
        .select(ENTRY.COMMAND_ID)
        .from(ENTRY)
        .where(ENTRY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ENTRY.UNDOES.eq(command))
        .limit(1)
        .fetchOptional(ENTRY.COMMAND_ID);
  }

  private EntryRecord row(
      Viewer viewer, Instant at, UUID command, @Nullable UUID undoes, Change change) {
    var row = new EntryRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setRecordedAt(at.atOffset(ZoneOffset.UTC));
    row.setId(Ids.next());
    row.setCommandId(command);
    row.setActorId(viewer.member());
    row.setChannel(viewer.channel().name());
    row.setKind(change.kind());
    row.setSubjectKind(change.subjectKind());
    row.setSubjectId(change.subject());
    row.setChange(JSONB.valueOf(json.writeValueAsString(change.details())));
    row.setUndoes(undoes);
    return row;
  }

  private Entry entry(EntryRecord row) {
    var details = json.readValue(row.getChange().data(), DETAILS);
    return new Entry(
        row.getId(),
        row.getCommandId(),
        row.getRecordedAt().toInstant(),
        row.getActorId(),
        row.getChannel(),
        new Change(row.getKind(), row.getSubjectKind(), row.getSubjectId(), details),
        row.getUndoes());
  }
}
