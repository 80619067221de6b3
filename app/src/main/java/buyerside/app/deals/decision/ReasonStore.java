package buyerside.app.deals.decision;

import static buyerside.database.deals.Tables.DECISION_REASON;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ReasonStore {

  private static final int MOST = 200;

  private final WorkspaceSql sql;

  ReasonStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<OwnReason> all(Viewer viewer) {
    return sql.as(viewer)
        .select(DECISION_REASON.ID, DECISION_REASON.NAME, DECISION_REASON.RETIRED_AT)
        .from(DECISION_REASON)
        .where(DECISION_REASON.WORKSPACE_ID.eq(viewer.workspace()))
        .orderBy(DECISION_REASON.ID)
        .limit(MOST)
        .fetch(it -> new OwnReason(it.value1(), it.value2(), it.value3() != null));
  }

  void add(Viewer viewer, String name, Instant at) {
    sql.as(viewer)
        .insertInto(DECISION_REASON)
        .set(DECISION_REASON.WORKSPACE_ID, viewer.workspace())
        .set(DECISION_REASON.ID, Ids.next())
        .set(DECISION_REASON.NAME, name)
        .set(DECISION_REASON.ADDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void retire(Viewer viewer, UUID reason, Instant at) {
    sql.as(viewer)
        .update(DECISION_REASON)
        .set(DECISION_REASON.RETIRED_AT, at.atOffset(ZoneOffset.UTC))
        .where(DECISION_REASON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DECISION_REASON.ID.eq(reason))
        .execute();
  }
}
