package buyerside.app.activities;

import static buyerside.app.activities.ActivityRowStore.DONE;
import static buyerside.app.activities.ActivityRowStore.PEOPLE;
import static buyerside.app.activities.ActivityRowStore.PLANNED;
import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.activities.Tables.PRODUCED;
import static buyerside.database.deals.Tables.DEAL;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads lists of activities, page by page.
@Component
class ActivityListStore {

  private final WorkspaceSql sql;

  ActivityListStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @param after the last one of the page before; `null` for the first page
  List<ListedActivity> page(Viewer viewer, ActivityFilter filter, @Nullable UUID after, int size) {
    var start = ACTIVITY.STARTS_AT;
    return sql.as(viewer)
        .select(ACTIVITY.asterisk(), PEOPLE, DEAL.NAME)
        .from(ACTIVITY)
        .leftJoin(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(ACTIVITY.WORKSPACE_ID))
        .and(DEAL.ID.eq(ACTIVITY.DEAL_ID))
        .where(kept(viewer))
        .and(ACTIVITY.STATUS.eq(filter.done() ? DONE : PLANNED))
        .and(Visibility.of(viewer, ACTIVITY.OWNER_ID))
        .and(matches(filter))
        .and(after == null ? noCondition() : beyond(viewer, after, filter.done()))
        .orderBy(
            filter.done() ? start.desc() : start.asc(),
            filter.done() ? ACTIVITY.ID.desc() : ACTIVITY.ID.asc())
        .limit(size)
        .fetch(it -> {
          var name = it.get(DEAL.NAME);
          return new ListedActivity(ActivityRowStore.activity(it), name == null ? "" : name);
        });
  }

  private static Condition matches(ActivityFilter filter) {
    var from = filter.from();
    var until = filter.until();
    var start = ACTIVITY.STARTS_AT;
    return noCondition()
        .and(filter.owner() == null ? noCondition() : ACTIVITY.OWNER_ID.eq(filter.owner()))
        .and(filter.kind() == null ? noCondition() : ACTIVITY.KIND.eq(filter.kind().name()))
        .and(filter.misfits() ? ACTIVITY.FIT.ne("FITS") : noCondition())
        .and(from == null ? noCondition() : start.ge(from.atOffset(ZoneOffset.UTC)))
        .and(until == null ? noCondition() : start.lt(until.atOffset(ZoneOffset.UTC)));
  }

  private static Condition beyond(Viewer viewer, UUID after, boolean descending) {
    var last = ACTIVITY.as("last");
    var end =
        select(last.STARTS_AT, last.ID)
            .from(last)
            .where(last.WORKSPACE_ID.eq(viewer.workspace()))
            .and(last.ID.eq(after));
    var here = row(ACTIVITY.STARTS_AT, ACTIVITY.ID);
    return descending ? here.lt(end) : here.gt(end);
  }

  List<Activity> of(Viewer viewer, UUID deal, int atMost) {
    return all(viewer)
        .and(ACTIVITY.DEAL_ID.eq(deal))
        .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
        .limit(atMost)
        .fetch(ActivityRowStore::activity);
  }

  List<Activity> page(Viewer viewer, UUID deal, @Nullable UUID after, Instant asOf, int size) {
    return all(viewer)
        .and(ACTIVITY.DEAL_ID.eq(deal))
        .and(ACTIVITY.CREATED_AT.le(asOf.atOffset(ZoneOffset.UTC)))
        .and(after == null ? noCondition() : beyond(viewer, after, true))
        .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
        .limit(size)
        .fetch(it -> ActivityRowStore.activity(it, asOf));
  }

  List<Activity> agenda(Viewer viewer, int atMost) {
    return all(viewer)
        .and(planned(viewer))
        .orderBy(ACTIVITY.STARTS_AT, ACTIVITY.ID)
        .limit(atMost)
        .fetch(ActivityRowStore::activity);
  }

  /// The latest of what was planned before an instant, earliest first.
  List<Activity> late(Viewer viewer, Instant before, int atMost) {
    return all(viewer)
        .and(planned(viewer))
        .and(ACTIVITY.STARTS_AT.lt(before.atOffset(ZoneOffset.UTC)))
        .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
        .limit(atMost)
        .fetch(ActivityRowStore::activity)
        .reversed();
  }

  /// What is planned from an instant on, earliest first.
  List<Activity> ahead(Viewer viewer, Instant from, int atMost) {
    return all(viewer)
        .and(planned(viewer))
        .and(ACTIVITY.STARTS_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .orderBy(ACTIVITY.STARTS_AT, ACTIVITY.ID)
        .limit(atMost)
        .fetch(ActivityRowStore::activity);
  }

  /// What came out of an activity.
  List<Activity> following(Viewer viewer, UUID activity, int atMost) {
    return all(viewer)
        .and(ACTIVITY.FOLLOWS_ID.eq(activity))
        .orderBy(ACTIVITY.STARTS_AT, ACTIVITY.ID)
        .limit(atMost)
        .fetch(ActivityRowStore::activity);
  }

  /// The evidence that was recorded when it was done.
  List<UUID> produced(Viewer viewer, UUID activity) {
    return sql.as(viewer)
        .select(PRODUCED.EVIDENCE_ID)
        .from(PRODUCED)
        .where(PRODUCED.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PRODUCED.ACTIVITY_ID.eq(activity))
        .orderBy(PRODUCED.EVIDENCE_ID)
        .fetch(PRODUCED.EVIDENCE_ID);
  }

  private SelectConditionStep<Record> all(Viewer viewer) {
    return sql.as(viewer).select(ACTIVITY.asterisk(), PEOPLE).from(ACTIVITY).where(kept(viewer));
  }

  private static Condition kept(Viewer viewer) {
    return ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()).and(ACTIVITY.DELETED_AT.isNull());
  }

  private static Condition planned(Viewer viewer) {
    return ACTIVITY.OWNER_ID.eq(viewer.self()).and(ACTIVITY.STATUS.eq(PLANNED));
  }
}
