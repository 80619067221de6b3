package buyerside.app.relations.notes;

import static buyerside.database.relations.Tables.NOTE;
import static buyerside.database.relations.Tables.NOTE_OPENING;
import static org.jooq.impl.DSL.noCondition;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class NoteStore {

  private static final int MOST = 200;

  private final WorkspaceSql sql;

  NoteStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void add(Viewer viewer, UUID record, Note note) {
    sql.as(viewer)
        .insertInto(NOTE)
        .set(NOTE.WORKSPACE_ID, viewer.workspace())
        .set(NOTE.ID, note.id())
        .set(NOTE.RECORD_ID, record)
        .set(NOTE.AUTHOR_ID, note.author())
        .set(NOTE.PRIVATE, note.secret())
        .set(NOTE.BODY, note.body())
        .set(NOTE.WRITTEN_AT, note.written().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// What this viewer may read, the latest first.
  List<Note> readable(Viewer viewer, UUID record) {
    return where(viewer, record, NOTE.REMOVED_AT.isNull().and(mayRead(viewer)));
  }

  List<Note> readable(Viewer viewer, UUID record, Instant at) {
    var then = at.atOffset(ZoneOffset.UTC);
    var there = NOTE.WRITTEN_AT.le(then).and(NOTE.REMOVED_AT.isNull().or(NOTE.REMOVED_AT.gt(then)));
    return where(viewer, record, there.and(mayRead(viewer)));
  }

  private static Condition mayRead(Viewer viewer) {
    return NOTE.PRIVATE.isFalse().or(NOTE.AUTHOR_ID.eq(viewer.self()));
  }

  /// Private notes of others, which the viewer may not read.
  List<Note> shut(Viewer viewer, UUID record) {
    return where(
        viewer,
        record,
        NOTE.REMOVED_AT.isNull().and(NOTE.PRIVATE.isTrue()).and(NOTE.AUTHOR_ID.ne(viewer.self())));
  }

  /// @param author only if it is this member's; `null` for anybody's
  boolean setRemoved(Viewer viewer, UUID note, @Nullable UUID author, @Nullable Instant removed) {
    return sql.as(viewer)
            .update(NOTE)
            .set(NOTE.REMOVED_AT, removed == null ? null : removed.atOffset(ZoneOffset.UTC))
            .where(NOTE.WORKSPACE_ID.eq(viewer.workspace()))
            .and(NOTE.ID.eq(note))
            .and(author == null ? noCondition() : NOTE.AUTHOR_ID.eq(author))
            .and(removed == null ? NOTE.REMOVED_AT.isNotNull() : NOTE.REMOVED_AT.isNull())
            .execute()
        == 1;
  }

  void open(Viewer viewer, UUID record, String reason, List<UUID> notes, Instant at) {
    sql.as(viewer)
        .insertInto(NOTE_OPENING)
        .set(NOTE_OPENING.WORKSPACE_ID, viewer.workspace())
        .set(NOTE_OPENING.ID, Ids.next())
        .set(NOTE_OPENING.RECORD_ID, record)
        .set(NOTE_OPENING.OPENED_BY, viewer.self())
        .set(NOTE_OPENING.REASON, reason)
        .set(NOTE_OPENING.OPENED_AT, at.atOffset(ZoneOffset.UTC))
        .set(NOTE_OPENING.NOTES, notes.toArray(UUID[]::new))
        .execute();
  }

  List<Opening> openings(Viewer viewer, UUID record) {
    return sql.as(viewer)
        .selectFrom(NOTE_OPENING)
        .where(NOTE_OPENING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(NOTE_OPENING.RECORD_ID.eq(record))
        .orderBy(NOTE_OPENING.OPENED_AT.desc())
        .limit(MOST)
        .fetch(it -> new Opening(it.getOpenedBy(), it.getReason(), it.getOpenedAt().toInstant()));
  }

  private List<Note> where(Viewer viewer, UUID record, Condition which) {
    return sql.as(viewer)
        .selectFrom(NOTE)
        .where(NOTE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(NOTE.RECORD_ID.eq(record))
        .and(which)
        .orderBy(NOTE.WRITTEN_AT.desc(), NOTE.ID.desc())
        .limit(MOST)
        .fetch(it ->
            new Note(
                it.getId(),
                it.getAuthorId(),
                it.getPrivate(),
                it.getBody(),
                it.getWrittenAt().toInstant()));
  }
}
