package buyerside.app.today;

import static buyerside.database.today.Tables.ASIDE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.today.Asides.Put;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AsideStore {

  private final WorkspaceSql sql;

  AsideStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// What is aside on a day.
  Set<Put> of(Viewer viewer, LocalDate day) {
    return sql.as(viewer)
        .select(ASIDE.DEAL_ID, ASIDE.CRITERION)
        .from(ASIDE)
        .where(ASIDE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ASIDE.MEMBER_ID.eq(viewer.self()))
        .and(ASIDE.UNTIL.isNull().or(ASIDE.UNTIL.gt(day)))
        .fetchSet(it -> new Put(it.value1(), it.value2()));
  }

  void put(Viewer viewer, Put put, @Nullable LocalDate until, String reason, Instant at) {
    sql.as(viewer)
        .insertInto(ASIDE)
        .set(ASIDE.WORKSPACE_ID, viewer.workspace())
        .set(ASIDE.MEMBER_ID, viewer.self())
        .set(ASIDE.DEAL_ID, put.deal())
        .set(ASIDE.CRITERION, put.criterion())
        .set(ASIDE.UNTIL, until)
        .set(ASIDE.REASON, reason)
        .set(ASIDE.PUT_AT, at.atOffset(ZoneOffset.UTC))
        .onDuplicateKeyUpdate()
        .set(ASIDE.UNTIL, until)
        .set(ASIDE.REASON, reason)
        .set(ASIDE.PUT_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void takeAllBack(Viewer viewer) {
    sql.as(viewer)
        .deleteFrom(ASIDE)
        .where(ASIDE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ASIDE.MEMBER_ID.eq(viewer.self()))
        .execute();
  }
}
