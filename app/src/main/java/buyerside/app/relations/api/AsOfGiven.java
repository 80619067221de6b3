package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.journal.AsOf;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The past day that a program asks for.
final class AsOfGiven {

  static final String WORDS = "a past day (2026-09-30) or instant; left out for now";

  private AsOfGiven() {}

  /// @return `null` for now
  /// @throws Refused for what is neither a day nor an instant
  static @Nullable Instant read(String given, Viewer viewer) {
    return given.isEmpty()
        ? null
        : AsOf.of(given, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
  }
}
