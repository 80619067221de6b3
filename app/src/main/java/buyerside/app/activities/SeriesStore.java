package buyerside.app.activities;

import static buyerside.app.activities.ActivityRowStore.PLANNED;
import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.activities.Tables.PARTICIPANT;
import static buyerside.database.activities.Tables.SERIES;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Series of activities.
@Component
class SeriesStore {

  private static final int MOST = 500;

  private final WorkspaceSql sql;

  SeriesStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @param until up to here its activities stand in the table
  record Series(UUID id, String rule, ZoneId zone, Instant first, Instant until) {}

  void add(Viewer viewer, Series series) {
    sql.as(viewer)
        .insertInto(SERIES)
        .set(SERIES.WORKSPACE_ID, viewer.workspace())
        .set(SERIES.ID, series.id())
        .set(SERIES.RULE, series.rule())
        .set(SERIES.ZONE, series.zone().getId())
        .set(SERIES.FIRST_AT, series.first().atOffset(ZoneOffset.UTC))
        .set(SERIES.MADE_UNTIL, series.until().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// Those that go on, of which the activities stand in the table only up to before an instant.
  List<Series> due(Viewer viewer, Instant before) {
    return sql.as(viewer)
        .selectFrom(SERIES)
        .where(SERIES.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SERIES.ENDED_AT.isNull())
        .and(SERIES.MADE_UNTIL.lt(before.atOffset(ZoneOffset.UTC)))
        .orderBy(SERIES.MADE_UNTIL)
        .limit(MOST)
        .forUpdate()
        .skipLocked()
        .fetch(SeriesStore::series);
  }

  Optional<Series> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(SERIES)
        .where(SERIES.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SERIES.ID.eq(id))
        .fetchOptional(SeriesStore::series);
  }

  private static Series series(buyerside.database.activities.tables.records.SeriesRecord row) {
    return new Series(
        row.getId(),
        row.getRule(),
        ZoneId.of(row.getZone()),
        row.getFirstAt().toInstant(),
        row.getMadeUntil().toInstant());
  }

  void setMade(Viewer viewer, UUID id, Instant until) {
    sql.as(viewer)
        .update(SERIES)
        .set(SERIES.MADE_UNTIL, until.atOffset(ZoneOffset.UTC))
        .where(SERIES.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SERIES.ID.eq(id))
        .execute();
  }

  void setEnded(Viewer viewer, UUID id, @Nullable Instant at) {
    sql.as(viewer)
        .update(SERIES)
        .set(SERIES.ENDED_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
        .where(SERIES.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SERIES.ID.eq(id))
        .execute();
  }

  /// Adds activities like the latest one of the series that still stands, people included.
  ///
  /// @return whether there is one to be like
  boolean repeat(Viewer viewer, UUID series, List<Instant> times, Instant at) {
    var like =
        sql.as(viewer)
            .selectFrom(ACTIVITY)
            .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTIVITY.SERIES_ID.eq(series))
            .and(ACTIVITY.DELETED_AT.isNull())
            .orderBy(ACTIVITY.STARTS_AT.desc())
            .limit(1)
            .fetchOne();
    if (like == null) {
      return false;
    }
    var ids = new ArrayList<UUID>();
    var model = like.getId();
    var rows =
        times.stream()
            .map(it -> {
              var row = like.copy();
              row.setWorkspaceId(viewer.workspace());
              row.setId(Ids.next());
              row.setStatus(PLANNED);
              row.setStartsAt(it.atOffset(ZoneOffset.UTC));
              row.setOutcome(null);
              row.setCost(null);
              row.setCostCurrency(null);
              row.setDoneAt(null);
              row.setFollowsId(null);
              row.setCreatedAt(at.atOffset(ZoneOffset.UTC));
              row.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
              row.setVersion(1);
              ids.add(row.getId());
              return row;
            })
            .toList();
    sql.as(viewer).batchInsert(rows).execute();
    for (var id : ids) {
      sql.as(viewer)
          .insertInto(
              PARTICIPANT, PARTICIPANT.WORKSPACE_ID, PARTICIPANT.ACTIVITY_ID, PARTICIPANT.PERSON_ID)
          .select(
              select(inline(viewer.workspace()), val(id), PARTICIPANT.PERSON_ID)
                  .from(PARTICIPANT)
                  .where(PARTICIPANT.WORKSPACE_ID.eq(viewer.workspace()))
                  .and(PARTICIPANT.ACTIVITY_ID.eq(model)))
          .execute();
    }
    return true;
  }

  /// Takes back what is still planned of a series from an instant on.
  ///
  /// @return how many
  int remove(Viewer viewer, UUID series, Instant from, Instant at) {
    return sql.as(viewer)
        .update(ACTIVITY)
        .set(ACTIVITY.DELETED_AT, at.atOffset(ZoneOffset.UTC))
        .set(ACTIVITY.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
        .set(ACTIVITY.VERSION, ACTIVITY.VERSION.plus(1))
        .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTIVITY.SERIES_ID.eq(series))
        .and(ACTIVITY.STATUS.eq(PLANNED))
        .and(ACTIVITY.STARTS_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .and(ACTIVITY.DELETED_AT.isNull())
        .execute();
  }

  /// Brings back what was taken back at an instant.
  int bringBack(Viewer viewer, UUID series, Instant removed, Instant at) {
    return sql.as(viewer)
        .update(ACTIVITY)
        .setNull(ACTIVITY.DELETED_AT)
        .set(ACTIVITY.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
        .set(ACTIVITY.VERSION, ACTIVITY.VERSION.plus(1))
        .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTIVITY.SERIES_ID.eq(series))
        .and(ACTIVITY.DELETED_AT.eq(removed.atOffset(ZoneOffset.UTC)))
        .execute();
  }
}
