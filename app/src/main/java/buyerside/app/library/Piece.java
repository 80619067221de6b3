package buyerside.app.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of the library.
///
/// @param original the text as it was pasted, where it was mended; `null` for what was written here
/// @param reads how often it was read here, each reader once a day
public record Piece(
    UUID id,
    Status status,
    PieceFacts facts,
    @Nullable String original,
    long reads,
    int version,
    Instant changed) {

  /// How far it is.
  public enum Status {
    /// Only shown to those who look for drafts.
    DRAFT,
    /// Shown and offered.
    PUBLISHED,
    /// Kept, no longer offered.
    RETIRED
  }
}
