package buyerside.judgement.multistate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A reading order for stages whose order nobody told us: stages that deals leave come first, in
/// the order in which the fewest moves run backwards; then the stages nobody leaves. Where this
/// leaves a choice, names are taken from the end of the alphabet (so `Won` stands before `Lost`):
/// arbitrary, but always the same.
///
/// The order is the exact minimum feedback arrangement by dynamic programming over subsets (Lawler,
/// 1964) up to [#EXACT] stages; above, each next stage is the one with the greatest surplus of
/// moves into the stages still to be placed (Eades, Lin & Smyth, 1993).
final class StageOrder {

  static final int EXACT = 14;

  private final List<String> names;
  private final long[][] moves;

  private StageOrder(List<String> names, long[][] moves) {
    this.names = names;
    this.moves = moves;
  }

  /// @param names distinct stages
  /// @param moves `moves[j][k]` deals went from `names[j]` to `names[k]`
  /// @param left whether anyone was seen in the stage for a while, and so could leave it
  static Stages of(List<String> names, long[][] moves, boolean[] left) {
    var numbers = new ArrayList<Integer>();
    for (int stage = 0; stage < names.size(); stage++) {
      numbers.add(stage);
    }
    numbers.sort(Comparator.comparing(names::get, Comparator.reverseOrder()));
    var passing = numbers.stream().filter(stage -> left[stage]).toList();
    var ends = numbers.stream().filter(stage -> !left[stage]).toList();

    var order = new StageOrder(names, moves);
    var placed =
        new ArrayList<>(passing.size() <= EXACT ? order.exact(passing) : order.greedy(passing));
    placed.addAll(ends);
    return new Stages(placed.stream().map(order.names::get).toList());
  }

  private List<Integer> exact(List<Integer> stages) {
    int n = stages.size();
    int all = (1 << n) - 1;
    // fewest[s]: moves backwards among the stages still to be placed, once the set s stands in
    // front
    var fewest = new long[all + 1];
    for (int set = all - 1; set >= 0; set--) {
      fewest[set] = Long.MAX_VALUE;
      for (int next = 0; next < n; next++) {
        if ((set >> next & 1) == 0) {
          fewest[set] = Math.min(fewest[set], cost(stages, set, next) + fewest[set | 1 << next]);
        }
      }
    }
    var order = new ArrayList<Integer>();
    for (int set = 0; set != all; ) {
      int next = 0;
      while ((set >> next & 1) == 1
          || cost(stages, set, next) + fewest[set | 1 << next] != fewest[set]) {
        next++;
      }
      order.add(stages.get(next));
      set |= 1 << next;
    }
    return order;
  }

  /// Moves into `next` from stages that would stand behind it.
  private long cost(List<Integer> stages, int placed, int next) {
    long backwards = 0;
    for (int later = 0; later < stages.size(); later++) {
      if (later != next && (placed >> later & 1) == 0) {
        backwards += moves[stages.get(later)][stages.get(next)];
      }
    }
    return backwards;
  }

  private List<Integer> greedy(List<Integer> stages) {
    var waiting = new ArrayList<>(stages);
    var order = new ArrayList<Integer>();
    while (!waiting.isEmpty()) {
      var next =
          waiting.stream()
              .max(Comparator.comparingLong(stage -> surplus(stage, waiting)))
              .orElseThrow();
      waiting.remove(next);
      order.add(next);
    }
    return order;
  }

  private long surplus(int stage, List<Integer> waiting) {
    return waiting.stream().mapToLong(other -> moves[stage][other] - moves[other][stage]).sum();
  }
}
