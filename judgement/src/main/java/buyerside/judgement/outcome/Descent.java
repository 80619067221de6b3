package buyerside.judgement.outcome;

import java.util.ArrayDeque;

/// Minimises a smooth convex function: limited-memory BFGS (Nocedal & Wright, *Numerical
/// Optimization*, 2nd ed., algorithm 7.4) with Armijo backtracking.
final class Descent {

  private static final int MEMORY = 10;
  private static final double ARMIJO = 1e-4;

  private Descent() {}

  /// A function that fills in its gradient.
  interface Slope {
    double at(double[] point, double[] gradient);
  }

  /// @param point where to start; holds the minimum afterwards
  /// @param tolerance the relative gain of a step below which it stops
  static void minimise(Slope f, double[] point, int steps, double tolerance) {
    int n = point.length;
    var gradient = new double[n];
    double value = f.at(point, gradient);
    var memory = new ArrayDeque<double[][]>();
    var next = new double[n];
    var nextGradient = new double[n];
    for (int step = 0; step < steps; step++) {
      double[] direction = direction(gradient, memory);
      double slope = dot(direction, gradient);
      if (!(slope < 0)) {
        return;
      }
      double length = memory.isEmpty() ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
      double nextValue = Double.POSITIVE_INFINITY;
      for (int halving = 0; halving < 40; halving++, length /= 2) {
        for (int i = 0; i < n; i++) {
          next[i] = point[i] + length * direction[i];
        }
        nextValue = f.at(next, nextGradient);
        if (nextValue <= value + ARMIJO * length * slope) {
          break;
        }
      }
      if (!(nextValue < value)) {
        return;
      }
      remember(memory, point, next, gradient, nextGradient);
      System.arraycopy(next, 0, point, 0, n);
      System.arraycopy(nextGradient, 0, gradient, 0, n);
      boolean little = value - nextValue < tolerance * (Math.abs(value) + 1e-12);
      value = nextValue;
      if (little) {
        return;
      }
    }
  }

  private static void remember(
      ArrayDeque<double[][]> memory, double[] x, double[] x2, double[] g, double[] g2) {
    var s = new double[x.length];
    var y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      s[i] = x2[i] - x[i];
      y[i] = g2[i] - g[i];
    }
    if (dot(s, y) > 1e-12) {
      memory.addFirst(new double[][] {s, y});
      if (memory.size() > MEMORY) {
        memory.removeLast();
      }
    }
  }

  private static double[] direction(double[] gradient, ArrayDeque<double[][]> memory) {
    var q = gradient.clone();
    var alphas = new ArrayDeque<Double>();
    for (var pair : memory) {
      double alpha = dot(pair[0], q) / dot(pair[1], pair[0]);
      alphas.addLast(alpha);
      add(q, pair[1], -alpha);
    }
    if (!memory.isEmpty()) {
      var last = memory.getFirst();
      scale(q, dot(last[0], last[1]) / dot(last[1], last[1]));
    }
    for (var pairs = memory.descendingIterator(); pairs.hasNext(); ) {
      var pair = pairs.next();
      double beta = dot(pair[1], q) / dot(pair[1], pair[0]);
      add(q, pair[0], alphas.removeLast() - beta);
    }
    scale(q, -1);
    return q;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static void scale(double[] what, double times) {
    for (int i = 0; i < what.length; i++) {
      what[i] *= times;
    }
  }
}
