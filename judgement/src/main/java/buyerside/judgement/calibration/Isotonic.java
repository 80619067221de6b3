package buyerside.judgement.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The non-decreasing step function nearest to what happened, by pooling adjacent violators (Ayer
/// et al., 1955; for calibration Zadrozny & Elkan, 2002), joined by straight lines between the
/// middles of its steps so that two different statements stay different. Every step is drawn
/// towards its own mean by one row, so that no step says 0 or 1.
public final class Isotonic implements Calibration {

  private final double[] said;
  private final double[] seen;

  private Isotonic(double[] said, double[] seen) {
    this.said = said;
    this.seen = seen;
  }

  public static Isotonic of(double[] said, boolean[] seen, double[] weights) {
    int[] order =
        IntStream.range(0, said.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> said[row]))
            .mapToInt(it -> it)
            .toArray();
    var rows = new double[said.length];
    var x = new double[said.length];
    var y = new double[said.length];
    int blocks = 0;
    for (int row : order) {
      if (weights[row] <= 0) {
        continue;
      }
      rows[blocks] = weights[row];
      x[blocks] = said[row];
      y[blocks] = seen[row] ? 1 : 0;
      blocks++;
      while (blocks > 1 && (y[blocks - 2] >= y[blocks - 1] || x[blocks - 2] == x[blocks - 1])) {
        double both = rows[blocks - 2] + rows[blocks - 1];
        x[blocks - 2] =
            (x[blocks - 2] * rows[blocks - 2] + x[blocks - 1] * rows[blocks - 1]) / both;
        y[blocks - 2] =
            (y[blocks - 2] * rows[blocks - 2] + y[blocks - 1] * rows[blocks - 1]) / both;
        rows[--blocks - 1] = both;
      }
    }
    for (int block = 0; block < blocks; block++) {
      y[block] = (y[block] * rows[block] + x[block]) / (rows[block] + 1);
    }
    for (int block = 1; block < blocks; block++) {
      y[block] = Math.max(y[block], y[block - 1]);
    }
    return new Isotonic(Arrays.copyOf(x, blocks), Arrays.copyOf(y, blocks));
  }

  @Override
  public double of(double probability) {
    if (said.length == 0) {
      return probability;
    }
    int place = Arrays.binarySearch(said, probability);
    if (place >= 0) {
      return seen[place];
    }
    int next = -place - 1;
    if (next == 0) {
      return seen[0];
    }
    if (next == said.length) {
      return seen[next - 1];
    }
    double way = (probability - said[next - 1]) / (said[next] - said[next - 1]);
    return seen[next - 1] + way * (seen[next] - seen[next - 1]);
  }
}
