package buyerside.judgement.multistate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// Many spells, by column: row by row in the order of deals and, within a deal, of time. Immutable.
///
/// A *path* is a run of rows that one deal goes through from a common start: usually a deal has one
/// path, starting at its first entry. A sample taken with [#atAge] may hold several paths of one
/// deal; variances are clustered by deal all the same.
public final class Spells {

  /// The number that stands for "left for nowhere: still there at the end of observation".
  static final int CENSORED = -1;

  private final Stages stages;
  private final int deals;
  private final int[] deal;
  private final int[] from;
  private final int[] to;
  private final double[] entered;
  private final double[] left;
  private final BitSet opens;
  private final double earliest;

  /// Takes the arrays over: only for builders in this package that forget them afterwards.
  ///
  /// @param deals how many different numbers `deal` holds, from 0
  /// @param opens the rows with which a path begins
  Spells(
      Stages stages,
      int deals,
      int[] deal,
      int[] from,
      int[] to,
      double[] entered,
      double[] left,
      BitSet opens) {
    this.stages = stages;
    this.deals = deals;
    this.deal = deal;
    this.from = from;
    this.to = to;
    this.entered = entered;
    this.left = left;
    this.opens = opens;
    this.earliest = Arrays.stream(entered).min().orElse(0);
  }

  /// Spells in any order of deals; those of one deal must not overlap. Spells of length zero are
  /// dropped as in [StageHistory].
  ///
  /// @throws BadInput naming the position (from 1) of a spell that contradicts another
  public static Spells of(List<Spell> spells) {
    var builder = new SpellsBuilder();
    for (int row = 0; row < spells.size(); row++) {
      var spell = spells.get(row);
      builder.add(
          row + 1, spell.deal(), spell.stage(), spell.next(), spell.entered(), spell.left());
    }
    return builder.build();
  }

  public Stages stages() {
    return stages;
  }

  /// How many deals there are.
  public int deals() {
    return deals;
  }

  /// How many spells there are.
  public int size() {
    return deal.length;
  }

  int deal(int row) {
    return deal[row];
  }

  int from(int row) {
    return from[row];
  }

  int to(int row) {
    return to[row];
  }

  double entered(int row) {
    return entered[row];
  }

  double left(int row) {
    return left[row];
  }

  double days(int row) {
    return left[row] - entered[row];
  }

  boolean opens(int row) {
    return opens.get(row);
  }

  /// Whether a path begins with the row, and was watched from the very start: what comes into view
  /// later says nothing about where deals start.
  boolean starts(int row) {
    return opens.get(row) && entered[row] <= earliest;
  }

  /// How many paths that were watched from the start begin in each stage.
  int[] starts() {
    var starts = new int[stages.size()];
    opens.stream().filter(this::starts).forEach(row -> starts[from[row]]++);
    return starts;
  }

  double[] enteredCopy() {
    return entered.clone();
  }

  double[] leftCopy() {
    return left.clone();
  }

  /// The stages that were entered for a while, in order: all but the ends.
  public List<String> passing() {
    var seen = new BitSet();
    for (int stage : from) {
      seen.set(stage);
    }
    return seen.stream().mapToObj(stages::name).toList();
  }

  /// Every deal that was ever in `stage`, with the clock started again when it first entered.
  public Spells fromFirstEntry(String stage) {
    int wanted = stages.number(stage);
    var taken = new BitSet(deals);
    return sample(row -> from[row] == wanted && !taken.get(deal[row]) && mark(taken, deal[row]), 0);
  }

  /// Every visit to `stage` that lasted longer than `days`, with the clock started at that age:
  /// what happens next to a deal that has already been here so long.
  ///
  /// @param days at least 0
  public Spells atAge(String stage, double days) {
    if (!(days >= 0)) {
      throw new IllegalArgumentException("an age is at least 0 days, not " + days);
    }
    int wanted = stages.number(stage);
    return sample(row -> from[row] == wanted && days(row) > days, days);
  }

  private static boolean mark(BitSet set, int bit) {
    set.set(bit);
    return true;
  }

  /// The paths that begin with the chosen rows, at the given age in them, and go on to the end of
  /// the deal.
  private Spells sample(IntPredicate chosen, double age) {
    var heads = new BitSet(size());
    int rows = 0;
    for (int row = 0; row < size(); row++) {
      if (chosen.test(row)) {
        heads.set(row);
        rows += end(row) - row;
      }
    }
    var copy = new Columns(rows);
    heads.stream().forEach(head -> copy.append(this, head, end(head), entered[head] + age));
    return copy.toSpells(stages);
  }

  private int end(int row) {
    int end = row + 1;
    while (end < size() && deal[end] == deal[row] && !opens.get(end)) {
      end++;
    }
    return end;
  }

  /// Rows being copied into a new sample.
  private static final class Columns {
    private final int[] deal;
    private final int[] from;
    private final int[] to;
    private final double[] entered;
    private final double[] left;
    private final BitSet opens;
    private int size;
    private int deals;
    private int lastDeal = -1;

    Columns(int rows) {
      deal = new int[rows];
      from = new int[rows];
      to = new int[rows];
      entered = new double[rows];
      left = new double[rows];
      opens = new BitSet(rows);
    }

    void append(Spells source, int head, int end, double origin) {
      if (source.deal[head] != lastDeal) {
        lastDeal = source.deal[head];
        deals++;
      }
      opens.set(size);
      for (int row = head; row < end; row++, size++) {
        deal[size] = deals - 1;
        from[size] = source.from[row];
        to[size] = source.to[row];
        entered[size] = Math.max(0, source.entered[row] - origin);
        left[size] = source.left[row] - origin;
      }
    }

    Spells toSpells(Stages stages) {
      return new Spells(stages, deals, deal, from, to, entered, left, opens);
    }
  }
}
