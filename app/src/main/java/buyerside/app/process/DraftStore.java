package buyerside.app.process;

import static buyerside.database.process.Tables.DRAFT;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.method.draft.Draft;
import buyerside.method.file.DraftReading;
import buyerside.method.file.ProcessFile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Drafts, revision by revision; rows are only added.
@Component
class DraftStore {

  private final WorkspaceSql sql;

  DraftStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @param draft `null` if the draft ended with this revision
  record Kept(UUID process, int revision, @Nullable Draft draft, Instant saved) {}

  Optional<Kept> latest(Viewer viewer, UUID process) {
    return find(viewer, process, DRAFT.REVISION.gt(0));
  }

  Optional<Kept> at(Viewer viewer, UUID process, int revision) {
    return find(viewer, process, DRAFT.REVISION.eq(revision));
  }

  /// The drafts that are open, by process.
  List<Kept> open(Viewer viewer) {
    return sql
        .as(viewer)
        .select(DRAFT.PROCESS_ID, DRAFT.REVISION, DRAFT.DEFINITION, DRAFT.SAVED_AT)
        .distinctOn(DRAFT.PROCESS_ID)
        .from(DRAFT)
        .where(DRAFT.WORKSPACE_ID.eq(viewer.workspace()))
        .orderBy(DRAFT.PROCESS_ID, DRAFT.REVISION.desc())
        .fetch(
            it -> new Kept(it.value1(), it.value2(), parsed(it.value3()), it.value4().toInstant()))
        .stream()
        .filter(it -> it.draft() != null)
        .toList();
  }

  /// @return the new revision
  int add(Viewer viewer, UUID process, @Nullable Draft draft, Instant at) {
    int revision = latest(viewer, process).map(Kept::revision).orElse(0) + 1;
    sql.as(viewer)
        .insertInto(DRAFT)
        .set(DRAFT.WORKSPACE_ID, viewer.workspace())
        .set(DRAFT.PROCESS_ID, process)
        .set(DRAFT.REVISION, revision)
        .set(DRAFT.DEFINITION, draft == null ? null : ProcessFile.write(draft))
        .set(DRAFT.SAVED_AT, at.atOffset(ZoneOffset.UTC))
        .set(DRAFT.SAVED_BY, viewer.member())
        .execute();
    return revision;
  }

  private Optional<Kept> find(Viewer viewer, UUID process, Condition which) {
    return sql.as(viewer)
        .select(DRAFT.PROCESS_ID, DRAFT.REVISION, DRAFT.DEFINITION, DRAFT.SAVED_AT)
        .from(DRAFT)
        .where(DRAFT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DRAFT.PROCESS_ID.eq(process))
        .and(which)
        .orderBy(DRAFT.REVISION.desc())
        .limit(1)
        .fetchOptional(
            it -> new Kept(it.value1(), it.value2(), parsed(it.value3()), it.value4().toInstant()));
  }

  private static @Nullable Draft parsed(@Nullable String definition) {
    if (definition == null) {
      return null;
    }
    return switch (ProcessFile.readDraft(definition)) {
      case DraftReading.Read(var draft) -> draft;
      case DraftReading.Refused(var problems) ->
          throw new IllegalStateException("a kept draft is unreadable: " + problems);
    };
  }
}
