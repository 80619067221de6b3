package buyerside.app.activities.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A calendar elsewhere that a member lets us read.
///
/// @param read when it was read last; `null` if it never was
/// @param failure what went wrong at the last try, a code and what it is about; empty if nothing
///   did
public record CalendarSource(
    UUID id, String name, String address, @Nullable Instant read, String failure) {

  /// The host alone: the rest of such an address is often a secret.
  public String host() {
    return ForeignHosts.read(address).map(it -> it.getHost()).orElse("");
  }
}
