package buyerside.judgement.multistate;

import buyerside.judgement.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collects the rows of an intervals table, in any order, and makes [Spells] of them: groups them
/// by deal, puts them in order of time, drops what has no length and refuses what cannot be.
final class SpellsBuilder {

  private static final int MOST_STAGES = 100;

  private final Map<String, Integer> dealNumbers = new HashMap<>();
  private final List<String> dealNames = new ArrayList<>();
  private final Map<String, Integer> stageNumbers = new HashMap<>();
  private final List<String> stageNames = new ArrayList<>();
  private int[] line = new int[1024];
  private int[] deal = new int[1024];
  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private double[] entered = new double[1024];
  private double[] left = new double[1024];
  private int size;

  /// @param atLine where the row stands, for messages
  void add(
      long atLine, String dealId, String stage, @Nullable String next, double start, double stop) {
    check(atLine, stage, next, start, stop);
    if (size == deal.length) {
      grow();
    }
    line[size] = Math.toIntExact(atLine);
    deal[size] = number(dealId, dealNumbers, dealNames);
    from[size] = number(stage, stageNumbers, stageNames);
    to[size] = next == null ? Spells.CENSORED : number(next, stageNumbers, stageNames);
    entered[size] = start;
    left[size] = stop;
    size++;
  }

  private static void check(
      long line, String stage, @Nullable String next, double start, double stop) {
    if (!Double.isFinite(start)) {
      throw BadInput.at(line, "tstart_days", Words.of("spell.nodays", start));
    }
    if (!Double.isFinite(stop)) {
      throw BadInput.at(line, "tstop_days", Words.of("spell.nodays", stop));
    }
    if (stop < start) {
      throw BadInput.at(line, "tstop_days", Words.of("spell.order", stop, start));
    }
    if (stage.equals(next)) {
      throw BadInput.at(line, "to", Words.of("spell.itself", stage));
    }
  }

