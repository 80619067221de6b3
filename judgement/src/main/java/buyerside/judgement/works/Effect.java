package buyerside.judgement.works;

import buyerside.judgement.works.Chronicle.Subject;
import org.jspecify.annotations.Nullable;

/// What is known about an action in a stage.
///
/// @param stage -1 for all stages together
/// @param before what was done first, where the question is about order; `null` otherwise
/// @param ratio `null` where it cannot be told
/// @param cost and the usual time; `null` where the question is about order
public record Effect(
    int stage,
    Subject subject,
    @Nullable Subject before,
    Counts counts,
    Verdict verdict,
    @Nullable Ratio ratio,
    @Nullable Cost cost) {

  /// @param visits to the stage
  /// @param with those in which it was done
  /// @param movesWith moves to the next stage in the weeks that count as with
  public record Counts(int visits, int with, int movesWith, int movesWithout) {}

  public enum Verdict {
    /// Buyers move on sooner after it.
    SOONER,
    /// Buyers move on later after it.
    LATER,
    NO_DIFFERENCE,
    /// It is done when a move is coming anyway: much in the week before, no difference later.
    COMES_WITH_MOVES,
    /// The difference is gone once deals of like size are compared.
    SIZE,
    TOO_FEW,
    /// Who moved always had it, or never.
    NOT_ESTIMABLE;

    public boolean found() {
      return this == SOONER || this == LATER;
    }
  }

  /// A hazard ratio: how many times as often deals move on per day.
  ///
  /// @param lower end of the 95 % interval
  /// @param p two-sided
  /// @param q the smallest false discovery rate at which it is told
  public record Ratio(double ratio, double lower, double upper, double p, double q) {

    Ratio with(double falseShare) {
      return new Ratio(ratio, lower, upper, p, falseShare);
    }
  }

  /// @param hours for each move, with the ends of the 95 % interval; 0 if none were recorded
  /// @param usualDays the usual time in the stage; 0 where there is none
  /// @param movedWithout the share that has moved on by then without the action; with it, `1 - (1 -
  ///   movedWithout)^ratio`
  public record Cost(
      double hours,
      double perMove,
      double lower,
      double upper,
      int usualDays,
      double movedWithout) {}
}
