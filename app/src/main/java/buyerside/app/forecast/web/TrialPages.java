package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.Forecasts;
import buyerside.app.forecast.Trial;
import buyerside.app.forecast.Trial.Model;
import buyerside.app.forecast.Trial.Period;
import buyerside.app.forecast.Trial.Tested;
import buyerside.app.forecast.web.TrialPage.Bin;
import buyerside.app.forecast.web.TrialPage.Calibration;
import buyerside.app.forecast.web.TrialPage.Marks;
import buyerside.app.forecast.web.TrialPage.ModelLine;
import buyerside.app.forecast.web.TrialPage.PeriodLine;
import buyerside.app.forecast.web.TrialPage.Point;
import buyerside.app.shell.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prints the back-test.
@Component
class TrialPages {

  private static final double SQUARE = 200;
  private static final double BAR = 400;

  private final Forecasts forecasts;
  private final ForecastBars bars;
  private final RunStatuses statuses;

  TrialPages(Forecasts forecasts, ForecastBars bars, RunStatuses statuses) {
    this.forecasts = forecasts;
    this.bars = bars;
    this.statuses = statuses;
  }

  TrialPage of(Viewer viewer, ForecastQuery query) {
    var run = forecasts.latest(viewer, query.at()).orElse(null);
    var bar = bars.of(viewer, query, "trial");
    var status = statuses.of(viewer, run, null, query.asOf(), query.link("/forecast/trial"));
    var trial = run == null ? null : run.trial();
    if (run == null || trial == null) {
      return new TrialPage(
          bar, status, msg("forecast.none"), "", stated(), List.of(), List.of(), List.of(), "");
    }
    if (trial.verdict() == Trial.Verdict.TOO_SHORT) {
      return new TrialPage(
          bar,
          status,
          msg("forecast.trial.short", trial.ended()),
          msg("forecast.trial.short.choice"),
          stated(),
          List.of(),
          List.of(),
          List.of(),
          "");
    }
    // nobody who sees only their own deals is shown what all brought
    boolean all = Forecasts.seesAll(viewer);
    return new TrialPage(
        bar,
        status,
        finding(trial),
        choice(trial),
        List.of(),
        trial.tested().stream().map(it -> line(it, trial)).toList(),
        trial.tested().stream()
            .filter(it -> it.model() == trial.model() || it.model() == Model.FLAT)
            .map(TrialPages::calibration)
            .toList(),
        all ? periods(run, trial) : List.of(),
        all ? coverage(trial) : "");
  }

  private static List<String> stated() {
    var words = new ArrayList<String>();
    for (int i = 1; i <= 4; i++) {
      words.add(msg("forecast.trial.stated." + i));
    }
    return words;
  }

  private static @Nullable Tested used(Trial trial) {
    return trial.tested().stream()
        .filter(it -> it.model() == trial.model())
        .findFirst()
        .orElse(null);
  }

  private static String finding(Trial trial) {
    var used = used(trial);
    return used == null || trial.model() == Model.FLAT
        ? msg("forecast.trial.finding.flat", trial.looks(), trial.origins())
        : msg(
            "forecast.trial.finding",
            msg("forecast.model." + trial.model()),
            three(used.gain()),
            trial.looks(),
            trial.origins());
  }

  private static String choice(Trial trial) {
    return msg(
        "forecast.trial.choice." + trial.verdict(),
        msg("forecast.model." + trial.model()),
        trial.ended(),
        PeriodWords.chance(trial.shared()));
  }

  private static ModelLine line(Tested it, Trial trial) {
    return new ModelLine(
        msg("forecast.model." + it.model()),
        it.model() == trial.model(),
        three(it.logLoss()),
        three(it.brier()),
        three(it.auc()),
        three(it.calibrationError()),
        it.model() == Model.FLAT
            ? "–"
            : msg("forecast.trial.gain", signed(it.gain()), signed(it.low()), signed(it.high())));
  }

  private static Calibration calibration(Tested it) {
    double most = it.bins().stream().mapToDouble(Trial.Bin::deals).max().orElse(1);
    return new Calibration(
        msg("forecast.model." + it.model()),
        msg(
            "forecast.trial.calibration.described",
            msg("forecast.model." + it.model()),
            three(it.calibrationError())),
        it.bins().stream()
            .map(bin ->
                new Point(
                    one(SQUARE * bin.said()),
                    one(SQUARE * (1 - bin.seen())),
                    one(3 + 6 * Math.sqrt(bin.deals() / most)),
                    msg(
                        "forecast.trial.bin",
                        Math.round(bin.deals()),
                        PeriodWords.chance(bin.said()),
                        PeriodWords.chance(bin.seen()))))
            .toList(),
        it.bins().stream()
            .map(bin ->
                new Bin(
                    Formats.number(Math.round(bin.deals())),
                    PeriodWords.chance(bin.said()),
                    percent(bin.seen())))
            .toList());
  }

  private static List<PeriodLine> periods(ForecastRun run, Trial trial) {
    double most =
        trial.periods().stream()
            .mapToDouble(it -> Math.max(Math.max(it.p90(), it.won()), it.crm()))
            .max()
            .orElse(1);
    return trial.periods().stream().map(it -> period(run.currency(), it, most)).toList();
  }

  private static PeriodLine period(String currency, Period it, double most) {
    double scale = BAR / Math.max(1, most);
    return new PeriodLine(
        Formats.date(LocalDate.ofEpochDay(it.day())),
        Formats.number(it.deals()),
        Formats.range(currency, Math.round(it.p10()), Math.round(it.p90())),
        Formats.money(currency, Math.round(it.p50())),
        Formats.money(currency, Math.round(it.flat())),
        Formats.money(currency, Math.round(it.crm())),
        Formats.money(currency, Math.round(it.won())),
        it.won() >= it.p10() && it.won() <= it.p90(),
        new Marks(
            one(it.p10() * scale),
            one(Math.max(2, (it.p90() - it.p10()) * scale)),
            one(it.p50() * scale),
            one(it.won() * scale),
            one(it.crm() * scale)));
  }

  private static String coverage(Trial trial) {
    long inside =
        trial.periods().stream().filter(it -> it.won() >= it.p10() && it.won() <= it.p90()).count();
    double won = trial.periods().stream().mapToDouble(Period::won).sum();
    double ours = trial.periods().stream().mapToDouble(Period::expected).sum();
    double crm = trial.periods().stream().mapToDouble(Period::crm).sum();
    return won <= 0
        ? msg("forecast.trial.coverage.none", inside, trial.periods().size())
        : msg(
            "forecast.trial.coverage",
            inside,
            trial.periods().size(),
            ratio(ours / won),
            ratio(crm / won));
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String signed(double value) {
    return (value < 0 ? "−" : "+") + three(Math.abs(value));
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
