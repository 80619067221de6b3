package buyerside.app.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a private link opens.
///
/// @param revoked `null` while it is not
public record LinkLife(Instant made, Instant expires, @Nullable Instant revoked) {

  public boolean opens(Instant at) {
    return revoked == null && at.isBefore(expires);
  }
}
