package buyerside.app.activities.calendar;

import static buyerside.database.access.Tables.MEMBER;
import static buyerside.database.activities.Tables.CALENDAR_SOURCE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.activities.tables.records.CalendarSourceRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CalendarSourceStore {

  private final WorkspaceSql sql;

  CalendarSourceStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A calendar that has to be read, and whose it is.
  record Due(UUID id, UUID member) {}

  List<CalendarSource> own(Viewer viewer, int atMost) {
    return sql.as(viewer)
        .selectFrom(CALENDAR_SOURCE)
        .where(own(viewer))
        .orderBy(CALENDAR_SOURCE.ID)
        .limit(atMost)
        .fetch(CalendarSourceStore::source);
  }

  Optional<CalendarSource> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(CALENDAR_SOURCE)
        .where(own(viewer))
        .and(CALENDAR_SOURCE.ID.eq(id))
        .fetchOptional(CalendarSourceStore::source);
  }

  void add(Viewer viewer, UUID id, String name, String address, Instant at) {
    sql.as(viewer)
        .insertInto(CALENDAR_SOURCE)
        .set(CALENDAR_SOURCE.WORKSPACE_ID, viewer.workspace())
        .set(CALENDAR_SOURCE.ID, id)
        .set(CALENDAR_SOURCE.MEMBER_ID, viewer.self())
        .set(CALENDAR_SOURCE.NAME, name)
        .set(CALENDAR_SOURCE.ADDRESS, address)
        .set(CALENDAR_SOURCE.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .set(CALENDAR_SOURCE.NEXT_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  boolean remove(Viewer viewer, UUID id) {
    return sql.as(viewer)
            .deleteFrom(CALENDAR_SOURCE)
            .where(own(viewer))
            .and(CALENDAR_SOURCE.ID.eq(id))
            .execute()
        > 0;
  }

  List<Due> due(Viewer viewer, Instant at, int atMost) {
    return sql.as(viewer)
        .select(CALENDAR_SOURCE.ID, CALENDAR_SOURCE.MEMBER_ID)
        .from(CALENDAR_SOURCE)
        .join(MEMBER)
        .on(
            MEMBER.WORKSPACE_ID.eq(CALENDAR_SOURCE.WORKSPACE_ID),
            MEMBER.ID.eq(CALENDAR_SOURCE.MEMBER_ID))
        .where(CALENDAR_SOURCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MEMBER.LEFT_AT.isNull())
        .and(CALENDAR_SOURCE.NEXT_AT.le(at.atOffset(ZoneOffset.UTC)))
        .orderBy(CALENDAR_SOURCE.NEXT_AT)
        .limit(atMost)
        .fetch(it -> new Due(it.value1(), it.value2()));
  }

  /// @param failure `null` if it could be read
  void looked(Viewer viewer, UUID id, @Nullable String failure, Instant at, Instant next) {
    var row = new CalendarSourceRecord();
    row.setNextAt(next.atOffset(ZoneOffset.UTC));
    row.setFailure(failure);
    if (failure == null) {
      row.setReadAt(at.atOffset(ZoneOffset.UTC));
    } else {
      row.setFailedAt(at.atOffset(ZoneOffset.UTC));
    }
    sql.as(viewer)
        .update(CALENDAR_SOURCE)
        .set(row)
        .where(own(viewer))
        .and(CALENDAR_SOURCE.ID.eq(id))
        .execute();
  }

  private static Condition own(Viewer viewer) {
    return CALENDAR_SOURCE
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(CALENDAR_SOURCE.MEMBER_ID.eq(viewer.self()));
  }

  private static CalendarSource source(CalendarSourceRecord row) {
    var read = row.getReadAt();
    return new CalendarSource(
        row.getId(),
        row.getName(),
        row.getAddress(),
        read == null ? null : read.toInstant(),
        Objects.requireNonNullElse(row.getFailure(), ""));
  }
}
