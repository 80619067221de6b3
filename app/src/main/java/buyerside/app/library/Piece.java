package buyerside.app.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of the library.
///
/// @param behind what lies behind it; without its long texts in listings
/// @param reads how often it was read here, each reader once a day
public record Piece(
    UUID id,
    Status status,
    PieceFacts facts,
    Behind behind,
    long reads,
    int version,
    Instant changed) {

  /// What is not shown at once.
  ///
  /// @param original the text as it was pasted, where it was mended; `null` for what was written
  ///   here
  /// @param fileText the text of its file; empty if there is none
  public record Behind(@Nullable String original, String fileText, Review review) {}

  /// The text as it was pasted, where it was mended; `null` for what was written here.
  public @Nullable String original() {
    return behind.original();
  }

  /// How far it is.
  public enum Status {
    /// Only shown to those who look for drafts.
    DRAFT,
    /// A colleague is asked to look it through.
    REVIEW,
    /// Shown and offered.
    PUBLISHED,
    /// Kept, no longer offered.
    RETIRED
  }
}
