package buyerside.app.relations.owntime;

import static buyerside.database.access.Tables.ACCOUNT;
import static buyerside.database.access.Tables.MEMBER;
import static buyerside.database.relations.Tables.KEPT_HOURS;
import static buyerside.database.relations.Tables.LEAVE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Missing;
import buyerside.database.relations.tables.records.KeptHoursRecord;
import buyerside.database.relations.tables.records.LeaveRecord;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Leave;
import buyerside.method.owntime.Weekly;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class OwnTimeStore {

  private final WorkspaceSql sql;

  OwnTimeStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  KeptHours of(Viewer viewer, UUID member) {
    var weekly =
        sql.as(viewer)
            .selectFrom(KEPT_HOURS)
            .where(KEPT_HOURS.WORKSPACE_ID.eq(viewer.workspace()))
            .and(KEPT_HOURS.MEMBER_ID.eq(member))
            .orderBy(KEPT_HOURS.WEEKDAY, KEPT_HOURS.FROM_TIME)
            .fetch(OwnTimeStore::weekly);
    var leave =
        sql.as(viewer)
            .selectFrom(LEAVE)
            .where(LEAVE.WORKSPACE_ID.eq(viewer.workspace()))
            .and(LEAVE.MEMBER_ID.eq(member))
            .orderBy(LEAVE.FROM_ON)
            .fetch(it -> new Leave(it.getFromOn(), it.getToOn()));
    return new KeptHours(weekly, leave);
  }

  void put(Viewer viewer, KeptHours hours) {
    var context = sql.as(viewer);
    context
        .deleteFrom(KEPT_HOURS)
        .where(KEPT_HOURS.WORKSPACE_ID.eq(viewer.workspace()))
        .and(KEPT_HOURS.MEMBER_ID.eq(viewer.self()))
        .execute();
    context
        .deleteFrom(LEAVE)
        .where(LEAVE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(LEAVE.MEMBER_ID.eq(viewer.self()))
        .execute();
    context.batchInsert(hours.weekly().stream().map(it -> row(viewer, it)).toList()).execute();
    context.batchInsert(hours.leave().stream().map(it -> row(viewer, it)).toList()).execute();
  }

  ZoneId zone(Viewer viewer, UUID member) {
    return sql.as(viewer)
        .select(ACCOUNT.ZONE)
        .from(MEMBER)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID))
        .where(MEMBER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MEMBER.ID.eq(member))
        .fetchOptional(it -> ZoneId.of(it.value1()))
        .orElseThrow(() -> new Missing(member));
  }

  private static Weekly weekly(KeptHoursRecord row) {
    return new Weekly(
        Weekly.Kind.valueOf(row.getKind()),
        DayOfWeek.of(row.getWeekday()),
        row.getFromTime(),
        row.getToTime());
  }

  private static KeptHoursRecord row(Viewer viewer, Weekly kept) {
    var row = new KeptHoursRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setMemberId(viewer.self());
    row.setWeekday((short) kept.day().getValue());
    row.setKind(kept.kind().name());
    row.setFromTime(kept.from());
    row.setToTime(kept.to());
    return row;
  }

  private static LeaveRecord row(Viewer viewer, Leave leave) {
    var row = new LeaveRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setMemberId(viewer.self());
    row.setFromOn(leave.from());
    row.setToOn(leave.to());
    return row;
  }
}
