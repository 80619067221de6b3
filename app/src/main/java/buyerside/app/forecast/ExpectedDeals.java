package buyerside.app.forecast;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which deals of a run, the largest first.
///
/// @param owner [Forecasts#ALL] for everybody's
/// @param opportunity only those that count, or only prospects; `null`: both
/// @param stage only those in this stage, an index; `null`: all
/// @param process of which process; `null`: any
/// @param after the last of the page before
public record ExpectedDeals(
    UUID owner,
    @Nullable Boolean opportunity,
    @Nullable Integer stage,
    @Nullable UUID process,
    @Nullable After after) {

  /// A place in the list.
  public record After(long worth, UUID deal) {

    /// As [#text] wrote it.
    public static Optional<After> of(String text) {
      var parts = text.split("_", 2);
      try {
        return parts.length < 2
            ? Optional.empty()
            : Optional.of(new After(Long.parseLong(parts[0]), UUID.fromString(parts[1])));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    public String text() {
      return worth + "_" + deal;
    }
  }

  public ExpectedDeals after(Expectation last) {
    return new ExpectedDeals(
        owner, opportunity, stage, process, new After(last.amount().worth(), last.deal()));
  }
}
