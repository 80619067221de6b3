package buyerside.app.relations.reach;

import static buyerside.database.relations.Tables.REACH;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReachStore {

  private static final int MOST = 100;

  private final WorkspaceSql sql;

  ReachStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<Reach> of(Viewer viewer, UUID record) {
    return where(viewer, record, REACH.REMOVED_AT.isNull());
  }

  List<Reach> of(Viewer viewer, UUID record, Instant at) {
    var then = at.atOffset(ZoneOffset.UTC);
    return where(
        viewer,
        record,
        REACH.ADDED_AT.le(then).and(REACH.REMOVED_AT.isNull().or(REACH.REMOVED_AT.gt(then))));
  }

  private List<Reach> where(Viewer viewer, UUID record, Condition which) {
    return sql.as(viewer)
        .selectFrom(REACH)
        .where(REACH.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REACH.RECORD_ID.eq(record))
        .and(which)
        .orderBy(REACH.ID)
        .limit(MOST)
        .fetch(it ->
            new Reach(it.getId(), Reach.Sort.valueOf(it.getSort()), it.getLabel(), it.getValue()));
  }

  void add(Viewer viewer, UUID record, Reach reach, Instant at) {
    sql.as(viewer)
        .insertInto(REACH)
        .set(REACH.WORKSPACE_ID, viewer.workspace())
        .set(REACH.ID, reach.id())
        .set(REACH.RECORD_ID, record)
        .set(REACH.SORT, reach.sort().name())
        .set(REACH.LABEL, reach.label())
        .set(REACH.VALUE, reach.value())
        .set(REACH.ADDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  boolean setRemoved(Viewer viewer, UUID reach, @Nullable Instant at) {
    return sql.as(viewer)
            .update(REACH)
            .set(REACH.REMOVED_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
            .where(REACH.WORKSPACE_ID.eq(viewer.workspace()))
            .and(REACH.ID.eq(reach))
            .and(at == null ? REACH.REMOVED_AT.isNotNull() : REACH.REMOVED_AT.isNull())
            .execute()
        == 1;
  }
}
