package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.TOTAL;
import static buyerside.database.deals.Tables.TOTAL_OF_ALL;
import static org.jooq.impl.DSL.sum;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which version of which process deals follow.
@Component
class ProcessMoveStore {

  private final WorkspaceSql sql;

  ProcessMoveStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A deal and what it follows.
  record Follower(
      UUID deal,
      String name,
      UUID version,
      int stage,
      boolean opportunity,
      @Nullable Integer claimed) {}

  /// How many open deals follow each version.
  Map<UUID, Integer> followers(Viewer viewer) {
    if (!Visibility.limited(viewer)) {
      var all = TOTAL_OF_ALL;
      var here = all.WORKSPACE_ID.eq(viewer.workspace());
      return followers(viewer, all, all.PROCESS_VERSION_ID, all.DEALS, here);
    }
    var own = TOTAL.WORKSPACE_ID.eq(viewer.workspace()).and(Visibility.of(viewer, TOTAL.OWNER_ID));
    return followers(viewer, TOTAL, TOTAL.PROCESS_VERSION_ID, TOTAL.DEALS, own);
  }

  private Map<UUID, Integer> followers(
      Viewer viewer, Table<?> totals, Field<UUID> version, Field<Long> deals, Condition seen) {
    var sum = sum(deals);
    return sql.as(viewer)
        .select(version, sum)
        .from(totals)
        .where(seen)
        .groupBy(version)
        .having(sum.gt(BigDecimal.ZERO))
        .fetchMap(Record2::value1, it -> it.value2().intValueExact());
  }

  /// Open deals that follow any of these versions, in the order of their ids after one.
  List<Follower> following(Viewer viewer, Collection<UUID> versions, UUID after, int atMost) {
    return selected(viewer)
        .where(open(viewer))
        .and(DEAL.PROCESS_VERSION_ID.eq(DSL.any(versions.toArray(UUID[]::new))))
        .and(DEAL.ID.gt(after))
        .orderBy(DEAL.ID)
        .limit(atMost)
        .fetch(ProcessMoveStore::follower);
  }

  /// These deals, held until the transaction ends.
  List<Follower> lock(Viewer viewer, Collection<UUID> deals) {
    return followers(viewer, DEAL.ID.eq(DSL.any(deals.toArray(UUID[]::new))));
  }

  private List<Follower> followers(Viewer viewer, Condition which) {
    return selected(viewer)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.DELETED_AT.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID))
        .and(which)
        .orderBy(DEAL.ID)
        .forUpdate()
        .fetch(ProcessMoveStore::follower);
  }

  void move(
      Viewer viewer, UUID deal, UUID to, @Nullable Integer claimed, Derived derived, Instant at) {
    var now = at.atOffset(ZoneOffset.UTC);
    var stage = (short) derived.stage();
    Field<OffsetDateTime> since = DSL.when(DEAL.STAGE.eq(stage), DEAL.STAGE_SINCE).otherwise(now);
    sql.as(viewer)
        .update(DEAL)
        .set(DEAL.PROCESS_VERSION_ID, to)
        .set(DEAL.CLAIMED_STAGE, claimed == null ? null : claimed.shortValue())
        .set(DEAL.STAGE_SINCE, since)
        .set(DEAL.STAGE, stage)
        .set(DEAL.OPPORTUNITY, derived.opportunity())
        .set(DEAL.GAPS, derived.gapArray())
        .set(DEAL.PATH, derived.path())
        .set(DEAL.NEXT_CHANGE_ON, derived.nextChange())
        .set(DEAL.UPDATED_AT, now)
        .set(DEAL.VERSION, DEAL.VERSION.plus(1))
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(deal))
        .execute();
  }

  private SelectJoinStep<Record6<UUID, String, UUID, Short, Boolean, Short>> selected(
      Viewer viewer) {
    return sql.as(viewer)
        .select(
            DEAL.ID,
            DEAL.NAME,
            DEAL.PROCESS_VERSION_ID,
            DEAL.STAGE,
            DEAL.OPPORTUNITY,
            DEAL.CLAIMED_STAGE)
        .from(DEAL);
  }

  private static Condition open(Viewer viewer) {
    return DEAL.WORKSPACE_ID
        .eq(viewer.workspace())
        .and(DEAL.OUTCOME.isNull())
        .and(DEAL.DELETED_AT.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID));
  }

  private static Follower follower(Record6<UUID, String, UUID, Short, Boolean, Short> row) {
    Short claimed = row.value6();
    return new Follower(
        row.value1(),
        row.value2(),
        row.value3(),
        row.value4(),
        row.value5(),
        claimed == null ? null : claimed.intValue());
  }
}
