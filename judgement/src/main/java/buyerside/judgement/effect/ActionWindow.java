package buyerside.judgement.effect;

/// For which days after an action a deal counts as one *with* it.
///
/// Over the days after `lag` up to `last` since its latest action it does. Up to `lag` days it
/// counts neither as with nor as without: what happens so soon after an action may be what it was
/// done for, or what it writes down. All other days are without.
///
/// @param lag whole days, at least 0; 0 leaves nothing out
/// @param last above the lag
public record ActionWindow(int lag, int last) {

  public ActionWindow {
    if (lag < 0 || last <= lag) {
      throw new IllegalArgumentException("no window from %s to %s".formatted(lag, last));
    }
  }

  /// A stretch of days of one visit that is with (1) or without (0).
  public interface Rows {
    /// @param from the day after which it begins
    /// @param end whether the visit ends with it
    void row(int from, int to, int value, boolean end);
  }

  /// The stretches of a visit, in order of time.
  ///
  /// @param length days of the visit, above 0
  /// @param days since entering, of each action, ascending, below the length
  /// @param begin of the visit's actions in `days`; `after` is one past the last
  public void stretches(int length, int[] days, int begin, int after, Rows rows) {
    int at = 0;
    for (int i = begin; i < after; i++) {
      int next = i + 1 < after ? days[i + 1] : length;
      if (days[i] > at) {
        rows.row(at, days[i], 0, false);
      }
      if (next > days[i]) {
        stretch(days[i] + lag, Math.min(next, days[i] + last), 1, length, rows);
        stretch(days[i] + last, next, 0, length, rows);
      }
      at = next;
    }
    if (at < length) {
      rows.row(at, length, 0, true);
    }
  }

  private static void stretch(int from, int to, int value, int length, Rows rows) {
    if (from < to) {
      rows.row(from, to, value, to == length);
    }
  }
}
