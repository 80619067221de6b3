package buyerside.app.forecast;

import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Money;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Reason;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is to be sold, what other currencies are worth, and how reps call their deals.
@Service
public class Targets {

  static final String QUOTA_SET = "forecast.quota.set";
  static final String RATE_SET = "forecast.rate.set";
  static final String CALLED = "forecast.call.set";

  private static final BigDecimal LARGEST_RATE = BigDecimal.valueOf(1_000_000_000L);
  private static final int RATE_DECIMALS = 10;

  private final TargetStore store;
  private final CallStore calls;
  private final Deals deals;
  private final Members members;
  private final Journal journal;
  private final Clock clock;

  Targets(
      TargetStore store,
      CallStore calls,
      Deals deals,
      Members members,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.calls = calls;
    this.deals = deals;
    this.members = members;
    this.journal = journal;
    this.clock = clock;
  }

  /// What asking for a change leads to.
  public sealed interface Setting {
    /// @param command by which it can be undone; `null` if nothing was changed
    record Set(@Nullable UUID command) implements Setting {}

    record Refused(List<Reason> reasons) implements Setting {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /// The quotas of a period by member; [OutlookStore#ALL] for all together. In minor units of the
  /// workspace's currency; those in a currency without a rate are left out. A quarter without one
  /// of its own has its months'.
  @Transactional(readOnly = true)
  public Map<UUID, Long> quotas(Viewer viewer, ForecastPeriod period) {
    var exchange = store.exchange(viewer);
    var own = new HashMap<UUID, Long>();
    var ofMonths = new HashMap<UUID, Long>();
    var months = new ArrayList<String>();
    if (period.kind() == ForecastPeriod.Kind.QUARTER) {
      for (int month = 0; month < 3; month++) {
        months.add(ForecastPeriod.month(period.from().plusMonths(month)).text());
      }
    }
    var asked = new ArrayList<>(months);
    asked.add(period.text());
    for (var quota : store.quotas(viewer, asked)) {
      var worth = exchange.worth(quota.currency(), quota.amount());
      if (worth.isPresent()) {
        (months.contains(quota.period()) ? ofMonths : own)
            .merge(quota.member(), worth.getAsLong(), Long::sum);
      }
    }
    ofMonths.forEach(own::putIfAbsent);
    return own;
  }

  /// As they were set.
  @Transactional(readOnly = true)
  public List<Quota> set(Viewer viewer, List<ForecastPeriod> periods) {
    return store.quotas(viewer, periods.stream().map(ForecastPeriod::text).toList());
  }

  /// The quota of all together, or the sum of the members' where it is not set; `null` without
  /// either.
  public static @Nullable Long whole(Map<UUID, Long> quotas) {
    var all = quotas.get(OutlookStore.ALL);
    if (all != null || quotas.isEmpty()) {
      return all;
    }
    return quotas.values().stream().mapToLong(it -> it).sum();
  }

  /// What one unit of another currency is worth, for those that open deals are in or that have a
  /// rate; `null` where it has none.
  @Transactional(readOnly = true)
  public Map<String, @Nullable BigDecimal> rates(Viewer viewer) {
    var rates = new TreeMap<String, @Nullable BigDecimal>();
    store.foreign(viewer).forEach(it -> rates.put(it, null));
    rates.putAll(store.rates(viewer));
    return rates;
  }

  /// Sets a quota.
  ///
  /// @param amount in minor units; 0 or `null`: none any more
  @Transactional
  public Setting setQuota(
      Viewer viewer, UUID member, ForecastPeriod period, @Nullable Long amount, String currency) {
    viewer.require(Role.MANAGER);
    var reasons = new ArrayList<Reason>();
    if (period.kind() == ForecastPeriod.Kind.OWN) {
      reasons.add(Reason.of("period", "forecast.quota-period"));
    }
    if (!member.equals(OutlookStore.ALL)
        && members.all(viewer).stream().noneMatch(it -> it.id().equals(member))) {
      reasons.add(Reason.of("member", "unknown"));
    }
    if (!Money.known(currency)) {
      reasons.add(Reason.of("currency", "currency.unknown", currency));
    }
    if (amount != null && (amount < 0 || amount > Money.MOST)) {
      reasons.add(Reason.of("amount", amount < 0 ? "value.negative" : "value.large"));
    }
    if (!reasons.isEmpty()) {
      return new Setting.Refused(reasons);
    }
    var wanted =
        amount == null || amount == 0 ? null : new Quota(member, period.text(), amount, currency);
    var before = store.quota(viewer, member, period.text()).orElse(null);
    return java.util.Objects.equals(wanted, before)
        ? new Setting.Set(null)
        : done(viewer, put(viewer, member, period.text(), before, wanted));
  }

