package buyerside.sample;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a seller did with or for a buyer.
///
/// @param purpose the criterion it was to serve; `null` if none was given
/// @param fit whether that was right for the stage in which the buyer truly was
/// @param person the number of the person met; `null` if nobody is on file or it was internal
public record GeneratedActivity(
    ActivityKind kind,
    Instant startedAt,
    int minutes,
    int owner,
    @Nullable String purpose,
    Fit fit,
    @Nullable Long person) {

  public enum Fit {
    FITS,
    TOO_EARLY,
    BEHIND,
    NO_PURPOSE
  }
}
