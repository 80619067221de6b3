package buyerside.app.activities.reminders;

import static buyerside.database.activities.Tables.REMINDER_AWAY;
import static buyerside.database.activities.Tables.REMINDER_CHOICE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.reminders.Reminder.Kind;
import buyerside.database.activities.tables.records.ReminderChoiceRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class ReminderStore {

  private final WorkspaceSql sql;

  ReminderStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  ReminderChoice choice(Viewer viewer) {
    return sql.as(viewer)
        .selectFrom(REMINDER_CHOICE)
        .where(REMINDER_CHOICE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REMINDER_CHOICE.MEMBER_ID.eq(viewer.self()))
        .fetchOptional(ReminderStore::choice)
        .orElse(ReminderChoice.USUAL);
  }

  private static ReminderChoice choice(ReminderChoiceRecord row) {
    var muted = EnumSet.noneOf(Kind.class);
    Stream.of(row.getMuted()).map(Kind::valueOf).forEach(muted::add);
    return new ReminderChoice(row.getDigest(), row.getHour(), muted);
  }

  void put(Viewer viewer, ReminderChoice choice) {
    var row = new ReminderChoiceRecord();
    row.setDigest(choice.digest());
    row.setHour((short) choice.hour());
    row.setMuted(choice.muted().stream().map(Enum::name).sorted().toArray(String[]::new));
    sql.as(viewer)
        .insertInto(REMINDER_CHOICE)
        .set(REMINDER_CHOICE.WORKSPACE_ID, viewer.workspace())
        .set(REMINDER_CHOICE.MEMBER_ID, viewer.self())
        .set(row)
        .onConflict(REMINDER_CHOICE.WORKSPACE_ID, REMINDER_CHOICE.MEMBER_ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  Set<String> away(Viewer viewer) {
    return new HashSet<>(
        sql.as(viewer)
            .select(REMINDER_AWAY.KEY)
            .from(REMINDER_AWAY)
            .where(REMINDER_AWAY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(REMINDER_AWAY.MEMBER_ID.eq(viewer.self()))
            .fetch(REMINDER_AWAY.KEY));
  }

  void putAway(Viewer viewer, String key, Instant at) {
    sql.as(viewer)
        .insertInto(REMINDER_AWAY)
        .set(REMINDER_AWAY.WORKSPACE_ID, viewer.workspace())
        .set(REMINDER_AWAY.MEMBER_ID, viewer.self())
        .set(REMINDER_AWAY.KEY, key)
        .set(REMINDER_AWAY.AT, at.atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  /// @return how many came back
  int bringBack(Viewer viewer) {
    return sql.as(viewer)
        .deleteFrom(REMINDER_AWAY)
        .where(REMINDER_AWAY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REMINDER_AWAY.MEMBER_ID.eq(viewer.self()))
        .execute();
  }

  /// Forgets what was put away so long ago that it cannot come again.
  void forget(Viewer viewer, Instant before) {
    sql.as(viewer)
        .deleteFrom(REMINDER_AWAY)
        .where(REMINDER_AWAY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REMINDER_AWAY.MEMBER_ID.eq(viewer.self()))
        .and(REMINDER_AWAY.AT.lt(before.atOffset(ZoneOffset.UTC)))
        .execute();
  }

  /// Those who want mail.
  List<UUID> subscribers(Viewer system) {
    return sql.as(system)
        .select(REMINDER_CHOICE.MEMBER_ID)
        .from(REMINDER_CHOICE)
        .where(REMINDER_CHOICE.WORKSPACE_ID.eq(system.workspace()))
        .and(REMINDER_CHOICE.DIGEST)
        .fetch(REMINDER_CHOICE.MEMBER_ID);
  }
}
