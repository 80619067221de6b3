package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.forecast.Forecasts;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Missing;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a period brings, and having it worked out anew.
@Controller
class ForecastController {

  static final String AREA = "forecast";

  private final Forecasts forecasts;
  private final ForecastPages pages;
  private final RunStatuses statuses;
  private final OneReading reading;
  private final Clock clock;

  ForecastController(
      Forecasts forecasts,
      ForecastPages pages,
      RunStatuses statuses,
      OneReading reading,
      Clock clock) {
    this.forecasts = forecasts;
    this.pages = pages;
    this.statuses = statuses;
    this.reading = reading;
    this.clock = clock;
  }

  @Bean
  static NavigationItem forecastNavigation() {
    return new NavigationItem(AREA, "/forecast", "chart-no-axes-combined", 45);
  }

  @GetMapping("/forecast")
  Page show(Viewer viewer, @RequestParam Map<String, String> typed) {
    var query = ForecastQuery.of(viewer, typed, clock.instant());
    return new Page(
        msg("forecast.title.forecast"), AREA, reading.of(() -> pages.of(viewer, query)));
  }

  /// Has a forecast worked out, for now or by what was known at the end of a day.
  @PostMapping("/forecast/runs")
  String ask(
      Viewer viewer,
      @RequestParam(defaultValue = "") String asOf,
      @RequestParam(defaultValue = "") String back) {
    forecasts.ask(viewer, AsOf.of(asOf, viewer).orElse(null));
    return "redirect:" + ours(back);
  }

  @GetMapping("/forecast/runs/{run}")
  RunStatus progress(
      Viewer viewer, @PathVariable UUID run, @RequestParam(defaultValue = "") String back) {
    return reading.of(() -> {
      var awaited = forecasts.find(viewer, run).orElseThrow(() -> new Missing(run));
      var shown = forecasts.latest(viewer, null).orElse(null);
      return statuses.of(viewer, shown, awaited, "", ours(back));
    });
  }

  @PostMapping("/forecast/runs/{run}/cancel")
  String cancel(
      Viewer viewer, @PathVariable UUID run, @RequestParam(defaultValue = "") String back) {
    forecasts.cancel(viewer, run);
    return "redirect:" + ours(back);
  }

  /// The page, with what was just done on it.
  static String done(String page, @Nullable UUID command) {
    return command == null ? page : page + (page.contains("?") ? "&" : "?") + "done=" + command;
  }

  /// The address of a forecast page or a deal's, or else the first forecast page.
  static String ours(String back) {
    return back.matches("/(forecast|deals/[\\w-]{36})[/?=&.\\w-]{0,300}") ? back : "/forecast";
  }
}
