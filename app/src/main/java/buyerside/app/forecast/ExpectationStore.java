package buyerside.app.forecast;

import static buyerside.database.deals.Tables.STANDING;
import static buyerside.database.forecast.Tables.EXPECTATION;
import static buyerside.database.forecast.Tables.RUN;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.forecast.tables.records.ExpectationRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What runs expect of deals.
@Component
class ExpectationStore {

  private static final TypeReference<List<Why>> REASONS = new TypeReference<>() {};

  private final WorkspaceSql sql;
  private final BulkSql bulk;
  private final JsonMapper json;

  ExpectationStore(WorkspaceSql sql, BulkSql bulk, JsonMapper json) {
    this.sql = sql;
    this.bulk = bulk;
    this.json = json;
  }

  void add(Viewer viewer, UUID run, Collection<Expectation> all) {
    bulk.insert(viewer, all.stream().map(it -> row(viewer, run, it)).toList());
  }

  private ExpectationRecord row(Viewer viewer, UUID run, Expectation it) {
    var row = new ExpectationRecord();
    var place = it.place();
    var chance = it.chance();
    row.setWorkspaceId(viewer.workspace());
    row.setRunId(run);
    row.setDealId(it.deal());
    row.setOwnerId(place.owner());
    row.setOpportunity(place.opportunity());
    row.setStage((short) place.stage());
    row.setProcessId(place.process());
    row.setCurrency(it.amount().currency());
    row.setValueLikely(it.amount().likely());
    row.setWorth(it.amount().worth());
    row.setWorthLow(it.amount().worthLow());
    row.setWorthHigh(it.amount().worthHigh());
    row.setWon(chance.wonByMonth().toArray(Float[]::new));
    row.setWon_90((float) chance.won());
    row.setLost_90((float) chance.lost());
    row.setSilent_90((float) chance.silent());
    row.setFlat_90((float) chance.flat());
    row.setWonEver((float) chance.ever());
    row.setDecidedLowOn(it.decision().low());
    row.setDecidedOn(it.decision().middle());
    row.setDecidedHighOn(it.decision().high());
    row.setExpectedOn(it.decision().byRep());
    row.setReasons(JSONB.valueOf(json.writeValueAsString(it.reasons())));
    return row;
  }

  /// What the latest run that is done expects of a deal.
  Optional<Expectation> find(Viewer viewer, UUID run, UUID deal) {
    return sql.as(viewer)
        .selectFrom(EXPECTATION)
        .where(EXPECTATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXPECTATION.RUN_ID.eq(run))
        .and(EXPECTATION.DEAL_ID.eq(deal))
        .fetchOptional(this::expectation);
  }

  Map<UUID, Expectation> find(Viewer viewer, UUID run, Collection<UUID> deals) {
    var all = new HashMap<UUID, Expectation>();
    sql.as(viewer)
        .selectFrom(EXPECTATION)
        .where(EXPECTATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXPECTATION.RUN_ID.eq(run))
        .and(EXPECTATION.DEAL_ID.eq(any(deals.toArray(UUID[]::new))))
        .forEach(it -> all.put(it.getDealId(), expectation(it)));
    return all;
  }

  /// The largest first; as many as asked for, if there are so many.
  List<Expectation> page(Viewer viewer, UUID run, ExpectedDeals asked, int size) {
    var wanted =
        sql.as(viewer)
            .selectFrom(EXPECTATION)
            .where(EXPECTATION.WORKSPACE_ID.eq(viewer.workspace()))
            .and(EXPECTATION.RUN_ID.eq(run))
            .and(matches(asked))
            .orderBy(EXPECTATION.WORTH.desc(), EXPECTATION.DEAL_ID);
    return wanted.limit(size).fetch(this::expectation);
  }

  private static Condition matches(ExpectedDeals asked) {
    var after = asked.after();
    return and(
        asked.owner().equals(OutlookStore.ALL)
            ? noCondition()
            : EXPECTATION.OWNER_ID.eq(asked.owner()),
        asked.opportunity() == null
            ? noCondition()
            : EXPECTATION.OPPORTUNITY.eq(asked.opportunity()),
        asked.stage() == null ? noCondition() : EXPECTATION.STAGE.eq(asked.stage().shortValue()),
        asked.process() == null ? noCondition() : EXPECTATION.PROCESS_ID.eq(asked.process()),
        after == null
            ? noCondition()
            : EXPECTATION
                .WORTH
                .lt(after.worth())
                .or(EXPECTATION.WORTH.eq(after.worth()).and(EXPECTATION.DEAL_ID.gt(after.deal()))));
  }

