package buyerside.app.activities;

import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.activities.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import buyerside.database.activities.tables.records.ActivityRecord;
import buyerside.method.fit.ActivityKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ActivityStore {

  private static final String DONE = "DONE";
  private static final String PLANNED = "PLANNED";

  private final WorkspaceSql sql;

  ActivityStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void add(Viewer viewer, UUID id, PlanActivity activity, String fit, Instant at) {
    sql.as(viewer)
        .insertInto(ACTIVITY)
        .set(ACTIVITY.WORKSPACE_ID, viewer.workspace())
        .set(ACTIVITY.ID, id)
        .set(ACTIVITY.DEAL_ID, activity.deal())
        .set(ACTIVITY.OWNER_ID, viewer.self())
        .set(ACTIVITY.KIND, activity.kind().name())
        .set(ACTIVITY.STATUS, activity.done() ? DONE : PLANNED)
        .set(ACTIVITY.SUBJECT, activity.subject().strip())
        .set(ACTIVITY.STARTS_AT, activity.starts().atOffset(ZoneOffset.UTC))
        .set(ACTIVITY.MINUTES, activity.minutes())
        .set(ACTIVITY.PURPOSE, activity.purpose())
        .set(ACTIVITY.FIT, fit)
        .set(ACTIVITY.OVERRIDE_REASON, activity.anyway().isBlank() ? null : activity.anyway())
        .set(ACTIVITY.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .set(ACTIVITY.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
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
    var at = logged.at().atOffset(ZoneOffset.UTC);
    sql.as(viewer)
        .insertInto(ACTIVITY)
        .set(ACTIVITY.WORKSPACE_ID, viewer.workspace())
        .set(ACTIVITY.ID, logged.id())
        .set(ACTIVITY.DEAL_ID, line.deal())
        .set(ACTIVITY.COMPANY_ID, logged.company())
        .set(ACTIVITY.OWNER_ID, viewer.self())
        .set(ACTIVITY.KIND, line.kind().name())
        .set(ACTIVITY.STATUS, logged.done() ? DONE : PLANNED)
        .set(ACTIVITY.SUBJECT, line.text().strip())
        .set(ACTIVITY.STARTS_AT, logged.starts().atOffset(ZoneOffset.UTC))
        .set(ACTIVITY.MINUTES, line.minutes())
        .set(ACTIVITY.PURPOSE, line.evidence() == null ? null : line.evidence().criterion().value())
        .set(ACTIVITY.FIT, logged.fit())
        .set(ACTIVITY.AMOUNT_LOW, amount == null ? null : minor(amount.low(), amount.currency()))
        .set(ACTIVITY.AMOUNT_HIGH, amount == null ? null : minor(amount.high(), amount.currency()))
        .set(ACTIVITY.AMOUNT_CURRENCY, amount == null ? null : amount.currency())
        .set(ACTIVITY.CREATED_AT, at)
        .set(ACTIVITY.UPDATED_AT, at)
        .execute();
    for (var person : people) {
      sql.as(viewer)
          .insertInto(PARTICIPANT)
          .set(PARTICIPANT.WORKSPACE_ID, viewer.workspace())
          .set(PARTICIPANT.ACTIVITY_ID, logged.id())
          .set(PARTICIPANT.PERSON_ID, person)
          .execute();
    }
  }

  /// @return whether that changed anything
  boolean setRemoved(Viewer viewer, UUID activity, boolean removed, Instant at) {
    return sql.as(viewer)
            .update(ACTIVITY)
            .set(ACTIVITY.DELETED_AT, removed ? at.atOffset(ZoneOffset.UTC) : null)
            .set(ACTIVITY.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
            .set(ACTIVITY.VERSION, ACTIVITY.VERSION.plus(1))
            .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTIVITY.ID.eq(activity))
            .and(removed ? ACTIVITY.DELETED_AT.isNull() : ACTIVITY.DELETED_AT.isNotNull())
            .execute()
        > 0;
  }

  private static long minor(BigDecimal amount, String currency) {
    var decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    return amount.movePointRight(decimals).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  List<Activity> of(Viewer viewer, UUID deal, int atMost) {
    return sql.as(viewer)
        .selectFrom(ACTIVITY)
        .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTIVITY.DEAL_ID.eq(deal))
        .and(ACTIVITY.DELETED_AT.isNull())
        .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
        .limit(atMost)
        .fetch(ActivityStore::activity);
  }

  List<Activity> page(Viewer viewer, UUID deal, @Nullable UUID after, Instant asOf, int size) {
    var then = asOf.atOffset(ZoneOffset.UTC);
    var wanted =
        sql.as(viewer)
            .selectFrom(ACTIVITY)
            .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTIVITY.DEAL_ID.eq(deal))
            .and(ACTIVITY.DELETED_AT.isNull())
            .and(ACTIVITY.CREATED_AT.le(then));
    if (after != null) {
      var last = ACTIVITY.as("last");
      wanted =
          wanted.and(
              row(ACTIVITY.STARTS_AT, ACTIVITY.ID)
                  .lt(
                      select(last.STARTS_AT, last.ID)
                          .from(last)
                          .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                          .and(last.ID.eq(after))));
    }
    return wanted
        .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
        .limit(size)
        .fetch(it -> activity(it, !it.getUpdatedAt().isAfter(then)));
  }

  /// The deal of an activity; empty if it has none, or if there is no such activity.
  Optional<UUID> dealOf(Viewer viewer, UUID activity) {
    return sql.as(viewer)
        .select(ACTIVITY.DEAL_ID)
        .from(ACTIVITY)
        .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTIVITY.ID.eq(activity))
        .fetchOptional(ACTIVITY.DEAL_ID);
  }

  List<Activity> agenda(Viewer viewer, int atMost) {
    return sql.as(viewer)
        .selectFrom(ACTIVITY)
        .where(planned(viewer))
        .orderBy(ACTIVITY.STARTS_AT, ACTIVITY.ID)
        .limit(atMost)
        .fetch(ActivityStore::activity);
  }

  /// The latest of what was planned before an instant, earliest first.
  List<Activity> late(Viewer viewer, Instant before, int atMost) {
    return sql.as(viewer)
        .selectFrom(ACTIVITY)
        .where(planned(viewer))
        .and(ACTIVITY.STARTS_AT.lt(before.atOffset(ZoneOffset.UTC)))
        .orderBy(ACTIVITY.STARTS_AT.desc(), ACTIVITY.ID.desc())
        .limit(atMost)
        .fetch(ActivityStore::activity)
        .reversed();
  }

  private static Condition planned(Viewer viewer) {
    return ACTIVITY
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(ACTIVITY.OWNER_ID.eq(viewer.self()))
        .and(ACTIVITY.STATUS.eq(PLANNED))
        .and(ACTIVITY.DELETED_AT.isNull());
  }

  /// What is planned from an instant on, earliest first.
  List<Activity> ahead(Viewer viewer, Instant from, int atMost) {
    return sql.as(viewer)
        .selectFrom(ACTIVITY)
        .where(planned(viewer))
        .and(ACTIVITY.STARTS_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .orderBy(ACTIVITY.STARTS_AT, ACTIVITY.ID)
        .limit(atMost)
        .fetch(ActivityStore::activity);
  }

  /// Turns one's own planned activity into one that is done, or back.
  ///
  /// @return whether there was one
  boolean setDone(Viewer viewer, UUID activity, boolean done, Instant at) {
    return sql.as(viewer)
            .update(ACTIVITY)
            .set(ACTIVITY.STATUS, done ? DONE : PLANNED)
            .set(ACTIVITY.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
            .set(ACTIVITY.VERSION, ACTIVITY.VERSION.plus(1))
            .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTIVITY.ID.eq(activity))
            .and(ACTIVITY.OWNER_ID.eq(viewer.self()))
            .and(ACTIVITY.STATUS.eq(done ? PLANNED : DONE))
            .and(ACTIVITY.DELETED_AT.isNull())
            .execute()
        > 0;
  }

  private static Activity activity(ActivityRecord row) {
    return activity(row, true);
  }

  /// @param lastChangeKnown whether the row as it is now was known already
  private static Activity activity(ActivityRecord row, boolean lastChangeKnown) {
    return new Activity(
        row.getId(),
        row.getDealId(),
        row.getOwnerId(),
        ActivityKind.valueOf(row.getKind()),
        row.getStatus().equals(DONE) && lastChangeKnown,
        row.getSubject(),
        row.getStartsAt().toInstant(),
        row.getMinutes(),
        row.getPurpose(),
        row.getFit());
  }
}
