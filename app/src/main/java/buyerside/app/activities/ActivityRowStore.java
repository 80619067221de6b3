package buyerside.app.activities;

import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.activities.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.select;

import buyerside.app.activities.Activity.Details;
import buyerside.app.activities.Activity.Links;
import buyerside.app.activities.Activity.Reasons;
import buyerside.database.activities.tables.records.ActivityRecord;
import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// An activity as a row, and back.
final class ActivityRowStore {

  static final String DONE = "DONE";
  static final String PLANNED = "PLANNED";

  /// Who took part, in the same query.
  static final Field<UUID[]> PEOPLE =
      array(
              select(PARTICIPANT.PERSON_ID)
                  .from(PARTICIPANT)
                  .where(PARTICIPANT.WORKSPACE_ID.eq(ACTIVITY.WORKSPACE_ID))
                  .and(PARTICIPANT.ACTIVITY_ID.eq(ACTIVITY.ID))
                  .orderBy(PARTICIPANT.PERSON_ID))
          .as("people");

  private ActivityRowStore() {}

  static void fill(ActivityRecord row, PlanActivity activity, String fit) {
    var more = activity.more();
    row.setDealId(activity.deal());
    row.setCompanyId(more.company());
    row.setKind(activity.kind().name());
    row.setStatus(activity.done() ? DONE : PLANNED);
    row.setSubject(activity.subject().strip());
    row.setStartsAt(activity.starts().atOffset(ZoneOffset.UTC));
    row.setMinutes(activity.minutes());
    row.setPurpose(activity.purpose());
    row.setFit(fit);
    row.setOverrideReason(orNull(activity.anyway()));
    row.setOwnTimeReason(orNull(more.ownTime()));
    row.setOutcome(orNull(more.outcome()));
    row.setCost(more.cost() == null ? null : more.cost().minor());
    row.setCostCurrency(more.cost() == null ? null : more.cost().currency());
    row.setFollowsId(more.follows());
  }

  static Activity activity(Record row) {
    return activity(row, null);
  }

  /// @param then as it was known at this instant; `null` for now
  static Activity activity(Record row, @Nullable Instant then) {
    var cost = row.get(ACTIVITY.COST);
    var people = row.get(PEOPLE);
    return new Activity(
        row.get(ACTIVITY.ID),
        row.get(ACTIVITY.DEAL_ID),
        row.get(ACTIVITY.OWNER_ID),
        ActivityKind.valueOf(row.get(ACTIVITY.KIND)),
        done(row, then),
        row.get(ACTIVITY.SUBJECT),
        row.get(ACTIVITY.STARTS_AT).toInstant(),
        row.get(ACTIVITY.MINUTES),
        row.get(ACTIVITY.PURPOSE),
        row.get(ACTIVITY.FIT),
        new Details(
            row.get(ACTIVITY.COMPANY_ID),
            people == null ? List.of() : List.of(people),
            cost == null ? null : new Cost(cost, row.get(ACTIVITY.COST_CURRENCY)),
            text(row.get(ACTIVITY.OUTCOME)),
            new Reasons(
                text(row.get(ACTIVITY.OVERRIDE_REASON)), text(row.get(ACTIVITY.OWN_TIME_REASON))),
            new Links(
                row.get(ACTIVITY.PLANNED_BY),
                row.get(ACTIVITY.FOLLOWS_ID),
                row.get(ACTIVITY.SERIES_ID)),
            row.get(ACTIVITY.VERSION)));
  }

  private static boolean done(Record row, @Nullable Instant then) {
    var at = row.get(ACTIVITY.DONE_AT);
    var known = then == null || at == null || !at.toInstant().isAfter(then);
    return row.get(ACTIVITY.STATUS).equals(DONE) && known;
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
