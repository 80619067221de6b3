package buyerside.app.activities;

import static buyerside.database.activities.Tables.ACTIVITY;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import buyerside.database.activities.tables.records.ActivityRecord;
import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ActivityStore {

  private static final String DONE = "DONE";
  private static final String PLANNED = "PLANNED";

  private final WorkspaceSql sql;

  ActivityStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void add(Viewer viewer, UUID id, PlanActivity activity, String fit, Instant at) {
    sql.as(viewer)
        .insertInto(ACTIVITY)
        .set(ACTIVITY.WORKSPACE_ID, viewer.workspace())
        .set(ACTIVITY.ID, id)
        .set(ACTIVITY.DEAL_ID, activity.deal())
        .set(ACTIVITY.OWNER_ID, viewer.self())
        .set(ACTIVITY.KIND, activity.kind().name())
        .set(ACTIVITY.STATUS, activity.done() ? DONE : PLANNED)
        .set(ACTIVITY.SUBJECT, activity.subject().strip())
        .set(ACTIVITY.STARTS_AT, activity.starts().atOffset(ZoneOffset.UTC))
        .set(ACTIVITY.MINUTES, activity.minutes())
        .set(ACTIVITY.PURPOSE, activity.purpose())
        .set(ACTIVITY.FIT, fit)
        .set(ACTIVITY.OVERRIDE_REASON, activity.anyway().isBlank() ? null : activity.anyway())
        .set(ACTIVITY.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .set(ACTIVITY.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void addAll(Viewer viewer, List<ActivityImports.KnownActivity> activities, Instant at) {
    var rows = activities.stream().map(it -> known(viewer, it, at)).toList();
    sql.as(viewer).batchInsert(rows).execute();
  }

  private static ActivityRecord known(
      Viewer viewer, ActivityImports.KnownActivity activity, Instant at) {
    var kept = activity.starts().isBefore(at) ? activity.starts() : at;
    var row = new ActivityRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setId(Ids.next());
    row.setDealId(activity.deal());
    row.setOwnerId(activity.owner());
    row.setKind(activity.kind().name());
    row.setStatus(activity.done() ? DONE : PLANNED);
    row.setSubject(activity.subject());
    row.setStartsAt(activity.starts().atOffset(ZoneOffset.UTC));
    row.setMinutes(activity.minutes());
    row.setPurpose(activity.purpose());
    row.setFit(activity.fit());
    row.setCreatedAt(kept.atOffset(ZoneOffset.UTC));
    row.setUpdatedAt(kept.atOffset(ZoneOffset.UTC));
    return row;
  }

  List<Activity> of(Viewer viewer, UUID deal, int atMost) {
    return sql.as(viewer)
        .selectFrom(ACTIVITY)
        .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTIVITY.DEAL_ID.eq(deal))
        .and(ACTIVITY.DELETED_AT.isNull())
        .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
        .limit(atMost)
        .fetch(ActivityStore::activity);
  }

  List<Activity> page(Viewer viewer, UUID deal, @Nullable UUID after, Instant asOf, int size) {
    var then = asOf.atOffset(ZoneOffset.UTC);
    var wanted =
        sql.as(viewer)
            .selectFrom(ACTIVITY)
            .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTIVITY.DEAL_ID.eq(deal))
            .and(ACTIVITY.DELETED_AT.isNull())
            .and(ACTIVITY.CREATED_AT.le(then));
    if (after != null) {
      var last = ACTIVITY.as("last");
      wanted =
          wanted.and(
              row(ACTIVITY.STARTS_AT, ACTIVITY.ID)
                  .lt(
                      select(last.STARTS_AT, last.ID)
                          .from(last)
                          .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                          .and(last.ID.eq(after))));
    }
    return wanted
        .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
        .limit(size)
        .fetch(it -> activity(it, !it.getUpdatedAt().isAfter(then)));
  }

  List<Activity> agenda(Viewer viewer, int atMost) {
    return sql.as(viewer)
        .selectFrom(ACTIVITY)
        .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTIVITY.OWNER_ID.eq(viewer.self()))
        .and(ACTIVITY.STATUS.eq(PLANNED))
        .and(ACTIVITY.DELETED_AT.isNull())
        .orderBy(ACTIVITY.STARTS_AT, ACTIVITY.ID)
        .limit(atMost)
        .fetch(ActivityStore::activity);
  }

  boolean complete(Viewer viewer, UUID activity, Instant at) {
    return sql.as(viewer)
            .update(ACTIVITY)
            .set(ACTIVITY.STATUS, DONE)
            .set(ACTIVITY.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
            .set(ACTIVITY.VERSION, ACTIVITY.VERSION.plus(1))
            .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTIVITY.ID.eq(activity))
            .and(ACTIVITY.OWNER_ID.eq(viewer.self()))
            .execute()
        > 0;
  }

  private static Activity activity(ActivityRecord row) {
    return activity(row, true);
  }

  /// @param lastChangeKnown whether the row as it is now was known already
  private static Activity activity(ActivityRecord row, boolean lastChangeKnown) {
    return new Activity(
        row.getId(),
        row.getDealId(),
        row.getOwnerId(),
        ActivityKind.valueOf(row.getKind()),
        row.getStatus().equals(DONE) && lastChangeKnown,
        row.getSubject(),
        row.getStartsAt().toInstant(),
        row.getMinutes(),
        row.getPurpose(),
        row.getFit());
  }
}
