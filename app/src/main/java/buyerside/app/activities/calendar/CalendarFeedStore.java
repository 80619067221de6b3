package buyerside.app.activities.calendar;

import static buyerside.database.activities.Tables.CALENDAR_FEED;
import static buyerside.database.activities.Tables.CALENDAR_FEED_OF_TOKEN;

import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CalendarFeedStore {

  record Found(UUID workspace, UUID member) {}

  private final WorkspaceSql sql;

  CalendarFeedStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Optional<Instant> made(Viewer viewer) {
    return sql.as(viewer)
        .select(CALENDAR_FEED.MADE_AT)
        .from(CALENDAR_FEED)
        .where(CALENDAR_FEED.WORKSPACE_ID.eq(viewer.workspace()))
        .and(CALENDAR_FEED.MEMBER_ID.eq(viewer.self()))
        .fetchOptional(it -> it.value1().toInstant());
  }

  void put(Viewer viewer, Secret secret, Instant at) {
    sql.as(viewer)
        .insertInto(CALENDAR_FEED)
        .set(CALENDAR_FEED.WORKSPACE_ID, viewer.workspace())
        .set(CALENDAR_FEED.MEMBER_ID, viewer.self())
        .set(CALENDAR_FEED.TOKEN_HASH, secret.hash())
        .set(CALENDAR_FEED.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .onConflict(CALENDAR_FEED.WORKSPACE_ID, CALENDAR_FEED.MEMBER_ID)
        .doUpdate()
        .set(CALENDAR_FEED.TOKEN_HASH, secret.hash())
        .set(CALENDAR_FEED.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void remove(Viewer viewer) {
    sql.as(viewer)
        .deleteFrom(CALENDAR_FEED)
        .where(CALENDAR_FEED.WORKSPACE_ID.eq(viewer.workspace()))
        .and(CALENDAR_FEED.MEMBER_ID.eq(viewer.self()))
        .execute();
  }

  Optional<Found> find(Secret secret) {
    return sql.beforeWorkspace()
        .selectFrom(CALENDAR_FEED_OF_TOKEN.call(secret.hash()))
        .fetchOptional(it -> new Found(it.getWorkspaceId(), it.getMemberId()));
  }
}
