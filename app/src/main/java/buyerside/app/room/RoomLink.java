package buyerside.app.room;

import buyerside.app.shell.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A way into the room of a deal for one person on the buyer's side; never its secret.
///
/// @param language in which the room greets them; they can change it
/// @param passcode whether one is asked for
/// @param madeBy the member
public record RoomLink(
    UUID id,
    UUID deal,
    String recipient,
    Language language,
    boolean passcode,
    Life life,
    UUID madeBy) {

  /// When it opens.
  ///
  /// @param revoked `null` while it is not
  public record Life(Instant made, Instant expires, @Nullable Instant revoked) {

    public boolean opens(Instant at) {
      return revoked == null && at.isBefore(expires);
    }
  }
}
