package buyerside.app.forecast;

import static buyerside.database.deals.Tables.TOTAL_OF_ALL;
import static buyerside.database.forecast.Tables.EXPECTATION;
import static buyerside.database.forecast.Tables.OUTLOOK;
import static buyerside.database.forecast.Tables.RUN;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.DSL.val;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.forecast.ForecastRun.Progress;
import buyerside.app.forecast.ForecastRun.State;
import buyerside.app.forecast.ForecastRun.Step;
import buyerside.app.shell.Ids;
import buyerside.database.forecast.tables.records.RunRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DatePart;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class RunStore {

  private static final TypeReference<Map<String, Long>> SUMS = new TypeReference<>() {};
  private static final int FORGOTTEN_AT_ONCE = 20;
  private static final List<String> BUSY =
      List.of(State.QUEUED.name(), State.RUNNING.name(), State.CANCELLING.name());

  private final WorkspaceSql sql;
  private final JsonMapper json;

  RunStore(WorkspaceSql sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /// @return empty if another one is busy in the workspace
  Optional<UUID> add(Viewer viewer, Instant asOf, boolean nightly, Instant at) {
    return sql.as(viewer)
        .insertInto(RUN)
        .set(RUN.WORKSPACE_ID, viewer.workspace())
        .set(RUN.ID, Ids.next())
        .set(RUN.AS_OF, utc(asOf))
        .set(RUN.NIGHTLY, nightly)
        .set(RUN.STATE, State.QUEUED.name())
        .set(RUN.STEP, Step.READING.name())
        .set(RUN.ASKED_BY, viewer.member())
        .set(RUN.ASKED_AT, utc(at))
        .set(RUN.CURRENCY, viewer.place().currency())
        .onConflictDoNothing()
        .returning(RUN.ID)
        .fetchOptional(RUN.ID);
  }

  Optional<ForecastRun> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(RUN)
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.ID.eq(id))
        .fetchOptional(this::run);
  }

  Optional<ForecastRun> busy(Viewer viewer) {
    return sql.as(viewer)
        .selectFrom(RUN)
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.STATE.in(BUSY))
        .fetchOptional(this::run);
  }

  /// The latest that is done, by what was known at an instant or before.
  Optional<ForecastRun> latest(Viewer viewer, @Nullable Instant at) {
    return sql.as(viewer)
        .selectFrom(RUN)
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.STATE.eq(State.DONE.name()))
        .and(RUN.AS_OF.le(at == null ? utc(Instant.parse("9999-01-01T00:00:00Z")) : utc(at)))
        .orderBy(RUN.AS_OF.desc(), RUN.ID.desc())
        .limit(1)
        .fetchOptional(this::run);
  }

  List<ForecastRun> done(Viewer viewer, int atMost) {
    return sql.as(viewer)
        .selectFrom(RUN)
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.STATE.eq(State.DONE.name()))
        .orderBy(RUN.AS_OF.desc(), RUN.ID.desc())
        .limit(atMost)
        .fetch(this::run);
  }

  /// Whether one was begun at night, or asked for, since an instant.
  boolean askedSince(Viewer viewer, Instant since) {
    return sql.as(viewer)
        .fetchExists(
            sql.as(viewer)
                .selectOne()
                .from(RUN)
                .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
                .and(RUN.NIGHTLY)
                .and(RUN.ASKED_AT.ge(utc(since))));
  }

  /// Whether any open deal is an opportunity.
  boolean anyOpportunity(Viewer viewer) {
    return sql.as(viewer)
        .fetchExists(
            TOTAL_OF_ALL,
            TOTAL_OF_ALL
                .WORKSPACE_ID
                .eq(viewer.workspace())
                .and(TOTAL_OF_ALL.OPPORTUNITY)
                .and(TOTAL_OF_ALL.DEALS.gt(0L)));
  }

  /// @return the state before; the row stays held until the transaction ends
  Optional<State> lock(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(RUN.STATE)
        .from(RUN)
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.ID.eq(id))
        .forUpdate()
        .fetchOptional(it -> State.valueOf(it.value1()));
  }

  void move(Viewer viewer, UUID id, State state, Instant at) {
    sql.as(viewer)
        .update(RUN)
        .set(RUN.STATE, state.name())
        .set(RUN.STARTED_AT, state == State.RUNNING ? val(utc(at)) : RUN.STARTED_AT)
        .set(RUN.FINISHED_AT, state.busy() ? RUN.FINISHED_AT : val(utc(at)))
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.ID.eq(id))
        .execute();
  }

  /// @param through the last deal that was kept; `null`: as before
  void progress(Viewer viewer, UUID id, Step step, long done, long total, @Nullable UUID through) {
    sql.as(viewer)
        .update(RUN)
        .set(RUN.STEP, step.name())
        .set(RUN.DONE, done)
        .set(RUN.TOTAL, total)
        .set(RUN.THROUGH, through == null ? RUN.THROUGH : val(through))
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.ID.eq(id))
        .execute();
  }

  void tried(Viewer viewer, UUID id, Trial trial) {
    sql.as(viewer)
        .update(RUN)
        .set(RUN.TRIAL, JSONB.valueOf(json.writeValueAsString(trial)))
        .set(RUN.SHARED_FACTOR, (float) trial.shared())
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.ID.eq(id))
        .execute();
  }

  void added(Viewer viewer, UUID id, int openDeals, Map<String, Long> unrated) {
    sql.as(viewer)
        .update(RUN)
        .set(RUN.OPEN_DEALS, openDeals)
        .set(RUN.UNRATED, JSONB.valueOf(json.writeValueAsString(unrated)))
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.ID.eq(id))
        .execute();
  }

  /// Forgets what was expected of each deal in runs that are no longer asked for; the periods'
  /// figures stay.
  void forgetDeals(Viewer viewer, List<UUID> runs) {
    sql.as(viewer)
        .deleteFrom(EXPECTATION)
        .where(EXPECTATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXPECTATION.RUN_ID.eq(any(runs.toArray(UUID[]::new))))
        .execute();
  }

  /// Runs before an instant whose deals are no longer asked for: all but the first of each month.
  List<UUID> forgettable(Viewer viewer, Instant before) {
    var first =
        sql.as(viewer)
            .select(min(RUN.AS_OF))
            .from(RUN)
            .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
            .and(RUN.STATE.eq(State.DONE.name()))
            .groupBy(trunc(RUN.AS_OF, DatePart.MONTH))
            .fetchSet(it -> it.value1().toInstant());
    return sql
        .as(viewer)
        .select(RUN.ID, RUN.AS_OF)
        .from(RUN)
        .where(RUN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(RUN.STATE.eq(State.DONE.name()))
        .and(RUN.AS_OF.lt(utc(before)))
        .orderBy(RUN.AS_OF.desc())
        .limit(FORGOTTEN_AT_ONCE)
        .fetch()
        .stream()
        .filter(it -> !first.contains(it.value2().toInstant()))
        .map(it -> it.value1())
        .toList();
  }

  /// What a run wrote that did not come to its end.
  void clear(Viewer viewer, UUID id) {
    forgetDeals(viewer, List.of(id));
    sql.as(viewer)
        .deleteFrom(OUTLOOK)
        .where(OUTLOOK.WORKSPACE_ID.eq(viewer.workspace()))
        .and(OUTLOOK.RUN_ID.eq(id))
        .execute();
  }

  private ForecastRun run(RunRecord row) {
    var started = row.getStartedAt();
    return new ForecastRun(
        row.getId(),
        row.getAsOf().toInstant(),
        row.getNightly(),
        new Progress(
            State.valueOf(row.getState()),
            Step.valueOf(row.getStep()),
            row.getDone(),
            row.getTotal(),
            row.getThrough(),
            started == null ? null : started.toInstant()),
        row.getCurrency(),
        row.getTrial() == null ? null : json.readValue(row.getTrial().data(), Trial.class),
        row.getOpenDeals(),
        json.readValue(row.getUnrated().data(), SUMS));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
