package buyerside.judgement.multistate;

import org.jspecify.annotations.Nullable;

/// A deal's stay in one stage.
///
/// @param deal whose stay it is
/// @param stage where it stayed
/// @param next the stage it left for; `null` if it was still there when observation ended
///   (censored)
/// @param entered days since the deal's first entry; above 0 in its first spell if we began to
///   watch late (left truncation)
/// @param left days since the deal's first entry, not before `entered`
public record Spell(String deal, String stage, @Nullable String next, double entered, double left) {

  public Spell {
    if (!Double.isFinite(entered) || !Double.isFinite(left)) {
      throw new IllegalArgumentException(
          "days must be finite, not %s to %s".formatted(entered, left));
    }
    if (left < entered) {
      throw new IllegalArgumentException(
          "left at %s before it was entered at %s".formatted(left, entered));
    }
    if (stage.equals(next)) {
      throw new IllegalArgumentException("%s cannot follow itself".formatted(stage));
    }
  }

  /// Still there when observation ended.
  public boolean censored() {
    return next == null;
  }

  /// Days spent in the stage.
  public double days() {
    return left - entered;
  }
}
