package buyerside.app.deals.web;

import buyerside.app.access.Viewer;
import buyerside.method.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// A past day in a URL.
final class AsOf {

  private AsOf() {}

  /// The end of that day in the workspace's zone; `null` for now, also when it is no date.
  static @Nullable Instant parse(String day, Viewer viewer) {
    if (day.isEmpty()) {
      return null;
    }
    try {
      return Standing.endOf(LocalDate.parse(day), viewer.place().zone());
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
