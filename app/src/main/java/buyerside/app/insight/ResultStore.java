package buyerside.app.insight;

import static buyerside.database.insight.Tables.EVALUATION;
import static buyerside.database.insight.Tables.RESULT;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Findings as text, and how the evaluation stands.
@Component
class ResultStore {

  private static final int DAYS_KEPT = 800;

  private final WorkspaceSql sql;

  ResultStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  record Kept(Instant made, String content) {}

  /// The last of a day or of the days before it.
  Optional<Kept> find(Viewer viewer, Part part, @Nullable LocalDate day) {
    return sql.as(viewer)
        .select(RESULT.MADE_AT, RESULT.CONTENT)
        .from(RESULT)
        .where(RESULT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RESULT.PART.eq(part.name()))
        .and(RESULT.MADE_ON.le(day == null ? LocalDate.of(9999, 1, 1) : day))
        .orderBy(RESULT.MADE_ON.desc())
        .limit(1)
        .fetchOptional(it -> new Kept(it.value1().toInstant(), it.value2().data()));
  }

  void put(Viewer viewer, Part part, LocalDate day, Instant at, String content) {
    var made = at.atOffset(ZoneOffset.UTC);
    sql.as(viewer)
        .insertInto(RESULT)
        .set(RESULT.WORKSPACE_ID, viewer.workspace())
        .set(RESULT.PART, part.name())
        .set(RESULT.MADE_ON, day)
        .set(RESULT.MADE_AT, made)
        .set(RESULT.CONTENT, JSONB.valueOf(content))
        .onConflict(RESULT.WORKSPACE_ID, RESULT.PART, RESULT.MADE_ON)
        .doUpdate()
        .set(RESULT.MADE_AT, made)
        .set(RESULT.CONTENT, JSONB.valueOf(content))
        .execute();
    sql.as(viewer)
        .deleteFrom(RESULT)
        .where(RESULT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RESULT.MADE_ON.lt(day.minusDays(DAYS_KEPT)))
        .execute();
  }

  Optional<Standing> standing(Viewer viewer) {
    return sql.as(viewer)
        .selectFrom(EVALUATION)
        .where(EVALUATION.WORKSPACE_ID.eq(viewer.workspace()))
        .fetchOptional(it ->
            new Standing(
                it.getAskedAt() != null,
                it.getSeenUntil() == null ? null : it.getSeenUntil().toInstant(),
                it.getMadeAt() == null ? null : it.getMadeAt().toInstant(),
                new Standing.Size(it.getVisits(), it.getDeeds(), it.getMillis())));
  }

  void ask(Viewer viewer, Instant at) {
    sql.as(viewer)
        .insertInto(EVALUATION)
        .set(EVALUATION.WORKSPACE_ID, viewer.workspace())
        .set(EVALUATION.ASKED_AT, at.atOffset(ZoneOffset.UTC))
        .onConflict(EVALUATION.WORKSPACE_ID)
        .doUpdate()
        .set(EVALUATION.ASKED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// Waits for whoever evaluates the same workspace.
  void takeTurn(Viewer viewer) {
    sql.as(viewer)
        .execute(
            "select pg_advisory_xact_lock(hashtextextended(?, 6))", viewer.workspace().toString());
  }

  void done(Viewer viewer, Instant seenUntil, Instant at, Standing.Size size) {
    sql.as(viewer)
        .insertInto(EVALUATION)
        .set(EVALUATION.WORKSPACE_ID, viewer.workspace())
        .set(EVALUATION.SEEN_UNTIL, seenUntil.atOffset(ZoneOffset.UTC))
        .set(EVALUATION.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .set(EVALUATION.VISITS, size.visits())
        .set(EVALUATION.DEEDS, size.deeds())
        .set(EVALUATION.MILLIS, size.millis())
        .onConflict(EVALUATION.WORKSPACE_ID)
        .doUpdate()
        .set(EVALUATION.ASKED_AT, (java.time.OffsetDateTime) null)
        .set(EVALUATION.SEEN_UNTIL, seenUntil.atOffset(ZoneOffset.UTC))
        .set(EVALUATION.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .set(EVALUATION.VISITS, size.visits())
        .set(EVALUATION.DEEDS, size.deeds())
        .set(EVALUATION.MILLIS, size.millis())
        .execute();
  }
}
