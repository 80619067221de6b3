package buyerside.app.deals;

import static buyerside.database.deals.Tables.STAY;
import static buyerside.database.deals.Tables.USUAL_DWELL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.percentileCont;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Stays in stages, and what is usual.
@Component
class DwellStore {

  private static final int LATEST = 500;
  private static final double SECONDS_OF_DAY = 86_400;

  private final WorkspaceSql sql;

  DwellStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Days by version and stage, where there are at least as many stays as asked for.
  Map<UUID, Map<Integer, Integer>> usual(Viewer viewer, int leastStays) {
    var usual = new HashMap<UUID, Map<Integer, Integer>>();
    sql.as(viewer)
        .selectFrom(USUAL_DWELL)
        .where(USUAL_DWELL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(USUAL_DWELL.STAYS.ge(leastStays))
        .forEach(it ->
            usual
                .computeIfAbsent(it.getProcessVersionId(), _ -> new HashMap<>())
                .put(it.getStage().intValue(), it.getDays()));
    return usual;
  }

  /// Takes the median over a stage's latest stays.
  void refresh(Viewer viewer, UUID version, int stage) {
    var days =
        field(
            "extract(epoch from {0} - {1}) / {2}",
            BigDecimal.class, STAY.LEFT_AT, STAY.ENTERED_AT, inline(SECONDS_OF_DAY));
    var latest =
        DSL.select(days.as("days"))
            .from(STAY)
            .where(STAY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(STAY.PROCESS_VERSION_ID.eq(version))
            .and(STAY.STAGE.eq((short) stage))
            .orderBy(STAY.LEFT_AT.desc())
            .limit(LATEST)
            .asTable("latest");
    var median = percentileCont(0.5).withinGroupOrderBy(latest.field("days", BigDecimal.class));
    var found = sql.as(viewer).select(count(), median).from(latest).fetchSingle();
    if (found.value1() == 0) {
      return;
    }
    var usual = found.value2().setScale(0, java.math.RoundingMode.HALF_UP).intValue();
    sql.as(viewer)
        .insertInto(USUAL_DWELL)
        .values(viewer.workspace(), version, (short) stage, usual, found.value1())
        .onConflict(USUAL_DWELL.WORKSPACE_ID, USUAL_DWELL.PROCESS_VERSION_ID, USUAL_DWELL.STAGE)
        .doUpdate()
        .set(USUAL_DWELL.DAYS, usual)
        .set(USUAL_DWELL.STAYS, found.value1())
        .execute();
  }
}
