package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.web.ForecastBar.Tab;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Prints what stands above every forecast page.
@Component
class ForecastBars {

  private static final List<String> TABS = List.of("forecast", "changes", "trial", "targets");

  private final Members members;

  ForecastBars(Members members) {
    this.members = members;
  }

  ForecastBar of(Viewer viewer, ForecastQuery query, String tab) {
    var page = address(tab);
    var period = query.period();
    return new ForecastBar(
        page,
        tab,
        TABS.stream().map(it -> new Tab(it, query.link(address(it)))).toList(),
        PeriodWords.of(period),
        period.text(),
        period.from().toString(),
        period.to().toString(),
        query.link(page, period.previous()),
        query.link(page, period.next()),
        query.link(page, ForecastPeriod.month(query.today())),
        query.link(page, ForecastPeriod.quarter(query.today())),
        owners(viewer),
        query.owner(),
        query.asOf(),
        query.problems().reasons().stream().map(Reason::words).toList());
  }

  private static String address(String tab) {
    return tab.equals("forecast") ? "/forecast" : "/forecast/" + tab;
  }

  private List<Option> owners(Viewer viewer) {
    if (!Forecasts.seesAll(viewer)) {
      return List.of();
    }
    var options = new ArrayList<Option>();
    members.all(viewer).forEach(it -> options.add(new Option(it.id().toString(), it.name())));
    options.add(new Option(Forecasts.NOBODY.toString(), msg("forecast.owner.nobody")));
    return options;
  }

  /// Whose deals these are, in words.
  String owner(Viewer viewer, UUID owner) {
    return owner.equals(Forecasts.NOBODY)
        ? msg("forecast.owner.nobody")
        : members.names(viewer).getOrDefault(owner, msg("forecast.owner.gone"));
  }
}
