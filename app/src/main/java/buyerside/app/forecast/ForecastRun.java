package buyerside.app.forecast;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One working-out of the forecast.
///
/// @param asOf by what was known then
/// @param trial the back-test; `null` until it is done
/// @param unrated what opportunities without an exchange rate come to, by currency in minor units
public record ForecastRun(
    UUID id,
    Instant asOf,
    boolean nightly,
    Progress progress,
    String currency,
    @Nullable Trial trial,
    int openDeals,
    Map<String, Long> unrated) {

  public ForecastRun {
    unrated = Map.copyOf(unrated);
  }

  /// How far it is.
  ///
  /// @param through the last deal that was judged and kept
  public record Progress(
      State state,
      Step step,
      long done,
      long total,
      @Nullable UUID through,
      @Nullable Instant started) {}

  /// What has become of it.
  public enum State {
    QUEUED,
    RUNNING,
    CANCELLING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean busy() {
      return this == QUEUED || this == RUNNING || this == CANCELLING;
    }
  }

  /// What it is at.
  public enum Step {
    READING,
    TRYING,
    FITTING,
    JUDGING,
    ADDING
  }
}
