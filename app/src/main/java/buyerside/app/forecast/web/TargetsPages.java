package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Money;
import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Quota;
import buyerside.app.forecast.Targets;
import buyerside.app.forecast.web.TargetsPage.Cell;
import buyerside.app.forecast.web.TargetsPage.QuotaRow;
import buyerside.app.forecast.web.TargetsPage.RateRow;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prints quotas and rates.
@Component
class TargetsPages {

  private final Targets targets;
  private final Members members;
  private final ForecastBars bars;

  TargetsPages(Targets targets, Members members, ForecastBars bars) {
    this.targets = targets;
    this.members = members;
    this.bars = bars;
  }

  /// The quarter that a period begins in, and its months.
  static List<ForecastPeriod> columns(ForecastPeriod period) {
    var quarter = ForecastPeriod.quarter(period.from());
    var columns = new ArrayList<>(List.of(quarter));
    for (int month = 0; month < 3; month++) {
      columns.add(ForecastPeriod.month(quarter.from().plusMonths(month)));
    }
    return columns;
  }

  /// @param typed what was typed into fields; empty for what is kept
  TargetsPage of(Viewer viewer, ForecastQuery query, Map<String, String> typed, Problems problems) {
    var columns = columns(query.period());
    var quotas = targets.set(viewer, columns);
    var rows = new ArrayList<QuotaRow>();
    boolean all = Forecasts.seesAll(viewer);
    if (all) {
      var name = msg("forecast.targets.all");
      rows.add(
          new QuotaRow(name, true, cells(viewer, Forecasts.ALL, name, columns, quotas, typed)));
    }
    for (var member : members.all(viewer)) {
      if (all || member.id().equals(viewer.self())) {
        rows.add(
            new QuotaRow(
                member.name(),
                false,
                cells(viewer, member.id(), member.name(), columns, quotas, typed)));
      }
    }
    var rates = targets.rates(viewer);
    return new TargetsPage(
        bars.of(viewer, query, "targets"),
        msg("forecast.targets.quotas", PeriodWords.of(columns.getFirst())),
        columns.stream().map(PeriodWords::of).toList(),
        rows,
        rates.entrySet().stream()
            .map(it -> rate(viewer, it.getKey(), it.getValue(), typed))
            .toList(),
        currencies(viewer, rates.keySet(), quotas),
        viewer.place().currency(),
        viewer.role().atLeast(Role.MANAGER),
        problems);
  }

  private static List<Option> currencies(
      Viewer viewer, java.util.Set<String> rated, List<Quota> quotas) {
    var codes = new TreeSet<>(rated);
    codes.add(viewer.place().currency());
    quotas.forEach(it -> codes.add(it.currency()));
    return codes.stream().map(it -> new Option(it, it)).toList();
  }

  private static RateRow rate(
      Viewer viewer, String currency, @Nullable BigDecimal rate, Map<String, String> typed) {
    var name = "rate." + currency;
    return new RateRow(
        name,
        currency,
        msg("forecast.targets.rate", currency, viewer.place().currency()),
        typed.getOrDefault(name, rate == null ? "" : rate.stripTrailingZeros().toPlainString()));
  }

  private static List<Cell> cells(
      Viewer viewer,
      UUID member,
      String who,
      List<ForecastPeriod> columns,
      List<Quota> quotas,
      Map<String, String> typed) {
    return columns.stream()
        .map(period -> {
          var quota =
              quotas.stream()
                  .filter(it -> it.member().equals(member) && it.period().equals(period.text()))
                  .findFirst()
                  .orElse(null);
          var name = "quota." + member + "." + period.text();
          return new Cell(
              name,
              who + " · " + PeriodWords.of(period),
              typed.getOrDefault(name, quota == null ? "" : major(quota)),
              typed.getOrDefault(
                  "currency." + member + "." + period.text(),
                  quota == null ? viewer.place().currency() : quota.currency()),
              quota == null ? "–" : Formats.money(quota.currency(), quota.amount()));
        })
        .toList();
  }

  private static String major(Quota quota) {
    return BigDecimal.valueOf(quota.amount(), Money.decimals(quota.currency()))
        .stripTrailingZeros()
        .toPlainString();
  }
}
