package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.STANDING;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.deals.DealHistories.Course;
import buyerside.app.deals.DealHistories.Stood;
import buyerside.database.deals.tables.records.DealRecord;
import buyerside.database.deals.tables.records.StandingRecord;
import buyerside.database.deals.tables.records.StayRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes the past of deals that were just brought in.
@Component
class DealHistoryStore {

  private static final Duration SHORTEST_STAY = Duration.ofDays(1);

  private final WorkspaceSql sql;

  DealHistoryStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void replace(Viewer viewer, UUID version, List<Course> courses) {
    var ids = courses.stream().map(Course::deal).toArray(UUID[]::new);
    var rows =
        sql.as(viewer)
            .selectFrom(DEAL)
            .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
            .and(DEAL.ID.eq(any(ids)))
            .fetchMap(DEAL.ID);
    var standings = new ArrayList<StandingRecord>();
    var stays = new ArrayList<StayRecord>();
    for (var course : courses) {
      var row = Objects.requireNonNull(rows.get(course.deal()));
      now(row, course.stood());
      standings.addAll(standings(row, course.stood()));
      stays.addAll(stays(row, version, course.stood()));
    }
    sql.as(viewer).batchUpdate(rows.values()).execute();
    sql.as(viewer)
        .deleteFrom(STANDING)
        .where(STANDING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(STANDING.DEAL_ID.eq(any(ids)))
        .execute();
    sql.as(viewer).batchInsert(standings).execute();
    sql.as(viewer).batchInsert(stays).execute();
  }

  private static void now(DealRecord row, List<Stood> stood) {
    var last = stood.getLast();
    var derived = last.derived();
    row.setStage((short) derived.stage());
    row.setOpportunity(derived.opportunity());
    row.setGaps(derived.gapArray());
    row.setPath(derived.path());
    row.setNextChangeOn(derived.nextChange());
    row.setClaimedStage(last.claimed() == null ? null : last.claimed().shortValue());
    row.setStageSince(utc(since(stood, stood.size() - 1)));
    row.setCreatedAt(utc(stood.getFirst().from()));
    row.setUpdatedAt(utc(last.from()));
  }

  /// When the deal came into the stage in which it stood.
  private static Instant since(List<Stood> stood, int at) {
    var first = at;
    while (first > 0 && stood.get(first - 1).derived().stage() == stood.get(at).derived().stage()) {
      first--;
    }
    return stood.get(first).from();
  }

  private static List<StandingRecord> standings(DealRecord row, List<Stood> stood) {
    var records = new ArrayList<StandingRecord>();
    for (int i = 0; i < stood.size(); i++) {
      var one = stood.get(i);
      var record = new StandingRecord();
      record.setWorkspaceId(row.getWorkspaceId());
      record.setDealId(row.getId());
      record.setFromAt(utc(one.from()));
      if (i + 1 < stood.size()) {
        record.setToAt(utc(stood.get(i + 1).from()));
      }
      record.setStage((short) one.derived().stage());
      record.setOpportunity(one.derived().opportunity());
      record.setClaimedStage(one.claimed() == null ? null : one.claimed().shortValue());
      record.setOwnerId(row.getOwnerId());
      record.setCurrency(row.getCurrency());
      record.setValueLikely(row.getValueLikely() == null ? 0L : row.getValueLikely());
      record.setOutcome(one.outcome() == null ? null : one.outcome().name());
      record.setDeleted(false);
      record.setPath(one.derived().path());
      record.setGaps(one.derived().gapArray());
      record.setProcessVersionId(row.getProcessVersionId());
      records.add(record);
    }
    return records;
  }

  private static List<StayRecord> stays(DealRecord row, UUID version, List<Stood> stood) {
    var records = new ArrayList<StayRecord>();
    for (int i = 1; i < stood.size(); i++) {
      var before = stood.get(i - 1);
      var left = stood.get(i);
      var entered = since(stood, i - 1);
      if (before.outcome() == null
          && (left.derived().stage() != before.derived().stage() || left.outcome() != null)
          && Duration.between(entered, left.from()).compareTo(SHORTEST_STAY) >= 0) {
        records.add(
            new StayRecord(
                row.getWorkspaceId(),
                row.getId(),
                version,
                (short) before.derived().stage(),
                utc(entered),
                utc(left.from())));
      }
    }
    return records;
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
