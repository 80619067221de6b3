package buyerside.judgement.multistate;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// The distinct instants of a sample, in order, and the place of every time among them. Estimators
/// count in places, so a tie is decided here, once.
///
/// Two neighbouring instants are one if they differ by no more than 1.49e-8, in days or as a share
/// of the mean absolute instant: times that were equal before they were written as decimals or
/// shifted to another origin are equal again (`aeqSurv` in Therneau's *survival* package for R,
/// whose answers we want to repeat). The earliest of them stands for all.
public final class TimeGrid {

  /// The square root of the spacing of doubles at 1.
  private static final double NEAR = Math.sqrt(Math.ulp(1.0));

  private final double[] instants;
  private final int[] starts;
  private final int[] stops;

  private TimeGrid(double[] instants, int[] starts, int[] stops) {
    this.instants = instants;
    this.starts = starts;
    this.stops = stops;
  }

  /// Everyone is there from before the first instant.
  ///
  /// @param stops finite
  public static TimeGrid of(double[] stops) {
    var starts = new int[stops.length];
    Arrays.fill(starts, -1);
    var places = new int[stops.length];
    return new TimeGrid(place(stops, places), starts, places);
  }

  /// @param starts of observation, finite
  /// @param stops one for each start and after it, finite
  public static TimeGrid of(double[] starts, double[] stops) {
    int n = starts.length;
    var times = Arrays.copyOf(starts, 2 * n);
    System.arraycopy(stops, 0, times, n, n);
    var places = new int[2 * n];
    var instants = place(times, places);
    return new TimeGrid(instants, starts(places, n), Arrays.copyOfRange(places, n, 2 * n));
  }

  /// Fills in the place of each time and answers the instants.
  private static double[] place(double[] times, int[] places) {
    int[] order = Ascending.order(times);
    double gap = gap(times, order);
    var instants = new double[times.length];
    int place = -1;
    double previous = 0;
    for (int position : order) {
      if (place < 0 || times[position] - previous > gap) {
        instants[++place] = times[position];
      }
      previous = times[position];
      places[position] = place;
    }
    return Arrays.copyOf(instants, place + 1);
  }

  /// The largest difference that is still a tie.
  private static double gap(double[] times, int[] order) {
    double sum = 0;
    int distinct = 0;
    for (int i = 0; i < order.length; i++) {
      if (i == 0 || times[order[i]] != times[order[i - 1]]) {
        sum += Math.abs(times[order[i]]);
        distinct++;
      }
    }
    return NEAR * Math.max(1, sum / Math.max(1, distinct));
  }

  /// Whoever was seen for a moment too short to tell from none was seen: from the instant before.
  private static int[] starts(int[] places, int n) {
    var starts = new int[n];
    for (int row = 0; row < n; row++) {
      starts[row] = Math.min(places[row], places[n + row] - 1);
    }
    return starts;
  }

  /// How many distinct instants there are.
  public int size() {
    return instants.length;
  }

  /// The instant at a place.
  public double instant(int place) {
    return instants[place];
  }

  /// The place of the start of a row: smaller than that of its stop; -1 if that is before the first
  /// instant.
  public int start(int row) {
    return starts[row];
  }

  /// The place of the stop of a row.
  public int stop(int row) {
    return stops[row];
  }

  /// Rows in order of their starts.
  public ByPlace byStart() {
    return byStart(_ -> true);
  }

  /// Those rows in order of their starts.
  ByPlace byStart(IntPredicate included) {
    return ByPlace.of(starts, size(), included);
  }

  /// Rows in order of their stops.
  public ByPlace byStop() {
    return ByPlace.of(stops, size(), _ -> true);
  }

  /// Rows grouped by place.
  ///
  /// @param rows in order of place and, within one, of number
  /// @param offsets where the rows of place `p`, from -1 on, begin: at index `p + 1`
  @SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
  public record ByPlace(int[] rows, int[] offsets) {

    static ByPlace of(int[] places, int size, IntPredicate included) {
      var offsets = new int[size + 2];
      for (int row = 0; row < places.length; row++) {
        if (included.test(row)) {
          offsets[places[row] + 2]++;
        }
      }
      for (int i = 1; i < offsets.length; i++) {
        offsets[i] += offsets[i - 1];
      }
      var rows = new int[offsets[size + 1]];
      var next = offsets.clone();
      for (int row = 0; row < places.length; row++) {
        if (included.test(row)) {
          rows[next[places[row] + 1]++] = row;
        }
      }
      return new ByPlace(rows, offsets);
    }

    public int begin(int place) {
      return offsets[place + 1];
    }

    public int end(int place) {
      return offsets[place + 2];
    }
  }
}
