package buyerside.judgement.outcome;

import buyerside.judgement.feature.Features;
import java.util.Arrays;

/// Rows to learn from, or to be tested on.
///
/// @param labels the class of each row, from 0
/// @param weights how many rows each one stands for, not negative
/// @param classes how many classes there are, at least two
@SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
public record Sample(Features features, int[] labels, double[] weights, int classes) {

  public Sample {
    if (labels.length != features.rows() || weights.length != labels.length) {
      throw new IllegalArgumentException("rows, labels and weights differ in number");
    }
  }

  public int size() {
    return labels.length;
  }

  /// These rows, in this order.
  public Sample take(int[] rows) {
    return new Sample(
        features.take(rows),
        Arrays.stream(rows).map(row -> labels[row]).toArray(),
        Arrays.stream(rows).mapToDouble(row -> weights[row]).toArray(),
        classes);
  }

  /// The weighted sum of log-losses of what was said of the rows.
  double loss(double[][] said) {
    double loss = 0;
    for (int row = 0; row < said.length; row++) {
      loss -= weights[row] * Softmax.log(said[row][labels[row]]);
    }
    return loss;
  }

  /// How many settings in a row may be worse before the rest is not tried: on few rows it is chance
  /// which ones are.
  int patience(int usual) {
    return size() < 1_000 ? Integer.MAX_VALUE : usual;
  }

  /// The share of each class, with half a row added to each (Jeffreys' prior).
  public double[] shares() {
    var shares = new double[classes];
    Arrays.fill(shares, 0.5);
    for (int row = 0; row < labels.length; row++) {
      shares[labels[row]] += weights[row];
    }
    double all = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(it -> it / all).toArray();
  }
}
