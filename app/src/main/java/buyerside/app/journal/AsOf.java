package buyerside.app.journal;

import buyerside.app.access.Viewer;
import buyerside.method.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A past day or instant in a URL.
public final class AsOf {

  private AsOf() {}

  /// The instant itself, or the end of a day in the workspace's zone; empty if it is neither.
  public static Optional<Instant> of(String text, Viewer viewer) {
    try {
      return Optional.of(
          text.contains("T")
              ? Instant.parse(text)
              : Standing.endOf(LocalDate.parse(text), viewer.place().zone()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
