package buyerside.judgement.multistate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// How often deals went from one stage to another.
///
/// @param rows the moves that occurred, in the order of stages; those that ended nowhere (censored)
///   after the others of their stage
public record TransitionCounts(List<Move> rows) {

  public TransitionCounts {
    rows = List.copyOf(rows);
  }

  /// @param to `null` for visits that were still going on at the end of observation
  /// @param count how many
  /// @param exits how many visits to `from` ended in another stage
  public record Move(String from, @Nullable String to, long count, long exits) {

    /// The share of exits that went this way; empty for visits that did not end.
    public OptionalDouble share() {
      return to == null ? OptionalDouble.empty() : OptionalDouble.of((double) count / exits);
    }
  }

  public static TransitionCounts of(Spells spells) {
    int n = spells.stages().size();
    var counts = new long[n][n + 1];
    for (int row = 0; row < spells.size(); row++) {
      int to = spells.to(row);
      counts[spells.from(row)][to == Spells.CENSORED ? n : to]++;
    }
    var rows = new ArrayList<Move>();
    for (int from = 0; from < n; from++) {
      long exits = Arrays.stream(counts[from], 0, n).sum();
      for (int to = 0; to <= n; to++) {
        if (counts[from][to] > 0) {
          var name = to == n ? null : spells.stages().name(to);
          rows.add(new Move(spells.stages().name(from), name, counts[from][to], exits));
        }
      }
    }
    return new TransitionCounts(rows);
  }
}
