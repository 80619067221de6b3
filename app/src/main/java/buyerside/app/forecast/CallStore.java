package buyerside.app.forecast;

import static buyerside.database.forecast.Tables.CALL;
import static buyerside.database.forecast.Tables.EXPECTATION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How reps call their deals; rows are only added.
@Component
class CallStore {

  private final WorkspaceSql sql;

  CallStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void add(Viewer viewer, UUID deal, Call call, Instant at) {
    sql.as(viewer)
        .insertInto(CALL)
        .set(CALL.WORKSPACE_ID, viewer.workspace())
        .set(CALL.DEAL_ID, deal)
        .set(CALL.CALLED_AT, at.atOffset(ZoneOffset.UTC))
        .set(CALL.CALL_, call.name())
        .set(CALL.MEMBER_ID, viewer.member())
        .onConflict(CALL.WORKSPACE_ID, CALL.DEAL_ID, CALL.CALLED_AT)
        .doUpdate()
        .set(CALL.CALL_, call.name())
        .execute();
  }

  /// The latest calls; deals that nobody called are left out.
  ///
  /// @param at as known at an instant; `null` for now
  Map<UUID, Call> of(Viewer viewer, Collection<UUID> deals, @Nullable Instant at) {
    var calls = new HashMap<UUID, Call>();
    sql.as(viewer)
        .select(CALL.DEAL_ID, CALL.CALL_)
        .from(CALL)
        .where(CALL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(CALL.DEAL_ID.eq(any(deals.toArray(UUID[]::new))))
        .and(latest(viewer, at))
        .forEach(it -> calls.put(it.value1(), Call.valueOf(it.value2())));
    return calls;
  }

  /// What a call comes to for one owner.
  record Called(UUID owner, Call call, long worth) {}

  /// What was committed and called best case of a run's opportunities whose day falls in a period.
  List<Called> sums(Viewer viewer, UUID run, ForecastPeriod period, @Nullable Instant at) {
    var sums = new ArrayList<Called>();
    sql.as(viewer)
        .select(EXPECTATION.OWNER_ID, CALL.CALL_, sum(EXPECTATION.WORTH))
        .from(CALL)
        .join(EXPECTATION)
        .on(
            EXPECTATION.WORKSPACE_ID.eq(CALL.WORKSPACE_ID),
            EXPECTATION.DEAL_ID.eq(CALL.DEAL_ID),
            EXPECTATION.RUN_ID.eq(run))
        .where(CALL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(CALL.CALL_.in(Call.COMMIT.name(), Call.BEST_CASE.name()))
        .and(latest(viewer, at))
        .and(EXPECTATION.OPPORTUNITY)
        .and(EXPECTATION.EXPECTED_ON.between(period.from(), period.to()))
        .groupBy(EXPECTATION.OWNER_ID, CALL.CALL_)
        .forEach(it ->
            sums.add(new Called(it.value1(), Call.valueOf(it.value2()), it.value3().longValue())));
    return sums;
  }

  private static Condition latest(Viewer viewer, @Nullable Instant at) {
    var other = CALL.as("other");
    OffsetDateTime until =
        at == null ? OffsetDateTime.parse("9999-01-01T00:00:00Z") : at.atOffset(ZoneOffset.UTC);
    return CALL.CALLED_AT.eq(
        select(max(other.CALLED_AT))
            .from(other)
            .where(other.WORKSPACE_ID.eq(viewer.workspace()))
            .and(other.DEAL_ID.eq(CALL.DEAL_ID))
            .and(other.CALLED_AT.le(until)));
  }
}
