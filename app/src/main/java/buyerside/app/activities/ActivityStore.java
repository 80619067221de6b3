package buyerside.app.activities;

import static buyerside.app.activities.ActivityRowStore.DONE;
import static buyerside.app.activities.ActivityRowStore.PEOPLE;
import static buyerside.app.activities.ActivityRowStore.PLANNED;
import static buyerside.database.activities.Tables.ACTIVITY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.activities.tables.records.ActivityRecord;
import buyerside.database.activities.tables.records.ProducedRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes activities, one at a time.
@Component
class ActivityStore {

  private final WorkspaceSql sql;
  private final ParticipantStore participants;

  ActivityStore(WorkspaceSql sql, ParticipantStore participants) {
    this.sql = sql;
    this.participants = participants;
  }

  /// @param series of which it is one; `null` for none
  void add(
      Viewer viewer,
      UUID id,
      PlanActivity activity,
      String fit,
      @Nullable UUID series,
      Instant at) {
    var owner = activity.more().owner();
    var row = new ActivityRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setId(id);
    ActivityRowStore.fill(row, activity, fit);
    row.setOwnerId(owner == null ? viewer.self() : owner);
    row.setPlannedBy(owner == null || owner.equals(viewer.member()) ? null : viewer.member());
    row.setSeriesId(series);
    row.setCreatedAt(at.atOffset(ZoneOffset.UTC));
    row.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
    sql.as(viewer).executeInsert(row);
    participants.add(viewer, id, activity.more().people());
  }

  /// Keeps which evidence came out of an activity.
  void produced(Viewer viewer, UUID activity, List<UUID> evidence) {
    sql.as(viewer)
        .batchInsert(
            evidence.stream()
                .map(it -> new ProducedRecord(viewer.workspace(), activity, it))
                .toList())
        .execute();
  }

  /// An activity that was not taken back.
  Optional<Activity> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(ACTIVITY.asterisk(), PEOPLE)
        .from(ACTIVITY)
        .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTIVITY.ID.eq(id))
        .and(ACTIVITY.DELETED_AT.isNull())
        .fetchOptional(ActivityRowStore::activity);
  }

  /// A line as it becomes a row.
  record Logged(
      UUID id,
      LogLine line,
      @Nullable UUID company,
      boolean done,
      Instant starts,
      String fit,
      Instant at) {}

  void log(Viewer viewer, Logged logged, List<UUID> people) {
    var line = logged.line();
    var amount = line.amount();
    var row = new ActivityRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setId(logged.id());
    row.setDealId(line.deal());
    row.setCompanyId(logged.company());
    row.setOwnerId(viewer.self());
    row.setKind(line.kind().name());
    row.setStatus(logged.done() ? DONE : PLANNED);
    row.setSubject(line.text().strip());
    row.setStartsAt(logged.starts().atOffset(ZoneOffset.UTC));
    row.setMinutes(line.minutes());
    row.setPurpose(line.evidence() == null ? null : line.evidence().criterion().value());
    row.setFit(logged.fit());
    row.setAmountLow(amount == null ? null : minor(amount.low(), amount.currency()));
    row.setAmountHigh(amount == null ? null : minor(amount.high(), amount.currency()));
    row.setAmountCurrency(amount == null ? null : amount.currency());
    row.setCreatedAt(logged.at().atOffset(ZoneOffset.UTC));
    row.setUpdatedAt(logged.at().atOffset(ZoneOffset.UTC));
    sql.as(viewer).executeInsert(row);
    participants.add(viewer, logged.id(), people);
  }

  private static long minor(BigDecimal amount, String currency) {
    var decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    return amount.movePointRight(decimals).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
