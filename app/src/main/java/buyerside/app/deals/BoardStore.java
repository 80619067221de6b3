package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.TOTAL;
import static buyerside.database.deals.Tables.TOTAL_OF_ALL;
import static buyerside.database.relations.Tables.COMPANY;
import static org.jooq.impl.DSL.sum;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.deals.Totals.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.Record6;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Boards and totals, of now and of any past instant.
@Component
class BoardStore {

  private static final short NO_CLAIM = -1;

  private final WorkspaceSql sql;

  BoardStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// The largest open deals in a stage.
  List<DealRow> largest(Viewer viewer, UUID process, int stage, @Nullable Whose whose, int atMost) {
    return sql.as(viewer)
        .select(DealStore.ROW)
        .from(DEAL)
        .leftJoin(COMPANY)
        .on(COMPANY.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID), COMPANY.ID.eq(DEAL.COMPANY_ID))
        .where(DealListStore.seen(viewer))
        .and(DEAL.PROCESS_VERSION_ID.eq(process))
        .and(DEAL.STAGE.eq((short) stage))
        .and(DEAL.OUTCOME.isNull())
        .and(Visibility.owned(whose, DEAL.OWNER_ID))
        .orderBy(DealStore.WORTH.desc(), DEAL.ID.desc())
        .limit(atMost)
        .fetch(DealStore::row);
  }

  Totals totals(Viewer viewer, UUID process, @Nullable Whose whose) {
    return whose == null && !Visibility.limited(viewer)
        ? totalsOfAll(viewer, process)
        : totalsOf(viewer, process, whose);
  }

  private Totals totalsOfAll(Viewer viewer, UUID process) {
    return new Totals(
        sql.as(viewer)
            .select(
                TOTAL_OF_ALL.STAGE,
                TOTAL_OF_ALL.CLAIMED_STAGE,
                TOTAL_OF_ALL.OPPORTUNITY,
                TOTAL_OF_ALL.CURRENCY,
                sum(TOTAL_OF_ALL.DEALS),
                sum(TOTAL_OF_ALL.VALUE_LIKELY))
            .from(TOTAL_OF_ALL)
            .where(TOTAL_OF_ALL.WORKSPACE_ID.eq(viewer.workspace()))
            .and(TOTAL_OF_ALL.PROCESS_VERSION_ID.eq(process))
            .groupBy(
                TOTAL_OF_ALL.STAGE,
                TOTAL_OF_ALL.CLAIMED_STAGE,
                TOTAL_OF_ALL.OPPORTUNITY,
                TOTAL_OF_ALL.CURRENCY)
            .having(sum(TOTAL_OF_ALL.DEALS).gt(BigDecimal.ZERO))
            .fetch(BoardStore::line));
  }

  private Totals totalsOf(Viewer viewer, UUID process, @Nullable Whose whose) {
    return new Totals(
        sql.as(viewer)
            .select(
                TOTAL.STAGE,
                TOTAL.CLAIMED_STAGE,
                TOTAL.OPPORTUNITY,
                TOTAL.CURRENCY,
                sum(TOTAL.DEALS),
                sum(TOTAL.VALUE_LIKELY))
            .from(TOTAL)
            .where(TOTAL.WORKSPACE_ID.eq(viewer.workspace()))
            .and(TOTAL.PROCESS_VERSION_ID.eq(process))
            .and(Visibility.owned(whose, TOTAL.OWNER_ID))
            .and(Visibility.of(viewer, TOTAL.OWNER_ID))
            .groupBy(TOTAL.STAGE, TOTAL.CLAIMED_STAGE, TOTAL.OPPORTUNITY, TOTAL.CURRENCY)
            .having(sum(TOTAL.DEALS).gt(BigDecimal.ZERO))
            .fetch(BoardStore::line));
  }

  static Line line(Record6<Short, Short, Boolean, String, BigDecimal, BigDecimal> row) {
    Short claimed = row.value2();
    return new Line(
        row.value1(),
        claimed == null || claimed == NO_CLAIM ? null : claimed.intValue(),
        row.value3(),
        row.value4(),
        row.value5().longValueExact(),
        row.value6().longValueExact());
  }
}
