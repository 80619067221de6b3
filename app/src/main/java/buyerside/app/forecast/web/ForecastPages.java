package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Outlook;
import buyerside.app.forecast.Targets;
import buyerside.app.forecast.Targets.Called;
import buyerside.app.forecast.Trial;
import buyerside.app.forecast.web.ForecastPage.OwnerLine;
import buyerside.app.forecast.web.ForecastPage.Pipeline;
import buyerside.app.forecast.web.ForecastPage.Sums;
import buyerside.app.shell.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prints what a period brings.
@Component
class ForecastPages {

  private final Forecasts forecasts;
  private final Targets targets;
  private final ForecastBars bars;
  private final RunStatuses statuses;
  private final Pipelines pipelines;

  ForecastPages(
      Forecasts forecasts,
      Targets targets,
      ForecastBars bars,
      RunStatuses statuses,
      Pipelines pipelines) {
    this.forecasts = forecasts;
    this.targets = targets;
    this.bars = bars;
    this.statuses = statuses;
    this.pipelines = pipelines;
  }

  ForecastPage of(Viewer viewer, ForecastQuery query) {
    var run = forecasts.latest(viewer, query.at()).orElse(null);
    var status = statuses.of(viewer, run, null, query.asOf(), query.link("/forecast"));
    var bar = bars.of(viewer, query, "forecast");
    if (run == null) {
      return new ForecastPage(
          bar, status, msg("forecast.none"), List.of(), null, null, Pipeline.NOTHING, List.of());
    }
    var owner = query.whose(viewer);
    var outlook = forecasts.outlook(viewer, run, owner, query.period());
    var quotas = targets.quotas(viewer, query.period());
    var quota = owner.equals(Forecasts.ALL) ? Targets.whole(quotas) : quotas.get(owner);
    var called = targets.called(viewer, run, query.period(), query.at());
    return new ForecastPage(
        bar,
        status,
        finding(query, run, outlook, quota),
        notes(run, quotas, owner),
        sums(run, outlook, called, owner, quota),
        FanDrawing.of(outlook, query.period(), run.currency(), quota),
        pipelines.of(viewer, query, run, outlook),
        owner.equals(Forecasts.ALL) ? owners(viewer, query, run, quotas, called) : List.of());
  }

  private static String finding(
      ForecastQuery query, ForecastRun run, Outlook outlook, @Nullable Long quota) {
    var period = PeriodWords.of(query.period());
    var money = run.currency();
    if (query.period().over(query.today())) {
      return msg("forecast.finding.over", period, Formats.money(money, outlook.won()));
    }
    var range = Formats.range(money, outlook.p10(), outlook.p90());
    var middle = Formats.money(money, outlook.p50());
    if (quota == null) {
      return msg("forecast.finding", period, range, middle);
    }
    long gap = quota - outlook.p50();
    return msg(
        gap > 0 ? "forecast.finding.short" : "forecast.finding.reached",
        period,
        range,
        middle,
        Formats.money(money, quota),
        Formats.money(money, Math.abs(gap)));
  }

  private static List<String> notes(ForecastRun run, Map<UUID, Long> quotas, UUID owner) {
    var notes = new ArrayList<String>();
    var trial = run.trial();
    if (trial != null && trial.verdict() == Trial.Verdict.TOO_SHORT) {
      notes.add(msg("forecast.note.short", trial.ended()));
    }
    if (!run.unrated().isEmpty()) {
      notes.add(msg("forecast.note.unrated", Formats.sums(run.unrated()), run.currency()));
    }
    if (owner.equals(Forecasts.ALL) && !quotas.isEmpty() && !quotas.containsKey(Forecasts.ALL)) {
      var whole = Targets.whole(quotas);
      notes.add(
          msg(
              "forecast.targets.derived",
              Formats.money(run.currency(), whole == null ? 0 : whole)));
    }
    notes.add(msg("forecast.note.open"));
    return notes;
  }

  private static Sums sums(
      ForecastRun run, Outlook outlook, Called called, UUID owner, @Nullable Long quota) {
    var money = run.currency();
    long commit = outlook.won() + called.commit().getOrDefault(owner, 0L);
    long best = commit + called.best().getOrDefault(owner, 0L);
    long gap = quota == null ? 0 : quota - outlook.p50();
    return new Sums(
        Formats.money(money, outlook.won()),
        msg("forecast.deals", outlook.wonDeals()),
        Formats.money(money, outlook.p50()),
        msg("forecast.interval", Formats.range(money, outlook.p10(), outlook.p90())),
        Formats.money(money, commit),
        msg("forecast.versus", PeriodWords.change(money, commit - outlook.p50())),
        Formats.money(money, best),
        msg("forecast.versus", PeriodWords.change(money, best - outlook.p50())),
        quota == null ? "–" : gap > 0 ? Formats.money(money, gap) : msg("forecast.gap.none"),
        quota == null
            ? msg("forecast.quota.none")
            : msg("forecast.fan.quota", Formats.money(money, quota)),
        quota == null ? "" : gap > 0 ? "illusion" : "real");
  }

  private List<OwnerLine> owners(
      Viewer viewer, ForecastQuery query, ForecastRun run, Map<UUID, Long> quotas, Called called) {
    return forecasts.byOwner(viewer, run, query.period()).entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<UUID, Outlook> it) -> -it.getValue().p50())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(it -> owner(viewer, query, run, it.getKey(), it.getValue(), quotas, called))
        .toList();
  }

  private OwnerLine owner(
      Viewer viewer,
      ForecastQuery query,
      ForecastRun run,
      UUID owner,
      Outlook outlook,
      Map<UUID, Long> quotas,
      Called called) {
    var money = run.currency();
    var quota = quotas.get(owner);
    long commit = outlook.won() + called.commit().getOrDefault(owner, 0L);
    return new OwnerLine(
        bars.owner(viewer, owner),
        link(query, owner),
        Formats.number(outlook.deals()),
        Formats.money(money, outlook.won()),
        Formats.range(money, outlook.p10(), outlook.p90()),
        Formats.money(money, outlook.p50()),
        Formats.money(money, commit),
        Formats.money(money, commit + called.best().getOrDefault(owner, 0L)),
        quota == null ? "–" : Formats.money(money, quota),
        quota == null ? "–" : PeriodWords.change(money, outlook.p50() - quota));
  }

  private static String link(ForecastQuery query, UUID owner) {
    ForecastPeriod period = query.period();
    return new ForecastQuery(
            period, owner.toString(), query.asOf(), query.at(), query.today(), query.problems())
        .link("/forecast");
  }
}