  Change put(
      Viewer viewer, UUID member, String period, @Nullable Quota before, @Nullable Quota wanted) {
    if (wanted == null) {
      store.removeQuota(viewer, member, period);
    } else {
      store.setQuota(viewer, wanted);
    }
    var details = new HashMap<String, Object>();
    details.put("member", member.toString());
    details.put("period", period);
    details.put("before", before == null ? "" : before.amount() + " " + before.currency());
    details.put("after", wanted == null ? "" : wanted.amount() + " " + wanted.currency());
    return new Change(QUOTA_SET, "WORKSPACE", viewer.workspace(), details);
  }

  /// Says what one unit of another currency is worth in the workspace's.
  ///
  /// @param rate `null`: nobody says any more
  @Transactional
  public Setting setRate(Viewer viewer, String currency, @Nullable BigDecimal rate) {
    viewer.require(Role.MANAGER);
    if (!Money.known(currency) || currency.equals(viewer.place().currency())) {
      return new Setting.Refused(List.of(Reason.of("currency", "currency.unknown", currency)));
    }
    var rounded =
        rate == null ? null : rate.setScale(RATE_DECIMALS, java.math.RoundingMode.HALF_UP);
    if (rounded != null && (rounded.signum() <= 0 || rounded.compareTo(LARGEST_RATE) > 0)) {
      return new Setting.Refused(List.of(Reason.of("rate", "forecast.rate")));
    }
    var before = store.rates(viewer).get(currency);
    if (rounded == null ? before == null : before != null && before.compareTo(rounded) == 0) {
      return new Setting.Set(null);
    }
    return done(viewer, put(viewer, currency, before, rounded));
  }

  Change put(
      Viewer viewer, String currency, @Nullable BigDecimal before, @Nullable BigDecimal rate) {
    store.setRate(viewer, currency, rate);
    var details = new HashMap<String, Object>();
    details.put("currency", currency);
    details.put("before", before == null ? "" : before.toPlainString());
    details.put("after", rate == null ? "" : rate.toPlainString());
    return new Change(RATE_SET, "WORKSPACE", viewer.workspace(), details);
  }

  /// Calls a deal: commits to it, or not.
  @Transactional
  public Setting call(Viewer viewer, UUID deal, Call call) {
    viewer.require(Role.REP);
    if (deals.find(viewer, deal).isEmpty()) {
      return new Setting.Refused(List.of(Reason.of("deal", "unknown")));
    }
    var before = calls.of(viewer, List.of(deal), null).getOrDefault(deal, Call.PIPELINE);
    return before == call
        ? new Setting.Set(null)
        : done(viewer, put(viewer, deal, before, call, clock.instant()));
  }

  Change put(Viewer viewer, UUID deal, Call before, Call call, Instant at) {
    calls.add(viewer, deal, call, at);
    return new Change(CALLED, "DEAL", deal, Map.of("before", before.name(), "after", call.name()));
  }

  /// How deals are called; those that nobody called are in the pipeline.
  @Transactional(readOnly = true)
  public Map<UUID, Call> calls(Viewer viewer, Collection<UUID> of, @Nullable Instant at) {
    return calls.of(viewer, of, at);
  }

  /// What is committed and what is called best case of a run's opportunities that reps expect
  /// within a period.
  @Transactional(readOnly = true)
  public Called called(
      Viewer viewer, ForecastRun run, ForecastPeriod period, @Nullable Instant at) {
    var commit = new HashMap<UUID, Long>();
    var best = new HashMap<UUID, Long>();
    for (var sum : calls.sums(viewer, run.id(), period, at)) {
      var into = sum.call() == Call.COMMIT ? commit : best;
      into.merge(sum.owner(), sum.worth(), Long::sum);
      into.merge(OutlookStore.ALL, sum.worth(), Long::sum);
    }
    return new Called(commit, best);
  }

  /// By owner, in minor units of the workspace's currency; [OutlookStore#ALL] for everybody.
  public record Called(Map<UUID, Long> commit, Map<UUID, Long> best) {

    public Called {
      commit = Map.copyOf(commit);
      best = Map.copyOf(best);
    }
  }

  private Setting done(Viewer viewer, Change change) {
    return new Setting.Set(journal.append(viewer, clock.instant(), List.of(change)));
  }
}
