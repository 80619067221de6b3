package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.relations.Tables.COMPANY;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.deals.Deal.DealFacts;
import buyerside.method.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Single deals: reading, locking, writing.
@Component
class DealStore {

  /// By what deals are ordered. Written as the indexes have it: PostgreSQL does not trust
  /// `coalesce` below row-level security, and a bound zero would match no index.
  static final Field<Long> WORTH =
      when(DEAL.VALUE_LIKELY.isNull(), inline(0L)).otherwise(DEAL.VALUE_LIKELY);

  static final List<SelectField<?>> ROW =
      List.of(
          DEAL.ID,
          DEAL.NAME,
          DEAL.COMPANY_ID,
          COMPANY.NAME,
          DEAL.OWNER_ID,
          DEAL.CURRENCY,
          DEAL.VALUE_LOW,
          DEAL.VALUE_LIKELY,
          DEAL.VALUE_HIGH,
          DEAL.PROCESS_VERSION_ID,
          DEAL.STAGE,
          DEAL.OPPORTUNITY,
          DEAL.GAPS,
          DEAL.PATH,
          DEAL.CLAIMED_STAGE,
          DEAL.CLAIMED_LABEL,
          DEAL.STAGE_SINCE,
          DEAL.OUTCOME,
          DEAL.EXPECTED_ON,
          DEAL.TAGS,
          DEAL.VERSION,
          DEAL.UPDATED_AT);

  private final WorkspaceSql sql;

  DealStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Optional<DealRow> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(ROW)
        .from(DEAL)
        .leftJoin(COMPANY)
        .on(COMPANY.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID), COMPANY.ID.eq(DEAL.COMPANY_ID))
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(id))
        .and(DEAL.DELETED_AT.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID))
        .fetchOptional(DealStore::row);
  }

  Optional<DealFacts> facts(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(
            DEAL.CONTACT_ID,
            DEAL.SOURCE,
            DEAL.NOTE,
            DEAL.OPENED_ON,
            DEAL.CLOSED_ON,
            DEAL.OUTCOME_REASON)
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(id))
        .fetchOptional(it ->
            new DealFacts(
                it.value1(), it.value2(), it.value3(), it.value4(), it.value5(), it.value6()));
  }

  /// Holds a deal until the transaction ends, so that two at once take turns.
  ///
  /// @return the version of the process it follows; empty if the viewer may not see it
  Optional<UUID> lock(Viewer viewer, UUID id) {
    return process(viewer, id).forUpdate().fetchOptional(DEAL.PROCESS_VERSION_ID);
  }

  /// The version of its process that a deal follows; empty if there is no such deal for the viewer.
  Optional<UUID> processOf(Viewer viewer, UUID id) {
    return process(viewer, id).fetchOptional(DEAL.PROCESS_VERSION_ID);
  }

  private SelectConditionStep<Record1<UUID>> process(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(DEAL.PROCESS_VERSION_ID)
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(id))
        .and(DEAL.DELETED_AT.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID));
  }

  void add(
      Viewer viewer,
      UUID id,
      NewDeal deal,
      NewDeal.Details details,
      UUID processVersion,
      Derived derived,
      Instant at) {
    var claimed = details.claimed();
    var now = at.atOffset(ZoneOffset.UTC);
    sql.as(viewer)
        .insertInto(DEAL)
        .set(DEAL.WORKSPACE_ID, viewer.workspace())
        .set(DEAL.ID, id)
        .set(DEAL.NAME, deal.name())
        .set(DEAL.COMPANY_ID, deal.company())
        .set(DEAL.OWNER_ID, deal.owner())
        .set(DEAL.PROCESS_VERSION_ID, processVersion)
        .set(DEAL.CURRENCY, deal.value().currency())
        .set(DEAL.VALUE_LOW, deal.value().low())
        .set(DEAL.VALUE_LIKELY, deal.value().likely())
        .set(DEAL.VALUE_HIGH, deal.value().high())
        .set(DEAL.SOURCE, deal.source())
        .set(DEAL.NOTE, deal.note())
        .set(DEAL.OPENED_ON, deal.opened())
        .set(DEAL.EXPECTED_ON, deal.expected())
        .set(DEAL.CONTACT_ID, details.contact())
        .set(DEAL.TAGS, details.tags().toArray(String[]::new))
        .set(DEAL.CLAIMED_STAGE, claimed == null ? null : claimed.shortValue())
        .set(DEAL.STAGE, (short) derived.stage())
        .set(DEAL.OPPORTUNITY, derived.opportunity())
        .set(DEAL.GAPS, derived.gapArray())
        .set(DEAL.PATH, derived.path())
        .set(DEAL.NEXT_CHANGE_ON, derived.nextChange())
        .set(DEAL.STAGE_SINCE, now)
        .set(DEAL.CREATED_AT, now)
        .set(DEAL.UPDATED_AT, now)
        .execute();
  }

  /// Keeps what was derived anew.
  void derive(Viewer viewer, UUID id, Derived derived, Instant at) {
    var now = at.atOffset(ZoneOffset.UTC);
    var stage = (short) derived.stage();
    Field<OffsetDateTime> since = when(DEAL.STAGE.eq(stage), DEAL.STAGE_SINCE).otherwise(now);
    sql.as(viewer)
        .update(DEAL)
        .set(DEAL.STAGE_SINCE, since)
        .set(DEAL.STAGE, stage)
        .set(DEAL.OPPORTUNITY, derived.opportunity())
        .set(DEAL.GAPS, derived.gapArray())
        .set(DEAL.PATH, derived.path())
        .set(DEAL.NEXT_CHANGE_ON, derived.nextChange())
        .set(DEAL.UPDATED_AT, now)
        .set(DEAL.VERSION, DEAL.VERSION.plus(1))
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(id))
        .execute();
  }

  /// Open deals of the workspace whose standing may change by itself up to a day.
  List<UUID> changingBy(Viewer viewer, LocalDate day, int atMost) {
    return sql.as(viewer)
        .select(DEAL.ID)
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.NEXT_CHANGE_ON.le(day))
        .and(DEAL.OUTCOME.isNull())
        .orderBy(DEAL.NEXT_CHANGE_ON)
        .limit(atMost)
        .fetch(DEAL.ID);
  }

  /// Ids of open deals in order, after one.
  List<UUID> open(Viewer viewer, UUID after, int atMost) {
    return sql.as(viewer)
        .select(DEAL.ID)
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.gt(after))
        .and(DEAL.OUTCOME.isNull())
        .orderBy(DEAL.ID)
        .limit(atMost)
        .fetch(DEAL.ID);
  }

  /// How often a deal was changed; its first version is 1.
  int version(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(DEAL.VERSION)
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(id))
        .fetchSingle(DEAL.VERSION);
  }

  /// What is kept of a deal that can be worked out anew.
  record Kept(UUID processVersion, Derived derived) {}

  Kept derived(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(
            DEAL.PROCESS_VERSION_ID,
            DEAL.STAGE,
            DEAL.OPPORTUNITY,
            DEAL.GAPS,
            DEAL.PATH,
            DEAL.NEXT_CHANGE_ON)
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(id))
        .forUpdate()
        .fetchSingle(it ->
            new Kept(
                it.value1(),
                new Derived(
                    it.value2(),
                    it.value3(),
                    Arrays.stream(it.value4()).map(Short::intValue).toList(),
                    it.value5(),
                    it.value6())));
  }

  static DealRow row(Record row) {
    var outcome = row.get(DEAL.OUTCOME);
    var claimed = row.get(DEAL.CLAIMED_STAGE);
    var company = row.get(COMPANY.NAME);
    return new DealRow(
        row.get(DEAL.ID),
        row.get(DEAL.NAME),
        row.get(DEAL.COMPANY_ID),
        company == null ? "" : company,
        row.get(DEAL.OWNER_ID),
        new Money(
            row.get(DEAL.CURRENCY),
            row.get(DEAL.VALUE_LOW),
            row.get(DEAL.VALUE_LIKELY),
            row.get(DEAL.VALUE_HIGH)),
        new DealStanding(
            row.get(DEAL.PROCESS_VERSION_ID),
            row.get(DEAL.STAGE),
            row.get(DEAL.OPPORTUNITY),
            Arrays.stream(row.get(DEAL.GAPS)).map(Short::intValue).toList(),
            row.get(DEAL.PATH),
            claimed == null ? null : claimed.intValue(),
            row.get(DEAL.CLAIMED_LABEL),
            row.get(DEAL.STAGE_SINCE).toInstant(),
            outcomeOf(outcome)),
        row.get(DEAL.EXPECTED_ON),
        List.of(row.get(DEAL.TAGS)),
        row.get(DEAL.VERSION),
        row.get(DEAL.UPDATED_AT).toInstant());
  }

  static @Nullable Outcome outcomeOf(@Nullable String stored) {
    return stored == null ? null : Outcome.valueOf(stored);
  }
}
