package buyerside.app.activities.review;

import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.STANDING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.review.Review.Idle;
import buyerside.app.activities.review.Review.Move;
import buyerside.app.activities.review.Review.Spent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReviewStore {

  private static final int MOST = 2_000;
  private static final String FITS = "FITS";

  private final WorkspaceSql sql;

  ReviewStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// What a member did, with where each deal's buyer stood then.
  List<Spent> spent(Viewer viewer, UUID member, Instant from, Instant until) {
    var then = then();
    var opportunity = Objects.requireNonNull(then.field(STANDING.OPPORTUNITY));
    return sql.as(viewer)
        .select(
            ACTIVITY.DEAL_ID, DEAL.NAME, ACTIVITY.KIND, ACTIVITY.MINUTES, ACTIVITY.FIT, opportunity)
        .from(ACTIVITY)
        .leftJoin(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(ACTIVITY.WORKSPACE_ID))
        .and(DEAL.ID.eq(ACTIVITY.DEAL_ID))
        .leftJoin(then)
        .on(trueCondition())
        .where(done(viewer, from, until))
        .and(ACTIVITY.OWNER_ID.eq(member))
        .orderBy(ACTIVITY.STARTS_AT)
        .limit(MOST)
        .fetch(it ->
            new Spent(
                it.value1(),
                it.value2(),
                it.value3(),
                it.value4(),
                it.value5().equals(FITS),
                Boolean.TRUE.equals(it.value6())));
  }

  /// Where the buyer of an activity's deal stood when it took place.
  private static Table<? extends Record> then() {
    return lateral(
            select(STANDING.OPPORTUNITY)
                .from(STANDING)
                .where(STANDING.WORKSPACE_ID.eq(ACTIVITY.WORKSPACE_ID))
                .and(STANDING.DEAL_ID.eq(ACTIVITY.DEAL_ID))
                .and(STANDING.FROM_AT.le(ACTIVITY.STARTS_AT))
                .orderBy(STANDING.FROM_AT.desc())
                .limit(1))
        .as("at_the_time");
  }

  private static Condition done(Viewer viewer, Instant from, Instant until) {
    return ACTIVITY
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(ACTIVITY.DELETED_AT.isNull())
        .and(ACTIVITY.STATUS.eq("DONE"))
        .and(ACTIVITY.STARTS_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .and(ACTIVITY.STARTS_AT.lt(until.atOffset(ZoneOffset.UTC)));
  }

  /// The steps that the buyers of a member's deals made, latest first.
  List<Move> moves(Viewer viewer, UUID member, Instant from, Instant until) {
    var last = STANDING.as("last");
    var before =
        lateral(
                select(last.STAGE, last.OUTCOME)
                    .from(last)
                    .where(last.WORKSPACE_ID.eq(STANDING.WORKSPACE_ID))
                    .and(last.DEAL_ID.eq(STANDING.DEAL_ID))
                    .and(last.FROM_AT.lt(STANDING.FROM_AT))
                    .orderBy(last.FROM_AT.desc())
                    .limit(1))
            .as("before");
    Field<Short> stage = Objects.requireNonNull(before.field(last.STAGE));
    Field<String> outcome = Objects.requireNonNull(before.field(last.OUTCOME));
    return sql.as(viewer)
        .select(
            STANDING.DEAL_ID,
            DEAL.NAME,
            DEAL.PROCESS_VERSION_ID,
            stage,
            STANDING.STAGE,
            STANDING.OUTCOME,
            outcome,
            STANDING.FROM_AT)
        .from(STANDING)
        .crossJoin(before)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(STANDING.WORKSPACE_ID))
        .and(DEAL.ID.eq(STANDING.DEAL_ID))
        .where(STANDING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(STANDING.OWNER_ID.eq(member))
        .and(STANDING.FROM_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .and(STANDING.FROM_AT.lt(until.atOffset(ZoneOffset.UTC)))
        .and(STANDING.DELETED.isFalse())
        .and(stage.ne(STANDING.STAGE).or(outcome.isDistinctFrom(STANDING.OUTCOME)))
        .orderBy(STANDING.FROM_AT.desc())
        .limit(MOST)
        .fetch(it ->
            new Move(
                it.value1(),
                it.value2(),
                it.value3(),
                it.value4(),
                it.value5(),
                Objects.equals(it.value6(), it.value7()) ? null : it.value6(),
                it.value8().toInstant()));
  }

  /// A member's open deals that took time since an instant while their buyers stood still, the
  /// costliest first.
  List<Idle> idle(Viewer viewer, UUID member, Instant since, Instant until, int atMost) {
    Field<BigDecimal> minutes = sum(ACTIVITY.MINUTES);
    Field<BigDecimal> unfit = sum(when(ACTIVITY.FIT.ne(FITS), ACTIVITY.MINUTES).otherwise(0));
    return sql.as(viewer)
        .select(
            DEAL.ID,
            DEAL.NAME,
            DEAL.PROCESS_VERSION_ID,
            DEAL.STAGE,
            DEAL.OPPORTUNITY,
            DEAL.STAGE_SINCE,
            minutes,
            unfit)
        .from(ACTIVITY)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(ACTIVITY.WORKSPACE_ID))
        .and(DEAL.ID.eq(ACTIVITY.DEAL_ID))
        .where(done(viewer, since, until))
        .and(ACTIVITY.OWNER_ID.eq(member))
        .and(ACTIVITY.MINUTES.gt(0))
        .and(DEAL.OWNER_ID.eq(member))
        .and(DEAL.OUTCOME.isNull())
        .and(DEAL.DELETED_AT.isNull())
        .and(DEAL.STAGE_SINCE.lt(since.atOffset(ZoneOffset.UTC)))
        .groupBy(
            DEAL.ID,
            DEAL.NAME,
            DEAL.PROCESS_VERSION_ID,
            DEAL.STAGE,
            DEAL.OPPORTUNITY,
            DEAL.STAGE_SINCE)
        .orderBy(minutes.desc(), DEAL.ID)
        .limit(atMost)
        .fetch(it ->
            new Idle(
                it.value1(),
                it.value2(),
                it.value3(),
                it.value4(),
                it.value5(),
                it.value7().intValue(),
                it.value8().intValue(),
                it.value6().toInstant()));
  }

  /// The weeks of all whom the viewer sees, by member.
  Map<UUID, TeamLine> team(Viewer viewer, Instant from, Instant until) {
    var then = then();
    var opportunity = Objects.requireNonNull(then.field(STANDING.OPPORTUNITY));
    var minutes = sum(ACTIVITY.MINUTES);
    var before =
        sum(
            when(
                    ACTIVITY.DEAL_ID.isNotNull().and(opportunity.isDistinctFrom(true)),
                    ACTIVITY.MINUTES)
                .otherwise(0));
    var unfit =
        sum(
            when(ACTIVITY.DEAL_ID.isNotNull().and(ACTIVITY.FIT.ne(FITS)), ACTIVITY.MINUTES)
                .otherwise(0));
    var lines = new HashMap<UUID, TeamLine>();
    sql.as(viewer)
        .select(ACTIVITY.OWNER_ID, count(), minutes, before, unfit)
        .from(ACTIVITY)
        .leftJoin(then)
        .on(trueCondition())
        .where(done(viewer, from, until))
        .and(Visibility.of(viewer, ACTIVITY.OWNER_ID))
        .groupBy(ACTIVITY.OWNER_ID)
        .forEach(it ->
            lines.put(
                it.value1(),
                new TeamLine(
                    it.value1(),
                    it.value2(),
                    number(it.value3()),
                    number(it.value4()),
                    number(it.value5()))));
    return lines;
  }

  private static int number(@Nullable BigDecimal number) {
    return number == null ? 0 : number.intValue();
  }
}
