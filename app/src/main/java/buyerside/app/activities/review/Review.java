package buyerside.app.activities.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member's week: where the hours went, what moved, what might be dropped.
///
/// @param kinds the hours by kind of activity, the most first
/// @param deals the hours by deal, the most first
/// @param unmeasured how many activities have no length, and so no hours
public record Review(
    Hours hours,
    List<OfKind> kinds,
    List<OfDeal> deals,
    List<Move> moves,
    List<Idle> idle,
    int activities,
    int unmeasured) {

  public Review {
    kinds = List.copyOf(kinds);
    deals = List.copyOf(deals);
    moves = List.copyOf(moves);
    idle = List.copyOf(idle);
  }

  /// Minutes, by where the buyer stood when they were spent and by whether they fitted.
  ///
  /// @param loose without a deal
  public record Hours(
      int beforeFitting, int beforeUnfit, int afterFitting, int afterUnfit, int loose) {

    static final Hours NONE = new Hours(0, 0, 0, 0, 0);

    Hours plus(Spent spent) {
      var minutes = spent.minutes() == null ? 0 : spent.minutes();
      if (spent.deal() == null) {
        return new Hours(beforeFitting, beforeUnfit, afterFitting, afterUnfit, loose + minutes);
      }
      return new Hours(
          beforeFitting + (!spent.opportunity() && spent.fits() ? minutes : 0),
          beforeUnfit + (!spent.opportunity() && !spent.fits() ? minutes : 0),
          afterFitting + (spent.opportunity() && spent.fits() ? minutes : 0),
          afterUnfit + (spent.opportunity() && !spent.fits() ? minutes : 0),
          loose);
    }

    public int before() {
      return beforeFitting + beforeUnfit;
    }

    public int after() {
      return afterFitting + afterUnfit;
    }

    public int unfit() {
      return beforeUnfit + afterUnfit;
    }

    public int all() {
      return before() + after() + loose;
    }
  }

  /// One activity that was done.
  ///
  /// @param opportunity whether the deal was past the gate then
  record Spent(
      @Nullable UUID deal,
      @Nullable String dealName,
      String kind,
      @Nullable Integer minutes,
      boolean fits,
      boolean opportunity) {}

  /// @param kind its short name
  public record OfKind(String kind, int count, int minutes, int unfit) {}

  /// @param opportunity whether the deal was past the gate at the last of them
  /// @param moved how many stages the buyer moved in the week; negative for back
  public record OfDeal(
      UUID deal, String name, int count, int minutes, int unfit, boolean opportunity, int moved) {}

  /// A step of a buyer's, forward or back, or an end.
  ///
  /// @param from the stage index before, as `to` after
  /// @param outcome how it ended; `null` if it did not end
  public record Move(
      UUID deal,
      String name,
      UUID version,
      int from,
      int to,
      @Nullable String outcome,
      Instant at) {}

  /// A deal that took hours in the last weeks while its buyer did not move.
  ///
  /// @param since since when its buyer stands where they stand
  /// @param unfit how many of the minutes did not fit
  public record Idle(
      UUID deal,
      String name,
      UUID version,
      int stage,
      boolean opportunity,
      int minutes,
      int unfit,
      Instant since) {}
}
