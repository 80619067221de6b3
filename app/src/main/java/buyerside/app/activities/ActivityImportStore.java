package buyerside.app.activities;

import static buyerside.database.activities.Tables.ACTIVITY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.ActivityImports.Numbered;
import buyerside.database.activities.tables.records.ActivityRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Activities that come in by the thousand.
@Component
class ActivityImportStore {

  private final WorkspaceSql sql;
  private final BulkSql bulk;

  ActivityImportStore(WorkspaceSql sql, BulkSql bulk) {
    this.sql = sql;
    this.bulk = bulk;
  }

  void add(Viewer viewer, List<Numbered> activities, Instant at) {
    bulk.insert(viewer, activities.stream().map(it -> row(viewer, it, at)).toList());
  }

  private static ActivityRecord row(Viewer viewer, Numbered numbered, Instant at) {
    var activity = numbered.activity();
    var kept = activity.starts().isBefore(at) ? activity.starts() : at;
    var row = new ActivityRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setId(numbered.id());
    row.setDealId(activity.deal());
    row.setOwnerId(activity.owner());
    row.setKind(activity.kind().name());
    row.setStatus(activity.done() ? "DONE" : "PLANNED");
    row.setSubject(activity.subject());
    row.setStartsAt(activity.starts().atOffset(ZoneOffset.UTC));
    row.setMinutes(activity.minutes());
    row.setPurpose(activity.purpose());
    row.setFit(activity.fit());
    row.setCreatedAt(kept.atOffset(ZoneOffset.UTC));
    row.setUpdatedAt(kept.atOffset(ZoneOffset.UTC));
    row.setVersion(1);
    return row;
  }

  void remove(Viewer viewer, List<UUID> activities, Instant at) {
    sql.as(viewer)
        .update(ACTIVITY)
        .set(ACTIVITY.DELETED_AT, at.atOffset(ZoneOffset.UTC))
        .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTIVITY.ID.in(activities))
        .and(ACTIVITY.DELETED_AT.isNull())
        .execute();
  }
}
