package buyerside.app.forecast;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.STANDING;
import static buyerside.database.process.Tables.VERSION;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.forecast.History.Amount;
import buyerside.app.forecast.History.Facts;
import buyerside.app.forecast.History.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How deals stood, read as it was recorded.
@Component
class HistoryStore {

  private static final int AT_ONCE = 5_000;
  private static final double DAY = 86_400;

  private final WorkspaceSql sql;

  HistoryStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A process that deals follow or followed.
  record Followed(UUID version, UUID process) {}

  List<Followed> followed(Viewer viewer) {
    return sql.as(viewer)
        .select(VERSION.ID, VERSION.PROCESS_ID)
        .from(VERSION)
        .where(VERSION.WORKSPACE_ID.eq(viewer.workspace()))
        .orderBy(VERSION.PUBLISHED_AT, VERSION.ID)
        .fetch(it -> new Followed(it.value1(), it.value2()));
  }

  /// Everything recorded up to an instant, deal by deal.
  ///
  /// @param processes the process of each version
  History read(
      Viewer viewer, Instant asOf, Map<UUID, UUID> processes, States states, Exchange exchange) {
    var history = new History(days(asOf));
    UUID[] last = new UUID[1];
    try (var rows =
        sql.as(viewer)
            .select(
                STANDING.DEAL_ID,
                STANDING.FROM_AT,
                STANDING.STAGE,
                STANDING.OPPORTUNITY,
                STANDING.CLAIMED_STAGE,
                STANDING.OWNER_ID,
                STANDING.CURRENCY,
                STANDING.VALUE_LIKELY,
                STANDING.OUTCOME,
                STANDING.DELETED,
                STANDING.PATH,
                STANDING.GAPS,
                STANDING.PROCESS_VERSION_ID,
                DEAL.OPENED_ON,
                DEAL.SOURCE)
            .from(STANDING)
            .join(DEAL)
            .on(DEAL.WORKSPACE_ID.eq(STANDING.WORKSPACE_ID), DEAL.ID.eq(STANDING.DEAL_ID))
            .where(STANDING.WORKSPACE_ID.eq(viewer.workspace()))
            .and(STANDING.FROM_AT.le(asOf.atOffset(ZoneOffset.UTC)))
            .orderBy(STANDING.DEAL_ID, STANDING.FROM_AT)
            .fetchSize(AT_ONCE)
            .fetchLazy()) {
      for (var row : rows) {
        var id = row.get(STANDING.DEAL_ID);
        if (!id.equals(last[0])) {
          last[0] = id;
          history.begin(id, new Facts(row.get(DEAL.OPENED_ON).toEpochDay(), row.get(DEAL.SOURCE)));
        }
        history.add(row(row, processes, states, exchange));
      }
    }
    return history;
  }

  private static Row row(Record row, Map<UUID, UUID> processes, States states, Exchange exchange) {
    var version = row.get(STANDING.PROCESS_VERSION_ID);
    int stage = row.get(STANDING.STAGE);
    var claimed = row.get(STANDING.CLAIMED_STAGE);
    var currency = row.get(STANDING.CURRENCY);
    long value = row.get(STANDING.VALUE_LIKELY);
    return new Row(
        days(row.get(STANDING.FROM_AT).toInstant()),
        states.number(processes.getOrDefault(version, version), stage),
        outcome(row.get(STANDING.OUTCOME), row.get(STANDING.DELETED)),
        claimed == null ? History.UNCLAIMED : claimed - stage,
        signs(row.get(STANDING.PATH)),
        row.get(STANDING.GAPS).length,
        row.get(STANDING.OWNER_ID),
        new Amount(currency, value, exchange.worth(currency, value).orElse(0)),
        row.get(STANDING.OPPORTUNITY));
  }

  private static int outcome(@Nullable String outcome, boolean deleted) {
    return deleted ? History.DELETED : outcome == null ? End.OPEN : End.valueOf(outcome).ordinal();
  }

  private static int signs(String path) {
    return (int) path.chars().filter(it -> it >= '1' && it <= '4').count();
  }

  private static double days(Instant instant) {
    return instant.getEpochSecond() / DAY;
  }

  /// What has no history of its own: today's.
  record Now(
      @Nullable Long low,
      @Nullable Long likely,
      @Nullable Long high,
      @Nullable LocalDate expected) {}

  Map<UUID, Now> now(Viewer viewer, Collection<UUID> deals) {
    var now = new HashMap<UUID, Now>();
    sql.as(viewer)
        .select(DEAL.ID, DEAL.VALUE_LOW, DEAL.VALUE_LIKELY, DEAL.VALUE_HIGH, DEAL.EXPECTED_ON)
        .from(DEAL)
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(any(deals.toArray(UUID[]::new))))
        .forEach(it ->
            now.put(it.value1(), new Now(it.value2(), it.value3(), it.value4(), it.value5())));
    return now;
  }
}
