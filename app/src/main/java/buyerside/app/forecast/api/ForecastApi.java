package buyerside.app.forecast.api;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.forecast.ExpectedDeals;
import buyerside.app.forecast.ExpectedDeals.After;
import buyerside.app.forecast.ForecastPeriod;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Movements;
import buyerside.app.forecast.Targets;
import buyerside.app.forecast.Trial;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What periods bring, and how well that is known.
@RestController
@Tag(name = "Forecast")
class ForecastApi {

  private static final String PERIOD =
      "a month (2026-11), a quarter (2026-Q4), or days (2026-11-01..2026-12-15); this quarter if"
          + " nothing is said";
  private static final String OWNER = "a member's id; everybody together if nothing is said";
  private static final String AS_OF = "a day or an instant: the forecast of then";

  private final Forecasts forecasts;
  private final Movements movements;
  private final Targets targets;
  private final OneReading reading;
  private final Clock clock;

  ForecastApi(
      Forecasts forecasts, Movements movements, Targets targets, OneReading reading, Clock clock) {
    this.forecasts = forecasts;
    this.movements = movements;
    this.targets = targets;
    this.reading = reading;
    this.clock = clock;
  }

  @GetMapping("/api/v1/forecast")
  @Operation(
      summary = "What a period brings: P10, P50, P90, won so far, quota, commit and best case",
      description =
          "Opportunities only; prospects stand apart in stages. 404 before the first run.")
  PeriodJson period(
      Viewer viewer,
      @Parameter(description = PERIOD) @RequestParam(defaultValue = "") String period,
      @Parameter(description = OWNER) @RequestParam(required = false) @Nullable UUID owner,
      @Parameter(description = AS_OF) @RequestParam(defaultValue = "") String asOf) {
    var at = instant(viewer, asOf);
    return reading.of(() -> {
      var run = run(viewer, at);
      var wanted = period(viewer, period, run);
      var whose = Forecasts.owner(viewer, owner);
      return PeriodJson.of(
          run,
          wanted,
          forecasts.outlook(viewer, run, whose, wanted),
          targets.quotas(viewer, wanted),
          targets.called(viewer, run, wanted, at),
          whose);
    });
  }

  @GetMapping("/api/v1/forecast/deals")
  @Operation(summary = "The open deals behind a forecast, the largest first, with their reasons")
  Listing<ExpectedJson> deals(
      Viewer viewer,
      @Parameter(description = PERIOD) @RequestParam(defaultValue = "") String period,
      @Parameter(description = OWNER) @RequestParam(required = false) @Nullable UUID owner,
      @Parameter(description = AS_OF) @RequestParam(defaultValue = "") String asOf,
      @Parameter(description = "only opportunities (true) or prospects (false); both if not said")
          @RequestParam(required = false)
          @Nullable Boolean opportunity,
      @Parameter(description = "the `next` of the page before") @RequestParam(defaultValue = "")
          String after,
      @Parameter(description = "how many, up to 200") @RequestParam(defaultValue = "50")
          int limit) {
    int size = Listing.size(limit);
    var at = instant(viewer, asOf);
    var place = after.isEmpty() ? null : After.of(after).orElse(null);
    if (place == null && !after.isEmpty()) {
      throw new Refused(Reason.of("after", "unknown"));
    }
    return reading.of(() -> {
      var run = run(viewer, at);
      var wanted = period(viewer, period, run);
      var asked = new ExpectedDeals(Forecasts.owner(viewer, owner), opportunity, null, null, place);
      var found = forecasts.deals(viewer, run, asked, size + 1);
      var shown = found.subList(0, Math.min(size, found.size()));
      return new Listing<>(
          shown.stream().map(it -> ExpectedJson.of(viewer, run, it, wanted)).toList(),
          found.size() > size
              ? new After(shown.getLast().amount().worth(), shown.getLast().deal()).text()
              : null);
    });
  }

  @GetMapping("/api/v1/forecast/changes")
  @Operation(summary = "What changed in a period's expectation between two days, deal by deal")
  MovementJson changes(
      Viewer viewer,
      @Parameter(description = PERIOD) @RequestParam(defaultValue = "") String period,
      @Parameter(description = OWNER) @RequestParam(required = false) @Nullable UUID owner,
      @Parameter(description = "the earlier day") @RequestParam String since,
      @Parameter(description = AS_OF) @RequestParam(defaultValue = "") String asOf) {
    var earlier = instant(viewer, since);
    var at = instant(viewer, asOf);
    return reading.of(() -> {
      var run = run(viewer, at);
      return MovementJson.of(
          run,
          movements.between(
              viewer,
              run(viewer, earlier),
              run,
              Forecasts.owner(viewer, owner),
              period(viewer, period, run)));
    });
  }

  @GetMapping("/api/v1/forecast/trial")
  @Operation(
      summary = "How right the models were on past days, and which is used",
      description =
          "Log-loss, Brier score, AUC and calibration of each on what became of opportunities"
              + " within 90 days, the flat stage weights beside.")
  TrialJson trial(
      Viewer viewer, @Parameter(description = AS_OF) @RequestParam(defaultValue = "") String asOf) {
    var at = instant(viewer, asOf);
    return reading.of(() -> {
      Trial trial = run(viewer, at).trial();
      if (trial == null) {
        throw new Missing("trial");
      }
      return TrialJson.of(trial, Forecasts.seesAll(viewer));
    });
  }

  private ForecastRun run(Viewer viewer, @Nullable Instant at) {
    return forecasts.latest(viewer, at).orElseThrow(() -> new Missing("forecast"));
  }

  /// The end of a day, or an instant; `null` for now.
  static @Nullable Instant instant(Viewer viewer, String asOf) {
    return asOf.isEmpty()
        ? null
        : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
  }

  private ForecastPeriod period(Viewer viewer, String text, ForecastRun run) {
    var day =
        LocalDate.ofInstant(
            run.asOf().isAfter(clock.instant()) ? clock.instant() : run.asOf(),
            viewer.place().zone());
    return text.isEmpty() ? ForecastPeriod.quarter(day) : read(text);
  }

  static ForecastPeriod read(String text) {
    return ForecastPeriod.of(text)
        .orElseThrow(() ->
            new Refused(
                Reason.of(
                    "period", "forecast.period", text.substring(0, Math.min(60, text.length())))));
  }

  @GetMapping("/api/v1/forecast/runs/{run}")
  @Operation(summary = "How far a run is")
  RunJson progress(Viewer viewer, @PathVariable UUID run) {
    return RunJson.of(forecasts.find(viewer, run).orElseThrow(() -> new Missing(run)));
  }
}
