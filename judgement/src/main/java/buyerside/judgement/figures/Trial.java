package buyerside.judgement.figures;

import buyerside.judgement.deal.Deals;
import buyerside.judgement.table.Table;
import java.util.OptionalDouble;

/// Deals to learn from, and others whose ends are known to whoever keeps score.
///
/// @param learnt as they were known on the day of judging
/// @param judged the rows to be judged
/// @param ends the end of each judged row, as a number of `learnt`'s ends, or [#NONE]
/// @param days from judging to the end; `NaN` where there was none
/// @param horizon where given, the question is whether the first end is reached within so many days
record Trial(
    String name, Deals learnt, Table judged, int[] ends, double[] days, OptionalDouble horizon) {

  static final int NONE = -1;

  /// The class of each judged row: its end, or with a horizon 1 if it was reached in time.
  int[] labels() {
    var labels = ends.clone();
    if (horizon.isPresent()) {
      for (int row = 0; row < labels.length; row++) {
        labels[row] = ends[row] == 0 && days[row] <= horizon.getAsDouble() ? 1 : 0;
      }
    }
    return labels;
  }

  int classes() {
    return horizon.isPresent() ? 2 : learnt.ends().size();
  }

  /// The class that area under the curve and calibration look at.
  int shown() {
    return horizon.isPresent() ? 1 : learnt.ends().shown();
  }
}
