package buyerside.app.insight;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.insight.Tables.VISIT;
import static org.jooq.impl.DSL.count;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.insight.LookBack.Moved;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class LookBackStore {

  private final WorkspaceSql sql;

  LookBackStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Of the deals that the viewer may see.
  Moved moved(Viewer viewer, LocalDate since) {
    var next = VISIT.NEXT;
    Condition won = next.eq((short) Gathered.WON);
    return sql.as(viewer)
        .select(
            count().filterWhere(next.gt(VISIT.STAGE).and(next.lt((short) Gathered.WON))),
            count().filterWhere(next.lt(VISIT.STAGE)),
            count().filterWhere(won),
            count().filterWhere(next.eq((short) Gathered.LOST)),
            count().filterWhere(next.eq((short) Gathered.NO_DECISION)))
        .from(VISIT)
        .where(VISIT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(VISIT.LEFT_ON.ge(since))
        .and(Visibility.of(viewer, VISIT.OWNER_ID))
        .fetchSingle(it ->
            new Moved(
                it.value1(),
                it.value2(),
                it.value3(),
                it.value4(),
                it.value5(),
                begun(viewer, since)));
  }

  private int begun(Viewer viewer, LocalDate since) {
    return sql.as(viewer)
        .fetchCount(
            DSL.selectOne()
                .from(DEAL)
                .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
                .and(DEAL.OPENED_ON.ge(since))
                .and(DEAL.DELETED_AT.isNull())
                .and(Visibility.of(viewer, DEAL.OWNER_ID)));
  }

  /// Open deals in a stage since before a day, the longest there first.
  List<BehindRow> thereSince(Viewer viewer, UUID version, int stage, LocalDate before, int most) {
    return sql.as(viewer)
        .select(
            VISIT.DEAL_ID,
            DEAL.NAME,
            DEAL.CURRENCY,
            VISIT.VALUE_LIKELY,
            VISIT.PROCESS_VERSION_ID,
            VISIT.STAGE,
            VISIT.ENTERED_ON)
        .from(VISIT)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(VISIT.WORKSPACE_ID), DEAL.ID.eq(VISIT.DEAL_ID))
        .where(VISIT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(VISIT.PROCESS_VERSION_ID.eq(version))
        .and(VISIT.STAGE.eq((short) stage))
        .and(VISIT.LEFT_ON.isNull())
        .and(VISIT.ENTERED_ON.lt(before))
        .and(DEAL.DELETED_AT.isNull())
        .and(DEAL.OUTCOME.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID))
        .orderBy(VISIT.ENTERED_ON, VISIT.DEAL_ID)
        .limit(most)
        .fetch(it ->
            new BehindRow(
                it.value1(),
                it.value2(),
                new BehindRow.Money(it.value3(), it.value4()),
                it.value5(),
                it.value6(),
                it.value7(),
                null,
                null,
                ""));
  }
}
