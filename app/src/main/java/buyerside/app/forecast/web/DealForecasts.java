package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.forecast.Call;
import buyerside.app.forecast.Expectation;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Targets;
import buyerside.app.forecast.Why;
import buyerside.app.forecast.web.DealForecast.Ending;
import buyerside.app.forecast.web.DealForecast.Reason;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.process.StageWords;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The forecast of a deal on its page.
@Component
class DealForecasts implements DealPanel {

  private static final int MOST_REASONS = 5;
  private static final double BAR = 200;
  private static final double LEAST_POINTS = 0.005;
  private static final double FULL_POINTS = 0.4;

  private final Forecasts forecasts;
  private final Targets targets;
  private final Processes processes;

  DealForecasts(Forecasts forecasts, Targets targets, Processes processes) {
    this.forecasts = forecasts;
    this.targets = targets;
    this.processes = processes;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    if (deal.row().standing().outcome() != null) {
      return Optional.empty();
    }
    return forecasts
        .latest(viewer, null)
        .flatMap(run ->
            forecasts.expectation(viewer, run, deal.id()).map(it -> panel(viewer, deal, run, it)));
  }

  private Fragment panel(Viewer viewer, Deal deal, ForecastRun run, Expectation it) {
    var version = processes.version(viewer, deal.row().standing().process());
    var decision = it.decision();
    var low = decision.low();
    var byRep = decision.byRep();
    boolean counted = it.place().opportunity();
    return new DealForecast(
        deal.id().toString(),
        PeriodWords.chance(it.chance().ever()),
        forecasts
            .before(viewer, run, deal.id())
            .map(was ->
                msg("forecast.deal.before", Formats.date(was.at()), PeriodWords.chance(was.won())))
            .orElse(""),
        counted,
        ends(it),
        msg(
            "forecast.deal.flat",
            PeriodWords.chance(it.chance().flat()),
            PeriodWords.chance(it.chance().won())),
        decision.middle() == null ? msg("forecast.deal.later") : Formats.date(decision.middle()),
        ExpectedPages.range(low, decision.high()),
        byRep == null ? "" : Formats.date(byRep),
        byRep != null && low != null && byRep.isBefore(low),
        reasons(version, it),
        next(version, it),
        counted && viewer.role().atLeast(Role.REP)
            ? targets
                .calls(viewer, List.of(deal.id()), null)
                .getOrDefault(deal.id(), Call.PIPELINE)
                .name()
            : "",
        msg("forecast.run.known", Formats.time(run.asOf())),
        "/forecast");
  }

  private static List<Ending> ends(Expectation it) {
    var chance = it.chance();
    double open = Math.max(0, 1 - chance.won() - chance.lost() - chance.silent());
    var parts = List.of(chance.won(), open, chance.silent(), chance.lost());
    var kinds = List.of("won", "open", "silent", "lost");
    var ends = new ArrayList<Ending>();
    double from = 0;
    for (int i = 0; i < kinds.size(); i++) {
      double width = parts.get(i) * BAR;
      ends.add(
          new Ending(
              kinds.get(i),
              msg("forecast.end." + kinds.get(i)),
              PeriodWords.chance(parts.get(i)),
              number(from),
              number(width)));
      from += width;
    }
    return ends;
  }

  private static List<Reason> reasons(ProcessVersion version, Expectation it) {
    return it.reasons().stream()
        .filter(why -> why.code() != Why.Code.NEXT && Math.abs(why.points()) >= LEAST_POINTS)
        .limit(MOST_REASONS)
        .map(why ->
            new Reason(
                words(version, it, why),
                PeriodWords.points(why.points()),
                why.points() < 0 ? "down" : "up",
                (int) Math.clamp(Math.round(100 * Math.abs(why.points()) / FULL_POINTS), 2, 100)))
        .toList();
  }

  private static String words(ProcessVersion version, Expectation it, Why why) {
    var key = "forecast.why." + why.code();
    return switch (why.code()) {
      case STAGE, NEXT -> msg(key, StageWords.of(version, it.place().stage()));
      case DWELL, AGE, GAPS, SIGNS, BACK -> msg(key, why.arguments().getFirst());
      case AHEAD ->
          why.arguments().isEmpty()
              ? msg("forecast.why.AHEAD.none")
              : msg(key, why.arguments().getFirst());
      case WORTH, SOURCE, OWNER -> msg(key);
    };
  }

  private static String next(ProcessVersion version, Expectation it) {
    return it.reasons().stream()
        .filter(why -> why.code() == Why.Code.NEXT && why.points() > LEAST_POINTS)
        .findFirst()
        .map(why ->
            msg(
                "forecast.why.NEXT",
                StageWords.of(version, it.place().stage() + 1),
                PeriodWords.chance(it.chance().ever() + why.points())))
        .orElse("");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