  private static int number(String name, Map<String, Integer> numbers, List<String> names) {
    var known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  private void grow() {
    int capacity = size * 2;
    line = Arrays.copyOf(line, capacity);
    deal = Arrays.copyOf(deal, capacity);
    from = Arrays.copyOf(from, capacity);
    to = Arrays.copyOf(to, capacity);
    entered = Arrays.copyOf(entered, capacity);
    left = Arrays.copyOf(left, capacity);
  }

  /// Stages in the order of [StageOrder].
  Spells build() {
    return build(null);
  }

  /// @param given the order of stages; `null` to find one
  /// @throws BadInput if there is no row, rows of a deal contradict each other, or `given` lacks a
  ///   stage
  Spells build(@Nullable Stages given) {
    if (size == 0) {
      throw BadInput.inTable(Words.of("exposure.norows"));
    }
    sort();
    int kept = join();
    if (kept == 0) {
      throw BadInput.inTable(Words.of("spell.nolength"));
    }
    if (stageNames.size() > MOST_STAGES) {
      throw BadInput.inTable(Words.of("spell.stages", stageNames.size(), MOST_STAGES));
    }
    var stages = given == null ? order(kept) : given;
    int[] places = places(stages);
    var opens = new BitSet(kept);
    for (int row = 0; row < kept; row++) {
      opens.set(row, row == 0 || deal[row] != deal[row - 1]);
    }
    int[] deals = consecutive(kept);
    return new Spells(
        stages,
        opens.cardinality(),
        deals,
        replace(from, kept, places),
        replace(to, kept, places),
        Arrays.copyOf(entered, kept),
        Arrays.copyOf(left, kept),
        opens);
  }

  private void sort() {
    boolean sorted = true;
    for (int row = 1; row < size && sorted; row++) {
      sorted =
          deal[row] > deal[row - 1]
              || (deal[row] == deal[row - 1] && entered[row] > entered[row - 1]);
    }
    if (sorted) {
      return;
    }
    var rows = new Integer[size];
    Arrays.setAll(rows, row -> row);
    Arrays.sort(rows, this::compare);
    line = pick(line, rows);
    deal = pick(deal, rows);
    from = pick(from, rows);
    to = pick(to, rows);
    entered = pick(entered, rows);
    left = pick(left, rows);
  }

  private int compare(int a, int b) {
    int byDeal = Integer.compare(deal[a], deal[b]);
    int byStart = byDeal != 0 ? byDeal : Double.compare(entered[a], entered[b]);
    return byStart != 0 ? byStart : Double.compare(left[a], left[b]);
  }

  private static int[] pick(int[] column, Integer[] rows) {
    var picked = new int[rows.length];
    Arrays.setAll(picked, row -> column[rows[row]]);
    return picked;
  }

  private static double[] pick(double[] column, Integer[] rows) {
    var picked = new double[rows.length];
    Arrays.setAll(picked, row -> column[rows[row]]);
    return picked;
  }

  /// Moves the rows that stay to the front and says how many they are.
  private int join() {
    int last = -1;
    for (int row = 0; row < size; row++) {
      boolean follows = last >= 0 && deal[last] == deal[row];
      if (follows) {
        refuseContradiction(last, row);
      }
      boolean touches = follows && left[last] == entered[row];
      if (touches
          && (to[last] == Spells.CENSORED || to[last] == from[last])
          && from[last] == from[row]) {
        // one visit in two rows, or one interrupted by a visit of no length
        to[last] = to[row];
        left[last] = left[row];
      } else if (left[row] > entered[row]) {
        copy(row, ++last);
      } else if (touches) {
        to[last] = to[row];
      }
    }
    for (int row = 0; row <= last; row++) {
      // it came back at the very end, from a visit of no length
      to[row] = to[row] == from[row] ? Spells.CENSORED : to[row];
    }
    return last + 1;
  }

  private void refuseContradiction(int last, int row) {
    if (entered[row] < left[last]) {
      throw BadInput.at(
          line[row],
          "tstart_days",
          Words.of(
              "spell.overlap",
              dealNames.get(deal[row]),
              entered[row],
              stageNames.get(from[last]),
              left[last],
              line[last]));
    }
    int expected = to[last] == Spells.CENSORED ? from[last] : to[last];
    if (entered[row] == left[last] && expected != from[row]) {
      throw BadInput.at(
          line[row],
          "from",
          Words.of(
              "spell.contradict",
              dealNames.get(deal[row]),
              stageNames.get(from[row]),
              entered[row],
              line[last],
              stageNames.get(expected)));
    }
  }

  private void copy(int source, int target) {
    line[target] = line[source];
    deal[target] = deal[source];
    from[target] = from[source];
    to[target] = to[source];
    entered[target] = entered[source];
    left[target] = left[source];
  }

  private Stages order(int kept) {
    int n = stageNames.size();
    var moves = new long[n][n];
    var stayed = new boolean[n];
    for (int row = 0; row < kept; row++) {
      stayed[from[row]] = true;
      if (to[row] != Spells.CENSORED) {
        moves[from[row]][to[row]]++;
      }
    }
    return StageOrder.of(stageNames, moves, stayed);
  }

  private int[] places(Stages stages) {
    var places = new int[stageNames.size()];
    for (int stage = 0; stage < places.length; stage++) {
      places[stage] = stages.names().indexOf(stageNames.get(stage));
      if (places[stage] < 0) {
        throw BadInput.inTable(Words.of("spell.order2", stageNames.get(stage), stages.names()));
      }
    }
    return places;
  }

  private int[] consecutive(int kept) {
    var numbers = new int[kept];
    for (int row = 1; row < kept; row++) {
      numbers[row] = numbers[row - 1] + (deal[row] == deal[row - 1] ? 0 : 1);
    }
    return numbers;
  }

  private static int[] replace(int[] stages, int kept, int[] places) {
    var replaced = new int[kept];
    for (int row = 0; row < kept; row++) {
      replaced[row] = stages[row] == Spells.CENSORED ? Spells.CENSORED : places[stages[row]];
    }
    return replaced;
  }
}
