package buyerside.app.forecast.web;

import buyerside.app.shell.Choice.Option;
import java.util.List;

/// What stands above every forecast page: tabs, period, owner, day.
///
/// @param page the address of the page itself
/// @param tab the page that is shown, of `forecast`, `changes`, `trial`, `targets`
/// @param owners empty where the viewer sees only their own
/// @param problems with what was typed, in words
public record ForecastBar(
    String page,
    String tab,
    List<Tab> tabs,
    String period,
    String key,
    String from,
    String to,
    String previous,
    String next,
    String thisMonth,
    String thisQuarter,
    List<Option> owners,
    String owner,
    String asOf,
    List<String> problems) {

  public ForecastBar {
    tabs = List.copyOf(tabs);
    owners = List.copyOf(owners);
    problems = List.copyOf(problems);
  }

  public record Tab(String name, String href) {}
}
