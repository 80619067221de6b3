package buyerside.judgement.calibration;

/// `logit q = a log p - b log(1 - p) + c` with `a, b ≥ 0`: beta calibration (Kull, Silva Filho &
/// Flach, 2017). With `a = b` it is Platt scaling on log-odds (Platt, 1999). Fitted by Newton's
/// method, drawn towards doing nothing (`a = b = 1, c = 0`) by what a few rows would say.
public record Beta(double a, double b, double c) implements Calibration {

  private static final double PRIOR = 5;
  private static final double SMALLEST = 1e-6;

  /// @param symmetric whether `a = b` is wanted, as Platt has it
  public static Beta of(double[] said, boolean[] seen, double[] weights, boolean symmetric) {
    var at = new double[] {1, 1, 0};
    for (int step = 0; step < 50; step++) {
      double[] move = newton(said, seen, weights, symmetric, at);
      double largest = 0;
      for (int i = 0; i < 3; i++) {
        at[i] -= move[i];
        largest = Math.max(largest, Math.abs(move[i]));
      }
      at[0] = Math.max(0, at[0]);
      at[1] = Math.max(0, at[1]);
      if (largest < 1e-9) {
        break;
      }
    }
    return new Beta(at[0], at[1], at[2]);
  }

  private static double[] newton(
      double[] said, boolean[] seen, double[] weights, boolean symmetric, double[] at) {
    var g = new double[] {PRIOR * (at[0] - 1), PRIOR * (at[1] - 1), PRIOR * at[2]};
    var h = new double[][] {{PRIOR, 0, 0}, {0, PRIOR, 0}, {0, 0, PRIOR}};
    var current = new Beta(at[0], at[1], at[2]);
    for (int row = 0; row < said.length; row++) {
      double p = bounded(said[row]);
      double[] x = {Math.log(p), -Math.log(1 - p), 1};
      double q = current.of(p);
      double residual = weights[row] * (q - (seen[row] ? 1 : 0));
      double curve = weights[row] * Math.max(q * (1 - q), 1e-9);
      for (int i = 0; i < 3; i++) {
        g[i] += residual * x[i];
        for (int j = 0; j < 3; j++) {
          h[i][j] += curve * x[i] * x[j];
        }
      }
    }
    return symmetric ? two(g, h) : three(g, h);
  }

  /// One slope for both: the steps of `a` and `b` are the same.
  private static double[] two(double[] g, double[][] h) {
    double gs = g[0] + g[1];
    double hss = h[0][0] + 2 * h[0][1] + h[1][1];
    double hsc = h[0][2] + h[1][2];
    double det = hss * h[2][2] - hsc * hsc;
    double slope = (h[2][2] * gs - hsc * g[2]) / det;
    return new double[] {slope, slope, (hss * g[2] - hsc * gs) / det};
  }

  /// Gaussian elimination; the matrix is positive definite.
  private static double[] three(double[] g, double[][] h) {
    for (int i = 0; i < 3; i++) {
      for (int j = i + 1; j < 3; j++) {
        double factor = h[j][i] / h[i][i];
        for (int k = i; k < 3; k++) {
          h[j][k] -= factor * h[i][k];
        }
        g[j] -= factor * g[i];
      }
    }
    var x = new double[3];
    for (int i = 2; i >= 0; i--) {
      x[i] = g[i];
      for (int k = i + 1; k < 3; k++) {
        x[i] -= h[i][k] * x[k];
      }
      x[i] /= h[i][i];
    }
    return x;
  }

  private static double bounded(double p) {
    return Math.clamp(p, SMALLEST, 1 - SMALLEST);
  }

  @Override
  public double of(double said) {
    double p = bounded(said);
    return 1 / (1 + Math.exp(-(a * Math.log(p) - b * Math.log(1 - p) + c)));
  }
}
