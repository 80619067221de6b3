package buyerside.judgement.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A weighted mean of several models' log-odds, measured from the base rate, which is the first of
/// them: `score = log base + Σ w (log p - log base) + b`. With all weights 0 it is the base rate,
/// with one at 1 that model; a sum below 1 draws every statement towards the base rate, which is
/// what data without signal deserve. Weights and constants are those that predict held-out rows
/// best (stacking: Wolpert, 1992; van der Laan et al., 2007; logarithmic pools: Genest & Zidek,
/// 1986), drawn towards equal weights by a few rows and towards no constants by many, since the
/// level of the last rows held out is not that of the next; no weight is negative.
///
/// @param weights one for each model; that of the base rate, the first, is not looked at
/// @param constants one for each class
@SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
public record Pool(double[] weights, double[] constants) {

  private static final double PRIOR = 10;
  private static final double LEVEL_PRIOR = 500;

  /// @param said by model and held-out row, the probability of each class; the base rate first
  public static Pool of(List<double[][]> said, int[] labels, double[] weights, int classes) {
    var used = new boolean[said.size()];
    Arrays.fill(used, 1, used.length, true);
    while (true) {
      var pool = fit(said, used, labels, weights, classes);
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
      List<double[][]> said, boolean[] used, int[] labels, double[] weights, int classes) {
    var members = new ArrayList<Integer>();
    for (int model = 0; model < used.length; model++) {
      if (used[model]) {
        members.add(model);
      }
    }
    int m = members.size();
    double equal = 1.0 / Math.max(1, said.size() - 1);
    var point = new double[m + classes];
    Arrays.fill(point, 0, m, equal);
    float[][] ratios = ratios(said, members, classes);
    Descent.minimise(
        (at, gradient) -> {
          double loss = 0;
          Arrays.fill(gradient, 0);
          var score = new double[classes];
          for (int row = 0; row < labels.length; row++) {
            for (int k = 0; k < classes; k++) {
              score[k] = Softmax.log(said.getFirst()[row][k]) + at[m + k];
              for (int i = 0; i < m; i++) {
                score[k] += at[i] * ratios[i][row * classes + k];
              }
            }
            Softmax.of(score);
            loss -= weights[row] * Softmax.log(score[labels[row]]);
            for (int k = 0; k < classes; k++) {
              double residual = weights[row] * (score[k] - (labels[row] == k ? 1 : 0));
              gradient[m + k] += residual;
              for (int i = 0; i < m; i++) {
                gradient[i] += residual * ratios[i][row * classes + k];
              }
            }
          }
          for (int i = 0; i < at.length; i++) {
            double off = at[i] - (i < m ? equal : 0);
            double prior = i < m ? PRIOR : LEVEL_PRIOR;
            loss += prior * off * off / 2;
            gradient[i] += prior * off;
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
    return new Pool(all, Arrays.copyOfRange(point, m, point.length));
  }

  private static float[][] ratios(List<double[][]> said, List<Integer> members, int classes) {
    var ratios = new float[members.size()][];
    double[][] base = said.getFirst();
    for (int i = 0; i < ratios.length; i++) {
      double[][] rows = said.get(members.get(i));
      ratios[i] = new float[rows.length * classes];
      for (int row = 0; row < rows.length; row++) {
        for (int k = 0; k < classes; k++) {
          ratios[i][row * classes + k] =
              (float) (Softmax.log(rows[row][k]) - Softmax.log(base[row][k]));
        }
      }
    }
    return ratios;
  }

  /// What the models say together.
  ///
  /// @param said by model and row, the base rate first
  public double[][] of(List<double[][]> said) {
    double[][] base = said.getFirst();
    var all = new double[base.length][constants.length];
    for (int row = 0; row < all.length; row++) {
      for (int k = 0; k < constants.length; k++) {
        double from = Softmax.log(base[row][k]);
        all[row][k] = from + constants[k];
        for (int model = 1; model < weights.length; model++) {
          if (weights[model] > 0) {
            all[row][k] += weights[model] * (Softmax.log(said.get(model)[row][k]) - from);
          }
        }
      }
      Softmax.of(all[row]);
    }
    return all;
  }
}
