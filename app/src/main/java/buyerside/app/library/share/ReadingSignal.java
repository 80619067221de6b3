package buyerside.app.library.share;

import buyerside.app.process.ProcessVersion;
import java.time.Instant;
import java.util.UUID;

/// That somebody of a deal read a lent piece. It suggests; it proves nothing.
///
/// @param version of the process that the deal follows
/// @param reading by this link since the time that was asked for
public record ReadingSignal(
    UUID deal,
    String dealName,
    ProcessVersion version,
    UUID link,
    Read read,
    Reading reading,
    Suggestion suggestion) {

  /// Who read what.
  ///
  /// @param title of the piece
  public record Read(UUID piece, String title, String recipient, Instant last) {}
}
