package buyerside.judgement.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A weighted mean of several models' log-odds, measured from the base rate: `score = log base + Σ
/// w (log p - log base) + b`. With all weights 0 it is the base rate, with one at 1 that model; a
/// sum below 1 draws every statement towards the base rate, which is what a set of data without
/// signal deserves. Weights and constants are those that predict held-out rows best (stacking:
/// Wolpert, 1992; van der Laan et al., 2007; logarithmic pools: Genest & Zidek, 1986), drawn
/// towards equal weights by as much as [#PRIOR] rows would say; none is negative.
///
/// @param weights one for each model
/// @param constants one for each class
/// @param base the base rate
@SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
public record Pool(double[] weights, double[] constants, double[] base) {

  private static final double PRIOR = 10;

  /// @param said by model and held-out row, the probability of each class
  public static Pool of(List<double[][]> said, int[] labels, double[] weights, double[] base) {
    var used = new boolean[said.size()];
    Arrays.fill(used, true);
    while (true) {
      var pool = fit(said, used, labels, weights, base);
      int lowest = -1;
      for (int model = 0; model < used.length; model++) {
        if (pool.weights[model] < 0 && (lowest < 0 || pool.weights[model] < pool.weights[lowest])) {
          lowest = model;
        }
      }
      if (lowest < 0) {
        return pool;
      }
      used[lowest] = false;
    }
  }

  private static Pool fit(
      List<double[][]> said, boolean[] used, int[] labels, double[] weights, double[] base) {
    var members = new ArrayList<Integer>();
    for (int model = 0; model < used.length; model++) {
      if (used[model]) {
        members.add(model);
      }
    }
    int m = members.size();
    double equal = 1.0 / said.size();
    var point = new double[m + base.length];
    Arrays.fill(point, 0, m, equal);
    float[][] ratios = ratios(said, members, base);
    Descent.minimise(
        (at, gradient) -> {
          double loss = 0;
          Arrays.fill(gradient, 0);
          var score = new double[base.length];
          for (int row = 0; row < labels.length; row++) {
            for (int k = 0; k < base.length; k++) {
              score[k] = Math.log(base[k]) + at[m + k];
              for (int i = 0; i < m; i++) {
                score[k] += at[i] * ratios[i][row * base.length + k];
              }
            }
            Softmax.of(score);
            loss -= weights[row] * Softmax.log(score[labels[row]]);
            for (int k = 0; k < base.length; k++) {
              double residual = weights[row] * (score[k] - (labels[row] == k ? 1 : 0));
              gradient[m + k] += residual;
              for (int i = 0; i < m; i++) {
                gradient[i] += residual * ratios[i][row * base.length + k];
              }
            }
          }
          for (int i = 0; i < at.length; i++) {
            double off = at[i] - (i < m ? equal : 0);
            loss += PRIOR * off * off / 2;
            gradient[i] += PRIOR * off;
          }
          return loss;
        },
        point,
        100,
        1e-9);
    var all = new double[said.size()];
    for (int i = 0; i < m; i++) {
      all[members.get(i)] = point[i];
    }
    return new Pool(all, Arrays.copyOfRange(point, m, point.length), base);
  }

  private static float[][] ratios(List<double[][]> said, List<Integer> members, double[] base) {
    var ratios = new float[members.size()][];
    for (int i = 0; i < ratios.length; i++) {
      double[][] rows = said.get(members.get(i));
      ratios[i] = new float[rows.length * base.length];
      for (int row = 0; row < rows.length; row++) {
        for (int k = 0; k < base.length; k++) {
          ratios[i][row * base.length + k] =
              (float) (Softmax.log(rows[row][k]) - Softmax.log(base[k]));
        }
      }
    }
    return ratios;
  }

  /// What the models say together.
  ///
  /// @param said by model and row
  public double[][] of(List<double[][]> said) {
    int rows = said.getFirst().length;
    var all = new double[rows][base.length];
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < base.length; k++) {
        all[row][k] = Math.log(base[k]) + constants[k];
        for (int model = 0; model < weights.length; model++) {
          if (weights[model] > 0) {
            all[row][k] +=
                weights[model] * (Softmax.log(said.get(model)[row][k]) - Softmax.log(base[k]));
          }
        }
      }
      Softmax.of(all[row]);
    }
    return all;
  }
}
