package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.STANDING;
import static buyerside.database.relations.Tables.COMPANY;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.deals.DealFilter.All;
import buyerside.app.deals.DealFilter.ClaimedFrom;
import buyerside.app.deals.DealFilter.ClaimedIn;
import buyerside.app.deals.DealFilter.Ended;
import buyerside.app.deals.DealFilter.Ending;
import buyerside.app.deals.DealFilter.Found;
import buyerside.app.deals.DealFilter.Funded;
import buyerside.app.deals.DealFilter.GapAt;
import buyerside.app.deals.DealFilter.Illusory;
import buyerside.app.deals.DealFilter.InStage;
import buyerside.app.deals.DealFilter.OfCompany;
import buyerside.app.deals.DealFilter.OfTeam;
import buyerside.app.deals.DealFilter.OneOf;
import buyerside.app.deals.DealFilter.OwnedBy;
import buyerside.app.deals.DealFilter.Tagged;
import buyerside.app.deals.DealFilter.Valued;
import buyerside.database.deals.tables.records.StandingRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Deals as they were known at an instant: stage, claim, owner, value, outcome and path of then;
/// name, company and tags of now.
@Component
class PastDealStore {

  private static final Field<?>[] LARGEST = {STANDING.VALUE_LIKELY, STANDING.DEAL_ID};

  private final WorkspaceSql sql;

  PastDealStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// The largest first, whatever order is asked for; one more than asked for, if there are more.
  List<DealRow> page(Viewer viewer, DealQuery query, Instant at, int size) {
    var wanted = rows(viewer, at).and(matches(query.filter())).orderBy(largestFirst());
    return switch (query.after()) {
      case null -> wanted.limit(size + 1).fetch(PastDealStore::asItWas);
      case DealCursor cursor ->
          wanted
              .seek(val(Long.parseLong(cursor.value())), val(cursor.id()))
              .limit(size + 1)
              .fetch(PastDealStore::asItWas);
    };
  }

  /// A deal as it was known; empty if it was not.
  Optional<DealRow> find(Viewer viewer, UUID id, Instant at) {
    return rows(viewer, at).and(DEAL.ID.eq(id)).fetchOptional(PastDealStore::asItWas);
  }

  /// The largest open deals that stood in a stage.
  List<DealRow> largest(
      Viewer viewer, UUID process, int stage, @Nullable Whose whose, Instant at, int atMost) {
    return rows(viewer, at)
        .and(STANDING.PROCESS_VERSION_ID.eq(process))
        .and(STANDING.STAGE.eq((short) stage))
        .and(STANDING.OUTCOME.isNull())
        .and(Visibility.owned(whose, STANDING.OWNER_ID))
        .orderBy(largestFirst())
        .limit(atMost)
        .fetch(PastDealStore::asItWas);
  }

  List<DealRow> illusions(Viewer viewer, @Nullable Whose whose, Instant at, int atMost) {
    var illusion = STANDING.CLAIMED_STAGE.minus(STANDING.STAGE);
    return rows(viewer, at)
        .and(STANDING.OUTCOME.isNull())
        .and(illusion.gt((short) 0))
        .and(Visibility.owned(whose, STANDING.OWNER_ID))
        .orderBy(illusion.desc(), STANDING.VALUE_LIKELY.desc(), STANDING.DEAL_ID.desc())
        .limit(atMost)
        .fetch(PastDealStore::asItWas);
  }

  int count(Viewer viewer, DealFilter filter, Instant at, int upTo) {
    var found =
        sql.as(viewer)
            .select(inline(1).as("one"))
            .from(STANDING)
            .join(DEAL)
            .on(DEAL.WORKSPACE_ID.eq(STANDING.WORKSPACE_ID), DEAL.ID.eq(STANDING.DEAL_ID))
            .where(known(viewer, at))
            .and(matches(filter))
            .limit(upTo);
    return sql.as(viewer).selectCount().from(found).fetchSingle().value1();
  }

  Totals totals(Viewer viewer, UUID process, @Nullable Whose whose, Instant at) {
    return new Totals(
        sql.as(viewer)
            .select(
                STANDING.STAGE,
                STANDING.CLAIMED_STAGE,
                STANDING.OPPORTUNITY,
                STANDING.CURRENCY,
                DSL.count().cast(BigDecimal.class),
                sum(STANDING.VALUE_LIKELY))
            .from(STANDING)
            .join(DEAL)
            .on(DEAL.WORKSPACE_ID.eq(STANDING.WORKSPACE_ID), DEAL.ID.eq(STANDING.DEAL_ID))
            .where(known(viewer, at))
            .and(STANDING.PROCESS_VERSION_ID.eq(process))
            .and(STANDING.OUTCOME.isNull())
            .and(Visibility.owned(whose, STANDING.OWNER_ID))
            .groupBy(
                STANDING.STAGE, STANDING.CLAIMED_STAGE, STANDING.OPPORTUNITY, STANDING.CURRENCY)
            .fetch(BoardStore::line));
  }

