package buyerside.app.forecast.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.forecast.ForecastRun;
import buyerside.app.forecast.ForecastRun.State;
import buyerside.app.forecast.ForecastRun.Step;
import buyerside.app.forecast.Forecasts;
import buyerside.app.shell.Formats;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prints how far the forecast is.
@Component
class RunStatuses {

  private static final int LEAST_DONE = 200;

  private final Forecasts forecasts;
  private final Clock clock;

  RunStatuses(Forecasts forecasts, Clock clock) {
    this.forecasts = forecasts;
    this.clock = clock;
  }

  /// @param shown the run whose figures are shown; `null` if there is none
  /// @param awaited a run that the page waits for; `null`: whichever is busy
  RunStatus of(
      Viewer viewer,
      @Nullable ForecastRun shown,
      @Nullable ForecastRun awaited,
      String asOf,
      String back) {
    var busy = awaited != null ? awaited : forecasts.busy(viewer).orElse(null);
    var state = busy == null ? null : busy.progress().state();
    boolean working = state != null && state.busy();
    return new RunStatus(
        busy == null ? "" : busy.id().toString(),
        shown == null ? msg("forecast.run.none") : words(shown),
        busy != null && working ? working(busy) : "",
        busy != null && working ? left(busy) : "",
        busy == null ? 0 : busy.progress().done(),
        busy == null ? 0 : busy.progress().total(),
        state != null && !working ? msg("forecast.run.state." + state) : "",
        viewer.role().atLeast(Role.REP),
        asOf,
        back);
  }

  private static String words(ForecastRun run) {
    var trial = run.trial();
    return trial == null
        ? msg("forecast.run.known", Formats.time(run.asOf()))
        : msg(
            "forecast.run.words",
            Formats.time(run.asOf()),
            msg("forecast.model." + trial.model()),
            msg("forecast.verdict." + trial.verdict()));
  }

  private static String working(ForecastRun run) {
    var progress = run.progress();
    if (progress.state() == State.QUEUED) {
      return msg("forecast.step.QUEUED");
    }
    if (progress.state() == State.CANCELLING) {
      return msg("forecast.step.CANCELLING");
    }
    return msg(
        "forecast.step." + progress.step(),
        Formats.number(progress.done()),
        Formats.number(progress.total()));
  }

  private String left(ForecastRun run) {
    var progress = run.progress();
    var started = progress.started();
    if (started == null || progress.step() != Step.JUDGING || progress.done() < LEAST_DONE) {
      return "";
    }
    long passed = Duration.between(started, clock.instant()).toSeconds();
    long left = passed * (progress.total() - progress.done()) / progress.done();
    return left < 90
        ? msg("forecast.left.seconds", left)
        : msg("forecast.left.minutes", Math.round(left / 60.0));
  }
}
