package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.search.Tables.FIND;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

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
import buyerside.app.search.Document;
import buyerside.app.search.SearchTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lists of deals: filtered, ordered, paged by key.
@Component
class DealListStore {

  private static final int MOST_FOUND = 2_000;
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final Field<LocalDate> EXPECTED =
      when(DEAL.EXPECTED_ON.isNull(), inline(NEVER)).otherwise(DEAL.EXPECTED_ON);

  private final WorkspaceSql sql;

  DealListStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// One more than asked for, if there are more.
  List<DealRow> page(Viewer viewer, DealQuery query, int size) {
    var wanted =
        sql.as(viewer)
            .select(DealStore.ROW)
            .from(DEAL)
            .leftJoin(COMPANY)
            .on(COMPANY.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID), COMPANY.ID.eq(DEAL.COMPANY_ID))
            .where(seen(viewer))
            .and(matches(query.filter()))
            .orderBy(order(query.sort()));
    return switch (query.after()) {
      case null -> wanted.limit(size + 1).fetch(DealStore::row);
      case DealCursor cursor ->
          wanted.seek(position(query.sort(), cursor)).limit(size + 1).fetch(DealStore::row);
    };
  }

  List<DealRow> illusions(Viewer viewer, @Nullable Whose whose, int atMost) {
    var illusion = DEAL.CLAIMED_STAGE.minus(DEAL.STAGE);
    return sql.as(viewer)
        .select(DealStore.ROW)
        .from(DEAL)
        .leftJoin(COMPANY)
        .on(COMPANY.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID), COMPANY.ID.eq(DEAL.COMPANY_ID))
        .where(seen(viewer))
        .and(DEAL.OUTCOME.isNull())
        .and(DEAL.CLAIMED_STAGE.isNotNull())
        .and(illusion.gt((short) 0))
        .and(Visibility.owned(whose, DEAL.OWNER_ID))
        .orderBy(illusion.desc(), DealStore.WORTH.desc(), DEAL.ID.desc())
        .limit(atMost)
        .fetch(DealStore::row);
  }

  /// How many match, counted up to a limit.
  int count(Viewer viewer, DealFilter filter, int upTo) {
    return sql.as(viewer)
        .selectCount()
        .from(select(inline(1)).from(DEAL).where(seen(viewer)).and(matches(filter)).limit(upTo))
        .fetchSingle()
        .value1();
  }

  List<UUID> ids(Viewer viewer, DealFilter filter, int atMost) {
    return sql.as(viewer)
        .select(DEAL.ID)
        .from(DEAL)
        .where(seen(viewer))
        .and(matches(filter))
        .limit(atMost)
        .fetch(DEAL.ID);
  }

  /// Two questions by key: many deals joined with their companies may be planned as a walk through
  /// all of both.
  List<Document> documents(Viewer viewer, Collection<UUID> deals) {
    var rows =
        sql.as(viewer)
            .select(DEAL.ID, DEAL.NAME, DEAL.COMPANY_ID, DEAL.OWNER_ID)
            .from(DEAL)
            .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
            .and(DEAL.ID.eq(any(deals.toArray(UUID[]::new))))
            .fetch();
    var companies =
        sql.as(viewer)
            .select(COMPANY.ID, COMPANY.NAME)
            .from(COMPANY)
            .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(COMPANY.ID.eq(any(distinct(rows.getValues(DEAL.COMPANY_ID)))))
            .fetchMap(COMPANY.ID, COMPANY.NAME);
    return rows.map(it ->
        new Document(
            Document.Kind.DEAL,
            it.value1(),
            it.value2(),
            companies.getOrDefault(it.value3(), ""),
            List.of(),
            it.value4()));
  }

  private static UUID[] distinct(List<UUID> ids) {
    return ids.stream().filter(Objects::nonNull).distinct().toArray(UUID[]::new);
  }

  static Condition seen(Viewer viewer) {
    return and(
        DEAL.WORKSPACE_ID.eq(viewer.workspace()),
        DEAL.DELETED_AT.isNull(),
        Visibility.of(viewer, DEAL.OWNER_ID));
  }

  static Condition matches(DealFilter filter) {
    return switch (filter) {
      case All(var filters) -> and(filters.stream().map(DealListStore::matches).toList());
      case InStage(var stage) -> DEAL.STAGE.eq((short) stage);
      case ClaimedIn(var stage) -> DEAL.CLAIMED_STAGE.eq((short) stage);
      case ClaimedFrom(var stage) -> DEAL.CLAIMED_STAGE.ge((short) stage);
      case GapAt(var stage) ->
          inline((short) stage).eq(any(DEAL.GAPS)).and(DEAL.GAPS.ne(inline(new Short[0])));
      case Funded(var opportunity) -> DEAL.OPPORTUNITY.eq(opportunity);
      case Illusory() -> DEAL.CLAIMED_STAGE.gt(DEAL.STAGE);
      case Ended(var ending) -> ended(ending);
      case OwnedBy(var member) -> DEAL.OWNER_ID.eq(member);
      case OfTeam(var team) -> Visibility.owned(new Whose.OfTeam(team), DEAL.OWNER_ID);
      case OfCompany(var company) -> DEAL.COMPANY_ID.eq(company);
      case Tagged(var tag) -> inline(tag).eq(any(DEAL.TAGS));
      case Valued(var field, var value) -> DealValueStore.having(DEAL.ID, field, value);
      case OneOf(var deals) -> DEAL.ID.eq(any(deals.toArray(UUID[]::new)));
      case Found(var words) -> found(words);
    };
  }

  private static Condition ended(Ending ending) {
    return switch (ending) {
      case OPEN -> DEAL.OUTCOME.isNull();
      case CLOSED -> DEAL.OUTCOME.isNotNull();
      case WON, LOST, NO_DECISION -> DEAL.OUTCOME.eq(ending.name());
    };
  }

  private static Condition found(String words) {
    var terms = SearchTerms.of(words);
    if (terms.isEmpty()) {
      return noCondition();
    }
    var hits = FIND.call(terms.grams(), terms.piece(), Document.Kind.DEAL.name(), null, MOST_FOUND);
    return DEAL.ID.in(select(hits.ID).from(hits));
  }

  private static List<SortField<?>> order(DealSort sort) {
    return switch (sort) {
      case CHANGED -> List.of(DEAL.UPDATED_AT.desc(), DEAL.ID.desc());
      case VALUE -> List.of(DealStore.WORTH.desc(), DEAL.ID.desc());
      case EXPECTED -> List.of(EXPECTED.asc(), DEAL.ID.asc());
      case NAME -> List.of(DEAL.NAME.asc(), DEAL.ID.asc());
    };
  }

  private static Field<?>[] position(DealSort sort, DealCursor cursor) {
    var id = DSL.val(cursor.id());
    return switch (sort) {
      case CHANGED ->
          new Field<?>[] {DSL.val(Instant.parse(cursor.value()).atOffset(ZoneOffset.UTC)), id};
      case VALUE -> new Field<?>[] {DSL.val(Long.parseLong(cursor.value())), id};
      case EXPECTED -> new Field<?>[] {DSL.val(expected(cursor.value())), id};
      case NAME -> new Field<?>[] {DSL.val(cursor.value()), id};
    };
  }

  private static LocalDate expected(String value) {
    return value.isEmpty() ? NEVER : LocalDate.parse(value);
  }
}
