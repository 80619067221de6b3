package buyerside.judgement.deal;

import buyerside.judgement.multistate.KaplanMeier;
import buyerside.judgement.table.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// Deals, row by row, as they were known on one day. A deal that has not ended by then is open, and
/// stays in: it is censored, not left out.
///
/// @param table everything the file says, one row per deal
/// @param ends the different ways in which they ended
/// @param end the number of each deal's end, or [Ends#OPEN]
/// @param created when each came into view, in days since 1970; `NaN` if nobody says
/// @param closed when it ended; `NaN` if it has not, or if nobody says
/// @param asOf the last moment that is known
@SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
public record Deals(
    Roles roles,
    Table table,
    Ends ends,
    int[] end,
    double[] created,
    double[] closed,
    double asOf) {

  /// So many ends do not fail to happen by chance (their number is about Poisson).
  private static final double SURELY = 12;

  /// How many deals there are.
  public int size() {
    return end.length;
  }

  /// Whether every deal has a day on which it came into view.
  public boolean ordered() {
    return roles.created().isPresent();
  }

  /// Whether it is known how long deals take.
  public boolean timed() {
    return ordered() && roles.closed().isPresent();
  }

  public boolean open(int row) {
    return end[row] == Ends.OPEN;
  }

  /// The rows of deals that have ended.
  public int[] decided() {
    return IntStream.range(0, size()).filter(row -> !open(row)).toArray();
  }

  /// Days from coming into view to the end, or to the last moment known.
  public double days(int row) {
    return Math.max(0, (open(row) ? asOf : closed[row]) - created[row]);
  }

  /// The age at which a deal came under observation: usually 0. Where the table tells of no end
  /// before some day, although deals were there of which more than a few should have ended, older
  /// deals are only in it because they lasted until that day (left truncation).
  public double[] entryAges() {
    var ages = new double[size()];
    double first = Arrays.stream(closed).filter(it -> !Double.isNaN(it)).min().orElse(asOf);
    int[] later = IntStream.range(0, size()).filter(row -> created[row] >= first).toArray();
    if (!timed() || later.length == 0) {
      return ages;
    }
    var lasting =
        KaplanMeier.of(Arrays.stream(later).mapToDouble(this::days).toArray(), ended(later));
    double missing = 0;
    for (int row = 0; row < ages.length; row++) {
      ages[row] = Math.max(0, first - created[row]);
      missing += 1 - lasting.survival(ages[row]);
    }
    return missing > SURELY ? ages : new double[size()];
  }

  private boolean[] ended(int[] rows) {
    var ended = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      ended[i] = !open(rows[i]);
    }
    return ended;
  }

  /// The same deals as they were known on an earlier day: later ones are not there, and later ends
  /// have not happened.
  public Deals asOf(double day) {
    int[] rows = IntStream.range(0, size()).filter(row -> created[row] < day).toArray();
    var known = rows(rows);
    for (int row = 0; row < rows.length; row++) {
      if (known.closed[row] > day) {
        known.closed[row] = Double.NaN;
        known.end[row] = Ends.OPEN;
      }
    }
    return new Deals(roles, known.table, ends, known.end, known.created, known.closed, day);
  }

  /// These deals, in this order.
  public Deals rows(int[] rows) {
    return new Deals(
        roles,
        table.rows(rows),
        ends,
        Arrays.stream(rows).map(row -> end[row]).toArray(),
        Arrays.stream(rows).mapToDouble(row -> created[row]).toArray(),
        Arrays.stream(rows).mapToDouble(row -> closed[row]).toArray(),
        asOf);
  }

  /// What each deal is worth; `NaN` where nobody says.
  public Optional<double[]> amounts() {
    return roles.amount().map(it -> table.column(it).numbers());
  }
}
