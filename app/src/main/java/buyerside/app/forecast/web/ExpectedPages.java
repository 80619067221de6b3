package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealFilter;
import buyerside.app.deals.DealLists;
import buyerside.app.deals.DealPaths;
import buyerside.app.deals.DealQuery;
import buyerside.app.deals.DealRow;
import buyerside.app.deals.DealSort;
import buyerside.app.forecast.Call;
import buyerside.app.forecast.Expectation;
import buyerside.app.forecast.ExpectedDeals;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Targets;
import buyerside.app.forecast.web.ExpectedPage.Row;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prints the deals behind a number.
@Component
class ExpectedPages {

  static final int ROWS = 50;

  private final Forecasts forecasts;
  private final Targets targets;
  private final DealLists deals;
  private final DealPaths paths;
  private final Processes processes;
  private final Pipelines pipelines;
  private final ForecastBars bars;
  private final Templates templates;

  ExpectedPages(
      Forecasts forecasts,
      Targets targets,
      DealLists deals,
      DealPaths paths,
      Processes processes,
      Pipelines pipelines,
      ForecastBars bars,
      Templates templates) {
    this.forecasts = forecasts;
    this.targets = targets;
    this.deals = deals;
    this.paths = paths;
    this.processes = processes;
    this.pipelines = pipelines;
    this.bars = bars;
    this.templates = templates;
  }

  /// @param filter the part of the address that says which deals
  ExpectedPage of(Viewer viewer, ForecastQuery query, ExpectedDeals asked, String filter) {
    var run = forecasts.latest(viewer, query.at()).orElse(null);
    var bar = bars.of(viewer, query, "deals");
    var base = query.link("/forecast/deals") + filter;
    var csv = query.link("/forecast/deals.csv") + filter;
    var xlsx = query.link("/forecast/deals.xlsx") + filter;
    if (run == null) {
      return new ExpectedPage(bar, msg("forecast.none"), List.of(), "", csv, xlsx);
    }
    var found = forecasts.deals(viewer, run, asked, ROWS + 1);
    var shown = found.subList(0, Math.min(ROWS, found.size()));
    var more = found.size() > ROWS ? asked.after(shown.getLast()).after() : null;
    return new ExpectedPage(
        bar,
        which(viewer, asked),
        rows(viewer, query, run, shown),
        more == null ? "" : base + "&after=" + more.text(),
        csv,
        xlsx);
  }

  private String which(Viewer viewer, ExpectedDeals asked) {
    var kind = asked.opportunity();
    var what =
        msg(
            kind == null
                ? "forecast.deals.open"
                : kind ? "forecast.deals.opportunities" : "forecast.deals.prospects");
    var stage = asked.stage();
    var process = asked.process();
    return stage == null || process == null
        ? what
        : what + " · " + Pipelines.stage(pipelines.versions(viewer), process, stage);
  }

  /// The deals as they stand, by id; those the viewer may not see any more are left out.
  Map<UUID, DealRow> known(Viewer viewer, List<Expectation> expected) {
    var ids = expected.stream().map(Expectation::deal).toList();
    var query = new DealQuery(new DealFilter.OneOf(ids), DealSort.CHANGED, null);
    var known = new HashMap<UUID, DealRow>();
    deals
        .page(viewer, query, null, Math.max(1, ids.size()))
        .rows()
        .forEach(it -> known.put(it.id(), it));
    return known;
  }

  private List<Row> rows(
      Viewer viewer, ForecastQuery query, ForecastRun run, List<Expectation> expected) {
    var known = known(viewer, expected);
    var calls =
        targets.calls(viewer, expected.stream().map(Expectation::deal).toList(), query.at());
    var versions = new HashMap<UUID, ProcessVersion>();
    var rows = new ArrayList<Row>();
    for (var it : expected) {
      var row = known.get(it.deal());
      if (row != null) {
        var version =
            versions.computeIfAbsent(row.standing().process(), id -> processes.version(viewer, id));
        rows.add(
            row(
                viewer,
                query,
                run,
                it,
                row,
                version,
                calls.getOrDefault(it.deal(), Call.PIPELINE)));
      }
    }
    return rows;
  }

  private Row row(
      Viewer viewer,
      ForecastQuery query,
      ForecastRun run,
      Expectation it,
      DealRow row,
      ProcessVersion version,
      Call call) {
    double within = Forecasts.within(viewer, run, it, query.period());
    var byRep = it.decision().byRep();
    var high = it.decision().high();
    return new Row(
        it.deal().toString(),
        row.name(),
        templates.content(paths.row(row, version)),
        bars.owner(viewer, it.place().owner()),
        Formats.money(it.amount().currency(), it.amount().likely()),
        PeriodWords.chance(it.chance().ever()),
        PeriodWords.chance(it.chance().flat()),
        PeriodWords.chance(within),
        Formats.money(run.currency(), Math.round(within * it.amount().worth())),
        date(it.decision().middle()),
        range(it.decision().low(), high),
        date(byRep),
        byRep != null && it.decision().low() != null && byRep.isBefore(it.decision().low()),
        query.asOf().isEmpty() && it.place().opportunity() ? call.name() : "",
        msg("forecast.call." + call));
  }

  static String date(@Nullable LocalDate day) {
    return day == null ? "–" : Formats.date(day);
  }

  /// Between which days it is decided, four times in five.
  static String range(@Nullable LocalDate low, @Nullable LocalDate high) {
    return low == null
        ? "–"
        : high == null
            ? msg("forecast.decided.after", Formats.date(low))
            : msg("forecast.period.own", Formats.date(low), Formats.date(high));
  }
}
