package buyerside.app.library.reach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What content does.
///
/// @param stages reading by the stage in which the deal then was, in the process's order
/// @param pieces published pieces, the most read by buyers first
/// @param gaps where there is no published piece
public record Reach(List<OfStage> stages, List<OfPiece> pieces, List<Gap> gaps) {

  public Reach {
    stages = List.copyOf(stages);
    pieces = List.copyOf(pieces);
    gaps = List.copyOf(gaps);
  }

  /// @param stage its short name
  /// @param sittings at which somebody of a buyer was noticed, those long gone included
  /// @param deals of which somebody read, as far as detail is kept
  /// @param moved how many of them moved on
  public record OfStage(String stage, long sittings, int deals, Advance moved) {}

  /// @param read by buyers and by everybody
  /// @param deals of which somebody read it, as far as detail is kept
  public record OfPiece(
      UUID piece,
      String title,
      @Nullable String stage,
      String language,
      String product,
      Instant changed,
      Read read,
      int deals,
      Use use) {}

  /// @param lent links that were given out
  /// @param readers links by which a person read
  /// @param sittings all of theirs, those long gone included
  /// @param open how often everybody read it on the public page
  /// @param inside how often members read it
  public record Read(int lent, int readers, long sittings, long open, long inside) {}

  /// Whether a piece does its work.
  public enum Use {
    READ,
    /// Nobody has read it since it was published a month ago or longer.
    UNUSED,
    /// It has not been changed for a year.
    STALE
  }

  /// A stage without a published piece in a language.
  ///
  /// @param product for which there are pieces elsewhere; empty for none at all
  public record Gap(String stage, String language, String product) {}
}