  /// Which version of its process a deal followed; empty if it was not there yet.
  Optional<UUID> processOf(Viewer viewer, UUID deal, Instant at) {
    return sql.as(viewer)
        .select(STANDING.PROCESS_VERSION_ID)
        .from(STANDING)
        .where(known(viewer, at))
        .and(STANDING.DEAL_ID.eq(deal))
        .fetchOptional(STANDING.PROCESS_VERSION_ID);
  }

  private SelectConditionStep<Record> rows(Viewer viewer, Instant at) {
    var fields = new ArrayList<>(DealStore.ROW);
    // Where it stands still, the end is infinity, which is no instant.
    Stream.of(STANDING.fields()).filter(it -> !it.equals(STANDING.TO_AT)).forEach(fields::add);
    return sql.as(viewer)
        .select(fields)
        .from(STANDING)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(STANDING.WORKSPACE_ID), DEAL.ID.eq(STANDING.DEAL_ID))
        .leftJoin(COMPANY)
        .on(COMPANY.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID), COMPANY.ID.eq(DEAL.COMPANY_ID))
        .where(known(viewer, at));
  }

  private static Condition known(Viewer viewer, Instant at) {
    var then = at.atOffset(ZoneOffset.UTC);
    return and(
        STANDING.WORKSPACE_ID.eq(viewer.workspace()),
        STANDING.FROM_AT.le(then),
        STANDING.TO_AT.gt(then),
        STANDING.DELETED.isFalse(),
        Visibility.of(viewer, STANDING.OWNER_ID));
  }

  private static Condition matches(DealFilter filter) {
    return switch (filter) {
      case All(var filters) -> and(filters.stream().map(PastDealStore::matches).toList());
      case InStage(var stage) -> STANDING.STAGE.eq((short) stage);
      case ClaimedIn(var stage) -> STANDING.CLAIMED_STAGE.eq((short) stage);
      case ClaimedFrom(var stage) -> STANDING.CLAIMED_STAGE.ge((short) stage);
      case GapAt(var stage) -> inline((short) stage).eq(any(STANDING.GAPS));
      case Funded(var opportunity) -> STANDING.OPPORTUNITY.eq(opportunity);
      case Illusory() -> STANDING.CLAIMED_STAGE.gt(STANDING.STAGE);
      case Ended(var ending) -> ended(ending);
      case OwnedBy(var member) -> STANDING.OWNER_ID.eq(member);
      case OfTeam(var team) -> Visibility.owned(new Whose.OfTeam(team), STANDING.OWNER_ID);
      case OfCompany _, Tagged _, Valued _, OneOf _, Found _ -> DealListStore.matches(filter);
    };
  }

  private static Condition ended(Ending ending) {
    return switch (ending) {
      case OPEN -> STANDING.OUTCOME.isNull();
      case CLOSED -> STANDING.OUTCOME.isNotNull();
      case WON, LOST, NO_DECISION -> STANDING.OUTCOME.eq(ending.name());
    };
  }

  private static List<SortField<?>> largestFirst() {
    return Arrays.stream(LARGEST).<SortField<?>>map(Field::desc).toList();
  }

  private static DealRow asItWas(Record row) {
    var now = DealStore.row(row);
    StandingRecord then = row.into(STANDING);
    var claimed = then.getClaimedStage();
    return new DealRow(
        now.id(),
        now.name(),
        now.company(),
        now.companyName(),
        then.getOwnerId(),
        Money.of(then.getCurrency(), then.getValueLikely()),
        new DealStanding(
            then.getProcessVersionId(),
            then.getStage(),
            then.getOpportunity(),
            Arrays.stream(then.getGaps()).map(Short::intValue).toList(),
            then.getPath(),
            claimed == null ? null : claimed.intValue(),
            null,
            then.getFromAt().toInstant(),
            DealStore.outcomeOf(then.getOutcome())),
        now.expected(),
        now.tags(),
        now.version(),
        now.changed());
  }
}
