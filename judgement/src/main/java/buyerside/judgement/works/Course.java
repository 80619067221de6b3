package buyerside.judgement.works;

import buyerside.judgement.works.Chronicle.End;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How the visits to a stage went: how many moved on, and how soon anything happened. Ends compete,
/// and whoever is still there is censored, not dropped.
///
/// @param visits in all
/// @param ends how many, by [End]
/// @param onward the share that moves on in the end, `null` without visits
/// @param dwell days until half, a quarter, three quarters have left the stage in whatever way;
///   `null` where not so many have
public record Course(int visits, Ends ends, @Nullable Share onward, Dwell dwell) {

  private static final double NORMAL_975 = 1.959963984540054;

  public record Ends(int on, int back, int lost, int noDecision, int stillThere) {}

  /// A cumulative incidence with the ends of its 95 % interval.
  public record Share(double share, double lower, double upper) {}

  /// Days by which so many have left; `null` where not so many have.
  public record Dwell(
      @Nullable Integer quarter, @Nullable Integer half, @Nullable Integer threeQuarters) {}

  /// @param stays for each visit, `days * 8 + End.ordinal()`
  public static Course of(int[] stays) {
    var sorted = stays.clone();
    Arrays.sort(sorted);
    var ends = new int[End.values().length];
    for (int stay : sorted) {
      ends[stay & 7]++;
    }
    return new Course(
        sorted.length,
        new Ends(
            ends[End.ON.ordinal()],
            ends[End.BACK.ordinal()],
            ends[End.LOST.ordinal()],
            ends[End.NO_DECISION.ordinal()],
            ends[End.STILL_THERE.ordinal()]),
        sorted.length == 0 ? null : share(sorted),
        dwell(sorted));
  }

  /// Aalen and Johansen's estimate of moving on before any other end (1978); its variance by the
  /// delta method, as Marubini & Valsecchi, *Analysing Survival Data* (1995), 10.3; the interval on
  /// log(-log).
  private static Share share(int[] sorted) {
    int n = sorted.length;
    int instants = 0;
    var present = new int[n];
    var on = new int[n];
    var any = new int[n];
    for (int i = 0; i < n; ) {
      int day = sorted[i] >> 3;
      int there = n - i;
      int gone = 0;
      int onward = 0;
      for (; i < n && sorted[i] >> 3 == day; i++) {
        onward += (sorted[i] & 7) == End.ON.ordinal() ? 1 : 0;
        gone += (sorted[i] & 7) == End.STILL_THERE.ordinal() ? 0 : 1;
      }
      if (gone > 0) {
        present[instants] = there;
        on[instants] = onward;
        any[instants++] = gone;
      }
    }
    var staying = new double[instants + 1];
    var moved = new double[instants + 1];
    staying[0] = 1;
    for (int i = 0; i < instants; i++) {
      moved[i + 1] = moved[i] + staying[i] * on[i] / present[i];
      staying[i + 1] = staying[i] * (1 - (double) any[i] / present[i]);
    }
    double share = moved[instants];
    double variance = 0;
    for (int i = 0; i < instants; i++) {
      double left = share - moved[i + 1];
      double r = present[i];
      if (any[i] < present[i]) {
        variance += left * left * any[i] / (r * (r - any[i]));
      }
      variance += staying[i] * staying[i] * (r - on[i]) * on[i] / (r * r * r);
      variance -= 2 * left * staying[i] * on[i] / (r * r);
    }
    if (share <= 0 || share >= 1) {
      return new Share(share, share <= 0 ? 0 : exact(n), share <= 0 ? 1 - exact(n) : 1);
    }
    double error = Math.sqrt(Math.max(0, variance)) / Math.abs(share * Math.log(share));
    return new Share(
        share,
        Math.pow(share, Math.exp(NORMAL_975 * error)),
        Math.pow(share, Math.exp(-NORMAL_975 * error)));
  }

  /// The smallest share at which all of `n` in a row are not surprising.
  private static double exact(int n) {
    return Math.pow(0.025, 1.0 / n);
  }

  private static Dwell dwell(int[] sorted) {
    double staying = 1;
    var by = new @Nullable Integer[3];
    for (int i = 0; i < sorted.length; i++) {
      if ((sorted[i] & 7) != End.STILL_THERE.ordinal()) {
        staying *= 1 - 1.0 / (sorted.length - i);
        for (int quarter = 0; quarter < 3; quarter++) {
          if (by[quarter] == null && staying <= 1 - (quarter + 1) / 4.0 + 1e-12) {
            by[quarter] = sorted[i] >> 3;
          }
        }
      }
    }
    return new Dwell(by[0], by[1], by[2]);
  }
}