  /// Opportunities and prospects of a run, all of them or one owner's.
  List<Expectation> all(Viewer viewer, UUID run, UUID owner) {
    return sql.as(viewer)
        .selectFrom(EXPECTATION)
        .where(EXPECTATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXPECTATION.RUN_ID.eq(run))
        .and(owner.equals(OutlookStore.ALL) ? noCondition() : EXPECTATION.OWNER_ID.eq(owner))
        .fetch(this::expectation);
  }

  /// What a comparison of two runs needs of a deal.
  ///
  /// @param won as [Expectation.Chance#wonByMonth]
  record Slim(
      UUID deal, boolean opportunity, long worth, List<Float> won, @Nullable LocalDate decided) {}

  List<Slim> slim(Viewer viewer, UUID run, UUID owner) {
    return sql.as(viewer)
        .select(
            EXPECTATION.DEAL_ID,
            EXPECTATION.OPPORTUNITY,
            EXPECTATION.WORTH,
            EXPECTATION.WON,
            EXPECTATION.DECIDED_ON)
        .from(EXPECTATION)
        .where(EXPECTATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXPECTATION.RUN_ID.eq(run))
        .and(owner.equals(OutlookStore.ALL) ? noCondition() : EXPECTATION.OWNER_ID.eq(owner))
        .fetch(it ->
            new Slim(
                it.value1(), it.value2(), it.value3(), Arrays.asList(it.value4()), it.value5()));
  }

  /// How deals had ended by an instant; those that had not are left out.
  Map<UUID, Movement.Kind> fates(Viewer viewer, Collection<UUID> deals, Instant known) {
    var then = known.atOffset(ZoneOffset.UTC);
    var fates = new HashMap<UUID, Movement.Kind>();
    sql.as(viewer)
        .select(STANDING.DEAL_ID, STANDING.OUTCOME)
        .from(STANDING)
        .where(STANDING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(STANDING.DEAL_ID.eq(any(deals.toArray(UUID[]::new))))
        .and(STANDING.FROM_AT.le(then))
        .and(STANDING.TO_AT.gt(then))
        .and(STANDING.OUTCOME.isNotNull())
        .and(STANDING.DELETED.isFalse())
        .forEach(it -> fates.put(it.value1(), Movement.Kind.valueOf(it.value2())));
    return fates;
  }

  /// How probable it was to be won, by the latest run that knew no more than an instant.
  Optional<Forecasts.Before> past(Viewer viewer, UUID deal, Instant until) {
    return sql.as(viewer)
        .select(RUN.AS_OF, EXPECTATION.WON_EVER)
        .from(EXPECTATION)
        .join(RUN)
        .on(RUN.WORKSPACE_ID.eq(EXPECTATION.WORKSPACE_ID), RUN.ID.eq(EXPECTATION.RUN_ID))
        .where(EXPECTATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXPECTATION.DEAL_ID.eq(deal))
        .and(RUN.STATE.eq(ForecastRun.State.DONE.name()))
        .and(RUN.AS_OF.le(until.atOffset(ZoneOffset.UTC)))
        .orderBy(RUN.AS_OF.desc())
        .limit(1)
        .fetchOptional(it -> new Forecasts.Before(it.value1().toInstant(), it.value2()));
  }

  Expectation expectation(ExpectationRecord row) {
    return new Expectation(
        row.getDealId(),
        new Expectation.Place(
            row.getOwnerId(), row.getOpportunity(), row.getProcessId(), row.getStage()),
        new Expectation.Amount(
            row.getCurrency(),
            row.getValueLikely(),
            row.getWorth(),
            row.getWorthLow(),
            row.getWorthHigh()),
        new Expectation.Chance(
            Arrays.asList(row.getWon()),
            row.getWon_90(),
            row.getLost_90(),
            row.getSilent_90(),
            row.getFlat_90(),
            row.getWonEver()),
        new Expectation.Decision(
            row.getDecidedLowOn(), row.getDecidedOn(), row.getDecidedHighOn(), row.getExpectedOn()),
        json.readValue(row.getReasons().data(), REASONS));
  }
}
