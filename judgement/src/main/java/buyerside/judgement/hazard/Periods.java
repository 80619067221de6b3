package buyerside.judgement.hazard;

import buyerside.judgement.deal.Deals;
import buyerside.judgement.feature.Features;
import buyerside.judgement.feature.Field;
import buyerside.judgement.outcome.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Time since a deal came into view, cut into periods in which about equally many deals end.
///
/// @param edges where periods begin and end, in days, ascending from 0; the last is the longest
///   time after which a deal was seen to end
/// @param means the mean time at which deals of each period ended
@SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
public record Periods(double[] edges, double[] means) {

  private static final int MOST = 16;
  private static final int ENDS_EACH = 12;
  private static final int MOST_ROWS = 60_000;

  /// @throws IllegalArgumentException if no deal has ended
  public static Periods of(Deals deals) {
    double[] days = Arrays.stream(deals.decided()).mapToDouble(deals::days).sorted().toArray();
    if (days.length == 0) {
      throw new IllegalArgumentException("no deal has ended");
    }
    int count = Math.clamp(days.length / ENDS_EACH, 1, MOST);
    var edges = new ArrayList<>(List.of(0.0));
    for (int i = 1; i < count; i++) {
      double edge = days[(int) ((long) i * days.length / count)];
      if (edge > edges.getLast() + 1e-9) {
        edges.add(edge);
      }
    }
    double last = days[days.length - 1];
    edges.add(last > edges.getLast() ? last : edges.getLast() + 1);
    double[] all = edges.stream().mapToDouble(it -> it).toArray();
    return new Periods(all, means(all, days));
  }

  private static double[] means(double[] edges, double[] days) {
    var means = new double[edges.length - 1];
    for (int period = 0; period < means.length; period++) {
      double from = edges[period];
      double to = edges[period + 1];
      boolean first = period == 0;
      means[period] =
          Arrays.stream(days)
              .filter(it -> (it > from || first) && it <= to)
              .average()
              .orElse((from + to) / 2);
    }
    return means;
  }

  /// How many periods there are.
  public int size() {
    return means.length;
  }

  /// The period in which an age lies: one that begins before it and ends with it or later. The last
  /// for older ones.
  public int of(double days) {
    int place = Arrays.binarySearch(edges, days);
    int period = place >= 0 ? place - 1 : -place - 2;
    return Math.clamp(period, 0, size() - 1);
  }

  /// One row for each deal and each period in which it could have been seen to end: class 0 if it
  /// did not, else 1 + the number of its end (Allison, 1982; for competing ends Tutz & Schmid,
  /// 2016, chapter 8). A deal is at risk in the period in which it ended, and in one that it lived
  /// through for the greater part; it comes under observation at its entry age. Deals are sampled
  /// if the rows would be more than 60,000.
  public Sample sample(Deals deals, Features features) {
    var rows = new ArrayList<int[]>();
    var weights = new ArrayList<Double>();
    double[] entries = deals.entryAges();
    int step = 1 + deals.size() * (size() / 2) / MOST_ROWS;
    for (int deal = 0; deal < deals.size(); deal += step) {
      double days = deals.days(deal);
      double entry = entries[deal];
      int last = of(days);
      for (int period = 0; period <= last; period++) {
        boolean ended = period == last && !deals.open(deal);
        double from = Math.max(entry, edges[period]);
        double watched =
            (Math.min(days, edges[period + 1]) - from) / (edges[period + 1] - edges[period]);
        if (ended || watched > 0) {
          rows.add(new int[] {deal, period, ended ? 1 + deals.end()[deal] : 0});
          weights.add(step * (ended ? 1 : watched));
        }
      }
    }
    int[] at = rows.stream().mapToInt(it -> it[1]).toArray();
    return new Sample(
        with(features.take(rows.stream().mapToInt(it -> it[0]).toArray()), at),
        rows.stream().mapToInt(it -> it[2]).toArray(),
        weights.stream().mapToDouble(it -> it).toArray(),
        1 + deals.ends().size());
  }

  /// The features with the period as one more, as a level and as a number of days.
  Features with(Features features, int[] at) {
    var names =
        IntStream.range(0, size() + 2)
            .mapToObj(it -> it < 2 ? "other" : "period " + (it - 1))
            .toList();
    int[] codes = Arrays.stream(at).map(it -> it + 2).toArray();
    double[] days = Arrays.stream(at).mapToDouble(it -> Math.log1p(means[it])).toArray();
    return features
        .with(new Field.Level("period", "period", codes, names))
        .with(new Field.Quantity("age", "age", days, new double[0]));
  }
}
