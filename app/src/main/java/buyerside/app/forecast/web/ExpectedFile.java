package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Money;
import buyerside.app.forecast.Call;
import buyerside.app.forecast.Expectation;
import buyerside.app.forecast.ExpectedDeals;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Targets;
import buyerside.app.shell.TableFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the deals behind a number into a file, however many they are: numbers plain, days as ISO
/// dates, so that programs can read it.
@Component
class ExpectedFile {

  private static final int AT_ONCE = 1_000;
  private static final List<String> COLUMNS =
      List.of(
          "deal",
          "owner",
          "stage",
          "call",
          "currency",
          "value",
          "worth",
          "won",
          "within",
          "won-90",
          "lost-90",
          "no-decision-90",
          "flat-90",
          "decided-low",
          "decided",
          "decided-high",
          "expected");

  private final Forecasts forecasts;
  private final Targets targets;
  private final ExpectedPages pages;
  private final Pipelines pipelines;
  private final ForecastBars bars;

  ExpectedFile(
      Forecasts forecasts,
      Targets targets,
      ExpectedPages pages,
      Pipelines pipelines,
      ForecastBars bars) {
    this.forecasts = forecasts;
    this.targets = targets;
    this.pages = pages;
    this.pipelines = pipelines;
    this.bars = bars;
  }

  void write(Viewer viewer, ForecastQuery query, ExpectedDeals first, TableFile table) {
    table.row(
        Stream.concat(Stream.of("id"), COLUMNS.stream().map(it -> msg("forecast.file." + it)))
            .toList());
    var run = forecasts.latest(viewer, query.at()).orElse(null);
    var asked = first;
    while (run != null && asked != null) {
      var some = forecasts.deals(viewer, run, asked, AT_ONCE);
      write(viewer, query, run, some, table);
      asked = some.size() < AT_ONCE ? null : asked.after(some.getLast());
    }
  }

  private void write(
      Viewer viewer,
      ForecastQuery query,
      ForecastRun run,
      List<Expectation> some,
      TableFile table) {
    var known = pages.known(viewer, some);
    var versions = pipelines.versions(viewer);
    var calls = targets.calls(viewer, some.stream().map(Expectation::deal).toList(), query.at());
    for (var it : some) {
      var row = known.get(it.deal());
      if (row != null) {
        var amount = it.amount();
        var chance = it.chance();
        table.row(
            List.of(
                it.deal().toString(),
                row.name(),
                bars.owner(viewer, it.place().owner()),
                Pipelines.stage(versions, it.place().process(), it.place().stage()),
                msg("forecast.call." + calls.getOrDefault(it.deal(), Call.PIPELINE)),
                amount.currency(),
                major(amount.currency(), amount.likely()),
                major(run.currency(), amount.worth()),
                number(chance.ever()),
                number(Forecasts.within(viewer, run, it, query.period())),
                number(chance.won()),
                number(chance.lost()),
                number(chance.silent()),
                number(chance.flat()),
                day(it.decision().low()),
                day(it.decision().middle()),
                day(it.decision().high()),
                day(it.decision().byRep())));
      }
    }
  }

  private static String major(String currency, long minor) {
    return BigDecimal.valueOf(minor, Money.decimals(currency)).toPlainString();
  }

  private static String number(double p) {
    return String.format(Locale.ROOT, "%.4f", p);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
