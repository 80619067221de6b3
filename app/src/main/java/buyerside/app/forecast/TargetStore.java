package buyerside.app.forecast;

import static buyerside.database.forecast.Tables.QUOTA;
import static buyerside.database.forecast.Tables.RATE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Quotas and exchange rates.
@Component
class TargetStore {

  private final WorkspaceSql sql;

  TargetStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Exchange exchange(Viewer viewer) {
    return new Exchange(viewer.place().currency(), rates(viewer));
  }

  Map<String, BigDecimal> rates(Viewer viewer) {
    return sql.as(viewer)
        .select(RATE.CURRENCY, RATE.RATE_)
        .from(RATE)
        .where(RATE.WORKSPACE_ID.eq(viewer.workspace()))
        .fetchMap(RATE.CURRENCY, RATE.RATE_);
  }

  /// @param rate `null`: none any more
  void setRate(Viewer viewer, String currency, @Nullable BigDecimal rate) {
    if (rate == null) {
      sql.as(viewer)
          .deleteFrom(RATE)
          .where(RATE.WORKSPACE_ID.eq(viewer.workspace()))
          .and(RATE.CURRENCY.eq(currency))
          .execute();
      return;
    }
    sql.as(viewer)
        .insertInto(RATE, RATE.WORKSPACE_ID, RATE.CURRENCY, RATE.RATE_)
        .values(viewer.workspace(), currency, rate)
        .onConflict(RATE.WORKSPACE_ID, RATE.CURRENCY)
        .doUpdate()
        .set(RATE.RATE_, rate)
        .execute();
  }

  List<Quota> quotas(Viewer viewer, Collection<String> periods) {
    return sql.as(viewer)
        .selectFrom(QUOTA)
        .where(QUOTA.WORKSPACE_ID.eq(viewer.workspace()))
        .and(QUOTA.PERIOD.in(periods))
        .fetch(it -> new Quota(it.getMemberId(), it.getPeriod(), it.getAmount(), it.getCurrency()));
  }

  Optional<Quota> quota(Viewer viewer, UUID member, String period) {
    return quotas(viewer, List.of(period)).stream()
        .filter(it -> it.member().equals(member))
        .findFirst();
  }

  void setQuota(Viewer viewer, Quota quota) {
    sql.as(viewer)
        .insertInto(QUOTA)
        .set(QUOTA.WORKSPACE_ID, viewer.workspace())
        .set(QUOTA.MEMBER_ID, quota.member())
        .set(QUOTA.PERIOD, quota.period())
        .set(QUOTA.AMOUNT, quota.amount())
        .set(QUOTA.CURRENCY, quota.currency())
        .onConflict(QUOTA.WORKSPACE_ID, QUOTA.MEMBER_ID, QUOTA.PERIOD)
        .doUpdate()
        .set(new HashMap<>(Map.of(QUOTA.AMOUNT, quota.amount(), QUOTA.CURRENCY, quota.currency())))
        .execute();
  }

  void removeQuota(Viewer viewer, UUID member, String period) {
    sql.as(viewer)
        .deleteFrom(QUOTA)
        .where(QUOTA.WORKSPACE_ID.eq(viewer.workspace()))
        .and(QUOTA.MEMBER_ID.eq(member))
        .and(QUOTA.PERIOD.eq(period))
        .execute();
  }

  /// Currencies that open deals are in, apart from the workspace's own.
  List<String> foreign(Viewer viewer) {
    var total = buyerside.database.deals.Tables.TOTAL_OF_ALL;
    return sql.as(viewer)
        .selectDistinct(total.CURRENCY)
        .from(total)
        .where(total.WORKSPACE_ID.eq(viewer.workspace()))
        .and(total.DEALS.gt(0L))
        .and(total.CURRENCY.ne(viewer.place().currency()))
        .orderBy(total.CURRENCY)
        .fetch(total.CURRENCY);
  }
}
