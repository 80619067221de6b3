package buyerside.judgement.backtest;

import buyerside.judgement.calibration.Reliability;
import buyerside.judgement.outcome.Softmax;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How good probabilities were, once the ends were known.
///
/// @param rows that were judged
/// @param logLoss mean of `-log p(what happened)`; smaller is better
/// @param brier mean of `Σ (p - happened)²`, with two classes half of it, which is `(p -
///   happened)²` (Brier, 1950); smaller is better
/// @param auc the chance that a row of the class was said to be likelier than one of another class,
///   0.5 is guessing (Hanley & McNeil, 1982)
/// @param calibration of the class
public record Scores(int rows, double logLoss, double brier, double auc, Reliability calibration) {

  /// @param said by row and class
  /// @param label the class that `auc` and `calibration` look at
  public static Scores of(double[][] said, int[] labels, double[] weights, int label) {
    double all = Arrays.stream(weights).sum();
    double loss = 0;
    double brier = 0;
    var own = new double[said.length];
    var seen = new boolean[said.length];
    for (int row = 0; row < said.length; row++) {
      loss -= weights[row] * Softmax.log(said[row][labels[row]]);
      double square = 0;
      for (int k = 0; k < said[row].length; k++) {
        square += Math.pow(said[row][k] - (labels[row] == k ? 1 : 0), 2);
      }
      brier += weights[row] * (said[row].length == 2 ? square / 2 : square);
      own[row] = said[row][label];
      seen[row] = labels[row] == label;
    }
    return new Scores(
        said.length,
        loss / all,
        brier / all,
        auc(own, seen, weights),
        Reliability.of(own, seen, weights));
  }

  /// The area under the curve, as the share of pairs in the right order; equal ones count half.
  public static double auc(double[] said, boolean[] seen, double[] weights) {
    int[] order =
        IntStream.range(0, said.length)
            .boxed()
            .sorted(Comparator.comparingDouble(row -> said[row]))
            .mapToInt(it -> it)
            .toArray();
    double below = 0;
    double pairs = 0;
    double positives = 0;
    for (int i = 0; i < order.length; ) {
      double yes = 0;
      double no = 0;
      int end = i;
      for (; end < order.length && said[order[end]] == said[order[i]]; end++) {
        if (seen[order[end]]) {
          yes += weights[order[end]];
        } else {
          no += weights[order[end]];
        }
      }
      pairs += yes * (below + no / 2);
      below += no;
      positives += yes;
      i = end;
    }
    return pairs / (positives * below);
  }

  /// The log-loss of each row.
  public static double[] losses(double[][] said, int[] labels) {
    return IntStream.range(0, said.length)
        .mapToDouble(row -> -Softmax.log(said[row][labels[row]]))
        .toArray();
  }
}
