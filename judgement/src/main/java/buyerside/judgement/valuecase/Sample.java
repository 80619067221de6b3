package buyerside.judgement.valuecase;

import java.util.Arrays;

/// Draws from a distribution, in ascending order.
public final class Sample {

  private final double[] sorted;

  Sample(double[] draws) {
    sorted = draws;
    Arrays.sort(sorted);
  }

  /// The value below which a share `p` of the draws lies, between draws interpolated (Hyndman and
  /// Fan's seventh definition, R's default).
  public double quantile(double p) {
    double at = p * (sorted.length - 1);
    int below = (int) at;
    if (at == below || sorted[below] == sorted[below + 1]) {
      return sorted[below];
    }
    return sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]);
  }

  public double mean() {
    return Arrays.stream(sorted).average().orElse(0);
  }

  /// The share of draws that are larger than a value.
  public double shareAbove(double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return (double) (sorted.length - low) / sorted.length;
  }

  /// How many draws lie in each of so many equally wide bins from the lowest to the highest draw.
  public int[] histogram(int bins) {
    var counts = new int[bins];
    double from = sorted[0];
    double width = (sorted[sorted.length - 1] - from) / bins;
    for (double draw : sorted) {
      counts[width == 0 ? 0 : Math.min(bins - 1, (int) ((draw - from) / width))]++;
    }
    return counts;
  }
}
