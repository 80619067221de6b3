package buyerside.judgement.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How statements of "so likely" compare with how often it came true.
///
/// @param bins of about equally many rows each, from the least to the most likely
public record Reliability(List<Bin> bins) {

  private static final int BINS = 10;

  public Reliability {
    bins = List.copyOf(bins);
  }

  /// Rows about which nearly the same was said.
  ///
  /// @param rows their weight
  /// @param said the mean probability said
  /// @param seen the share that came true
  public record Bin(double rows, double said, double seen) {}

  /// @param said the probability said of each row
  /// @param seen whether it came true
  /// @param weights of the rows
  public static Reliability of(double[] said, boolean[] seen, double[] weights) {
    int[] order =
        IntStream.range(0, said.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> said[row]))
            .mapToInt(it -> it)
            .toArray();
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    var bins = new ArrayList<Bin>();
    double rows = 0;
    double sum = 0;
    double came = 0;
    double passed = 0;
    for (int i = 0; i < order.length; i++) {
      int row = order[i];
      rows += weights[row];
      sum += weights[row] * said[row];
      came += seen[row] ? weights[row] : 0;
      // what was said of equally is never torn apart
      boolean last = i + 1 == order.length;
      boolean full = passed + rows >= all * (bins.size() + 1) / BINS - 1e-9;
      if (rows > 0 && (last || full && said[order[i + 1]] > said[row])) {
        bins.add(new Bin(rows, sum / rows, came / rows));
        passed += rows;
        rows = sum = came = 0;
      }
    }
    return new Reliability(bins);
  }

  private double all() {
    return bins.stream().mapToDouble(Bin::rows).sum();
  }

  /// The mean distance between what was said and seen (Naeini et al., 2015).
  public double error() {
    return bins.stream().mapToDouble(it -> it.rows * Math.abs(it.said - it.seen)).sum() / all();
  }

  /// Murphy (1973): the part of the Brier score that calibration would remove; smaller is better.
  public double reliability() {
    return bins.stream().mapToDouble(it -> it.rows * Math.pow(it.said - it.seen, 2)).sum() / all();
  }

  /// Murphy (1973): how far the bins differ in what happened; greater is better.
  public double resolution() {
    double rate = rate();
    return bins.stream().mapToDouble(it -> it.rows * Math.pow(it.seen - rate, 2)).sum() / all();
  }

  /// Murphy (1973): what nobody who only knows the base rate can avoid.
  public double uncertainty() {
    return rate() * (1 - rate());
  }

  private double rate() {
    return bins.stream().mapToDouble(it -> it.rows * it.seen).sum() / all();
  }
}
