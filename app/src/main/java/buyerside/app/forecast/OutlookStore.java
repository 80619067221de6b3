package buyerside.app.forecast;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.STANDING;
import static buyerside.database.forecast.Tables.OUTLOOK;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.forecast.tables.records.OutlookRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What periods bring, prepared; and what was won.
@Component
class OutlookStore {

  /// In place of an owner: everybody together, or deals that nobody owns.
  static final UUID ALL = new UUID(0, 0);

  static final UUID NOBODY = new UUID(0, 1);

  private final WorkspaceSql sql;
  private final BulkSql bulk;
  private final JsonMapper json;

  OutlookStore(WorkspaceSql sql, BulkSql bulk, JsonMapper json) {
    this.sql = sql;
    this.bulk = bulk;
    this.json = json;
  }

  /// An outlook in its place.
  record Kept(UUID owner, LocalDate from, LocalDate to, Outlook outlook) {}

  void add(Viewer viewer, UUID run, List<Kept> all) {
    bulk.put(
        viewer,
        all.stream()
            .map(it ->
                new OutlookRecord(
                    viewer.workspace(),
                    run,
                    it.owner(),
                    it.from(),
                    it.to(),
                    JSONB.valueOf(json.writeValueAsString(it.outlook()))))
            .toList(),
        OUTLOOK.FIGURES);
  }

  Optional<Outlook> find(Viewer viewer, UUID run, UUID owner, ForecastPeriod period) {
    return sql.as(viewer)
        .select(OUTLOOK.FIGURES)
        .from(OUTLOOK)
        .where(OUTLOOK.WORKSPACE_ID.eq(viewer.workspace()))
        .and(OUTLOOK.RUN_ID.eq(run))
        .and(OUTLOOK.OWNER_ID.eq(owner))
        .and(OUTLOOK.FROM_ON.eq(period.from()))
        .and(OUTLOOK.TO_ON.eq(period.to()))
        .fetchOptional(it -> json.readValue(it.value1().data(), Outlook.class));
  }

  /// By owner; everybody together is not in it.
  Map<UUID, Outlook> byOwner(Viewer viewer, UUID run, ForecastPeriod period) {
    var all = new HashMap<UUID, Outlook>();
    sql.as(viewer)
        .select(OUTLOOK.OWNER_ID, OUTLOOK.FIGURES)
        .from(OUTLOOK)
        .where(OUTLOOK.WORKSPACE_ID.eq(viewer.workspace()))
        .and(OUTLOOK.RUN_ID.eq(run))
        .and(OUTLOOK.OWNER_ID.ne(ALL))
        .and(OUTLOOK.FROM_ON.eq(period.from()))
        .and(OUTLOOK.TO_ON.eq(period.to()))
        .forEach(it -> all.put(it.value1(), json.readValue(it.value2().data(), Outlook.class)));
    return all;
  }

  /// What was won on a day, by owner and currency.
  record Won(LocalDate on, UUID owner, String currency, int deals, long value) {}

  /// As known at an instant.
  List<Won> won(Viewer viewer, LocalDate from, LocalDate to, Instant known) {
    var then = known.atOffset(ZoneOffset.UTC);
    return sql.as(viewer)
        .select(
            DEAL.CLOSED_ON,
            STANDING.OWNER_ID,
            STANDING.CURRENCY,
            count(),
            sum(STANDING.VALUE_LIKELY))
        .from(DEAL)
        .join(STANDING)
        .on(
            STANDING.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID),
            STANDING.DEAL_ID.eq(DEAL.ID),
            STANDING.FROM_AT.le(then),
            STANDING.TO_AT.gt(then),
            STANDING.OUTCOME.eq(End.WON.name()))
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.OUTCOME.eq(org.jooq.impl.DSL.inline(End.WON.name())))
        .and(DEAL.DELETED_AT.isNull())
        .and(DEAL.CLOSED_ON.between(from, to))
        .groupBy(DEAL.CLOSED_ON, STANDING.OWNER_ID, STANDING.CURRENCY)
        .fetch(it ->
            new Won(
                it.value1(),
                it.value2() == null ? NOBODY : it.value2(),
                it.value3(),
                it.value4(),
                it.value5().longValue()));
  }
}
