package buyerside.judgement.calibration;

import java.util.Arrays;

/// Ways to correct the probabilities of several classes: each class by itself, then so that they
/// sum to 1 again.
public enum Calibrator {
  NONE,
  PLATT,
  BETA,
  ISOTONIC;

  /// The correction of each class.
  ///
  /// @param said by row and class
  public Calibration[] fit(double[][] said, int[] labels, double[] weights, int classes) {
    var fitted = new Calibration[classes];
    for (int k = 0; k < classes; k++) {
      int label = k;
      double[] own = Arrays.stream(said).mapToDouble(it -> it[label]).toArray();
      var seen = new boolean[labels.length];
      for (int row = 0; row < seen.length; row++) {
        seen[row] = labels[row] == k;
      }
      fitted[k] =
          switch (this) {
            case NONE -> Calibration.none();
            case PLATT -> Beta.of(own, seen, weights, true);
            case BETA -> Beta.of(own, seen, weights, false);
            case ISOTONIC -> Isotonic.of(own, seen, weights);
          };
    }
    return fitted;
  }

  /// The corrected probabilities of one row. Of two classes the second is corrected and the first
  /// is the rest, so that their order among rows stays.
  public static double[] apply(Calibration[] calibrations, double[] said) {
    var all = new double[said.length];
    if (said.length == 2) {
      all[1] = Math.clamp(calibrations[1].of(said[1]), 0, 1);
      all[0] = 1 - all[1];
      return all;
    }
    double sum = 0;
    for (int k = 0; k < all.length; k++) {
      all[k] = Math.max(0, calibrations[k].of(said[k])) + 1e-12;
      sum += all[k];
    }
    for (int k = 0; k < all.length; k++) {
      all[k] /= sum;
    }
    return all;
  }
}
