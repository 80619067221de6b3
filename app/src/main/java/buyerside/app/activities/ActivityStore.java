package buyerside.app.activities;

import static buyerside.app.activities.ActivityRowStore.DONE;
import static buyerside.app.activities.ActivityRowStore.PEOPLE;
import static buyerside.app.activities.ActivityRowStore.PLANNED;
import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.activities.Tables.PARTICIPANT;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.FormerFields;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import buyerside.database.activities.tables.records.ActivityRecord;
import buyerside.database.activities.tables.records.ParticipantRecord;
import buyerside.database.activities.tables.records.ProducedRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes activities, one at a time.
@Component
class ActivityStore {

  private final WorkspaceSql sql;

  ActivityStore(WorkspaceSql sql) {
    this.sql = sql;
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
    addPeople(viewer, id, activity.more().people());
  }

  /// A change of a row, and what it takes to take it back.
  ///
  /// @param before the row's fields as they were
  /// @param version the row's from the change on
  record Changed(String before, List<UUID> people, int version) {}

  /// Changes an activity.
  ///
  /// @param version the one that is changed; `null` for whichever stands
  /// @param people who takes part from now on; `null` to leave them
  /// @return empty if there is none, or not in that version
  Optional<Changed> change(
      Viewer viewer,
      UUID id,
      @Nullable Integer version,
      @Nullable List<UUID> people,
      Instant at,
      Consumer<ActivityRecord> change) {
    var row =
        sql.as(viewer)
            .selectFrom(ACTIVITY)
            .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTIVITY.ID.eq(id))
            .forUpdate()
            .fetchOne();
    if (row == null || version != null && version.intValue() != row.getVersion()) {
      return Optional.empty();
    }
    var before = FormerFields.write(row);
    var took = people(viewer, id);
    var next = row.getVersion() + 1;
    change.accept(row);
    row.setVersion(next);
    row.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
    sql.as(viewer).executeUpdate(row);
    if (people != null && !people.equals(took)) {
      removePeople(viewer, id);
      addPeople(viewer, id, people);
    }
    return Optional.of(new Changed(before, took, next));
  }

  private List<UUID> people(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(PARTICIPANT.PERSON_ID)
        .from(PARTICIPANT)
        .where(PARTICIPANT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PARTICIPANT.ACTIVITY_ID.eq(id))
        .orderBy(PARTICIPANT.PERSON_ID)
        .fetch(PARTICIPANT.PERSON_ID);
  }

  private void removePeople(Viewer viewer, UUID id) {
    sql.as(viewer)
        .deleteFrom(PARTICIPANT)
        .where(PARTICIPANT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PARTICIPANT.ACTIVITY_ID.eq(id))
        .execute();
  }

  private void addPeople(Viewer viewer, UUID id, Collection<UUID> people) {
    if (!people.isEmpty()) {
      sql.as(viewer)
          .batchInsert(
              people.stream().map(it -> new ParticipantRecord(viewer.workspace(), id, it)).toList())
          .execute();
    }
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

  void addAll(Viewer viewer, List<ActivityImports.KnownActivity> activities, Instant at) {
    var rows = activities.stream().map(it -> known(viewer, it, at)).toList();
    sql.as(viewer).batchInsert(rows).execute();
  }

  private static ActivityRecord known(
      Viewer viewer, ActivityImports.KnownActivity activity, Instant at) {
    var kept = activity.starts().isBefore(at) ? activity.starts() : at;
    var row = new ActivityRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setId(Ids.next());
    row.setDealId(activity.deal());
    row.setOwnerId(activity.owner());
    row.setKind(activity.kind().name());
    row.setStatus(activity.done() ? DONE : PLANNED);
    row.setSubject(activity.subject());
    row.setStartsAt(activity.starts().atOffset(ZoneOffset.UTC));
    row.setMinutes(activity.minutes());
    row.setPurpose(activity.purpose());
    row.setFit(activity.fit());
    row.setCreatedAt(kept.atOffset(ZoneOffset.UTC));
    row.setUpdatedAt(kept.atOffset(ZoneOffset.UTC));
    return row;
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
    addPeople(viewer, logged.id(), people);
  }

  private static long minor(BigDecimal amount, String currency) {
    var decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    return amount.movePointRight(decimals).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
