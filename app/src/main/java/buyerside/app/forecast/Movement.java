package buyerside.app.forecast;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What changed between two runs in what a period is expected to bring, won included; in minor
/// units of the workspace's currency.
///
/// @param before what was expected then
/// @param after what is expected now
/// @param moves deal by deal, the largest change first
public record Movement(long before, long after, List<Move> moves) {

  public Movement {
    moves = List.copyOf(moves);
  }

  /// Why a deal brings more or less than it did.
  public enum Kind {
    NEW,
    WON,
    LOST,
    NO_DECISION,
    BELOW_GATE,
    DELETED,
    GROWN,
    SHRUNK,
    SLIPPED,
    LIKELIER,
    LESS_LIKELY
  }

  /// One deal's change of one kind.
  ///
  /// @param deal `null`: won without having been expected, so many together
  /// @param chanceBefore of being won in the period, then and now
  public record Move(
      @Nullable UUID deal, Kind kind, long change, double chanceBefore, double chanceAfter) {}

  /// What the changes of each kind come to; kinds without any are left out.
  public Map<Kind, Long> sums() {
    var sums = new EnumMap<Kind, Long>(Kind.class);
    moves.forEach(it -> sums.merge(it.kind(), it.change(), Long::sum));
    return sums;
  }

  /// How many deals changed in each way.
  public Map<Kind, Integer> counts() {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    moves.forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
    return counts;
  }
}
