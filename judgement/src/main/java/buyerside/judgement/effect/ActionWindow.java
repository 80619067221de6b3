package buyerside.judgement.effect;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// For which days after an action a deal counts as one *with* it.
///
/// Over `(lag, last]` days after any action it does. Over `[0, lag]` it counts neither as with nor
/// as without (and this goes before being with by an earlier action): what happens so soon after an
/// action may be what it was done for, or what it writes down. All other days are without.
///
/// @param lagDays at least 0; 0 leaves nothing out
/// @param lastDays above the lag
public record ActionWindow(double lagDays, double lastDays) {

  public ActionWindow {
    if (!(lagDays >= 0 && lastDays > lagDays && Double.isFinite(lastDays))) {
      throw new IllegalArgumentException("no window from %s to %s".formatted(lagDays, lastDays));
    }
  }

  /// The rows of one visit to a stage, in order of time.
  ///
  /// @param number of the deal, from 0
  public void append(ActionHistory history, int number, Consumer<Exposures.Row> rows) {
    if (history.actions().isEmpty()) {
      rows.accept(row(history, number, 0, history.days(), 0));
      return;
    }
    var cuts = new TreeSet<Double>();
    cuts.add(0.0);
    cuts.add(history.days());
    for (double action : history.actions()) {
      for (double cut : new double[] {action, action + lagDays, action + lastDays}) {
        if (cut > 0 && cut < history.days()) {
          cuts.add(cut);
        }
      }
    }
    double start = 0;
    for (double stop : cuts.tailSet(0.0, false)) {
      int state = state(history.actions(), (start + stop) / 2);
      if (state >= 0) {
        rows.accept(row(history, number, start, stop, state));
      }
      start = stop;
    }
  }

  /// 1 with, 0 without, -1 left out.
  private int state(List<Double> actions, double day) {
    int state = 0;
    for (double action : actions) {
      double since = day - action;
      if (since >= 0 && since < lagDays) {
        return -1;
      }
      if (since >= lagDays && since < lastDays) {
        state = 1;
      }
    }
    return state;
  }

  private static Exposures.Row row(
      ActionHistory history, int number, double start, double stop, int state) {
    @Nullable String to = stop == history.days() ? history.to() : null;
    return new Exposures.Row(history.deal(), number, start, stop, state, to);
  }
}
