package buyerside.app.library.publish;

import buyerside.app.library.Piece;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A piece that is, or was, shown to everybody.
///
/// @param handle the part of the address that names it
/// @param withdrawn since when it no longer is; `null` while it is
/// @param reads how often it was read by people, as far as that can be told
public record Publication(
    Piece piece, String handle, Instant since, @Nullable Instant withdrawn, long reads) {

  /// Whether everybody may read it now.
  public boolean open() {
    return withdrawn == null && piece.status() == Piece.Status.PUBLISHED;
  }
}
