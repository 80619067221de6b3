package buyerside.app.forecast;

import buyerside.judgement.pace.Rates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The states a deal can be in: the stages of each process in use, and for each "decided, not
/// closed yet". Versions of one process share their states.
final class States {

  /// So many deals' stays the stated rates weigh: twenty, of five weeks each.
  private static final double WEIGHT = 100;

  // what is believed of a stage before anything was seen, per week
  private static final double FORWARD = 0.16;
  private static final double BACK = 0.01;
  private static final double[] BEFORE_GATE = {0.001, 0.01, 0.025};
  private static final double[] AFTER_GATE = {0.005, 0.03, 0.02};
  private static final double[] LAST = {0.07, 0.05, 0.02};
  private static final double[] DECIDED = {0.5, 0.12, 0.05};

  private final List<double[]> ends = new ArrayList<>();
  private final List<Boolean> last = new ArrayList<>();
  private final Map<UUID, Integer> bases = new LinkedHashMap<>();

  /// @param stages how many stages the process has
  /// @param gate the index of its gate
  void add(UUID process, int stages, int gate) {
    if (bases.containsKey(process)) {
      return;
    }
    bases.put(process, ends.size());
    for (int stage = 0; stage <= stages; stage++) {
      ends.add(
          stage == stages
              ? DECIDED
              : stage == stages - 1 ? LAST : stage >= gate ? AFTER_GATE : BEFORE_GATE);
      last.add(stage == stages);
    }
  }

  int size() {
    return ends.size();
  }

  /// @param stage an index; beyond the last of its process, the last
  int number(UUID process, int stage) {
    int state = bases.getOrDefault(process, 0) + stage;
    while (state >= ends.size() || stage > 0 && bases.containsValue(state)) {
      state--;
      stage--;
    }
    return state;
  }

  /// Whether nothing lies ahead of the state but the ends.
  boolean isLast(int state) {
    return last.get(state);
  }

  /// What is believed before anything was seen.
  Rates stated() {
    int n = size();
    var weekly = new double[n][n + End.values().length];
    for (int state = 0; state < n; state++) {
      if (!isLast(state)) {
        weekly[state][state + 1] = FORWARD;
      }
      if (state > 0 && !bases.containsValue(state)) {
        weekly[state][state - 1] = BACK;
      }
      System.arraycopy(ends.get(state), 0, weekly[state], n, End.values().length);
    }
    return new Rates(weekly, n, End.values().length, WEIGHT);
  }
}
