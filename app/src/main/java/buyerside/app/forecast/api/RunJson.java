package buyerside.app.forecast.api;

import buyerside.app.forecast.ForecastRun;
import buyerside.app.shell.Listing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/// A working-out of the forecast.
///
/// @param state queued, running, cancelling, done, cancelled or failed
/// @param step what it is at: reading, trying, fitting, judging, adding; `done` of `total` in it
@Schema(name = "ForecastRun")
public record RunJson(
    UUID id, Instant asOf, boolean nightly, String state, String step, long done, long total) {

  static RunJson of(ForecastRun run) {
    var progress = run.progress();
    return new RunJson(
        run.id(),
        run.asOf(),
        run.nightly(),
        Listing.code(progress.state()),
        Listing.code(progress.step()),
        progress.done(),
        progress.total());
  }
}
