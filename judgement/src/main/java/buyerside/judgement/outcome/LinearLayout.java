package buyerside.judgement.outcome;

import buyerside.judgement.feature.Features;
import buyerside.judgement.feature.Field;
import java.util.Arrays;

/// Where the coefficients of each field stand, and how its numbers are scaled: a level has a
/// coefficient each; a number has one for itself (standardised; on a signed logarithmic scale if it
/// is skewed; 0 where missing) and one for each class of it, so that a bend can be followed.
final class LinearLayout {

  private static final double SKEWED = 2;

  private final int[] offsets;
  private final double[] means;
  private final double[] scales;
  private final boolean[] logarithmic;
  private final boolean classes;

  /// @param classes whether numbers get a coefficient for each class too
  LinearLayout(Features features, boolean classes) {
    this.classes = classes;
    int n = features.fields().size();
    offsets = new int[n + 1];
    means = new double[n];
    scales = new double[n];
    logarithmic = new boolean[n];
    for (int i = 0; i < n; i++) {
      int width =
          switch (features.fields().get(i)) {
            case Field.Level level -> level.levels().size();
            case Field.Quantity quantity -> {
              measure(i, quantity.values());
              yield classes ? 3 + quantity.bins().length : 2;
            }
          };
      offsets[i + 1] = offsets[i] + width;
    }
  }

  private void measure(int field, double[] values) {
    double[] known = Arrays.stream(values).filter(it -> !Double.isNaN(it)).toArray();
    double[] moments = moments(known);
    logarithmic[field] = Math.abs(moments[2]) > SKEWED;
    if (logarithmic[field]) {
      moments = moments(Arrays.stream(known).map(LinearLayout::logarithm).toArray());
    }
    means[field] = moments[0];
    scales[field] = moments[1] > 0 ? moments[1] : 1;
  }

  /// Mean, standard deviation, skewness.
  private static double[] moments(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance =
        Arrays.stream(values).map(it -> (it - mean) * (it - mean)).average().orElse(0);
    double third = Arrays.stream(values).map(it -> Math.pow(it - mean, 3)).average().orElse(0);
    double deviation = Math.sqrt(variance);
    return new double[] {mean, deviation, deviation > 0 ? third / (variance * deviation) : 0};
  }

  private static double logarithm(double value) {
    return Math.signum(value) * Math.log1p(Math.abs(value));
  }

  /// How many coefficients there are.
  int width() {
    return offsets[offsets.length - 1];
  }

  int fields() {
    return means.length;
  }

  /// The rows as a sparse design: for each field the places of its coefficients that are switched
  /// on, and the number that multiplies its slope.
  Design design(Features rows) {
    int n = rows.rows();
    var on = new int[fields()][n];
    var slopes = new float[fields()][];
    for (int i = 0; i < fields(); i++) {
      int field = i;
      switch (rows.fields().get(i)) {
        case Field.Level level -> Arrays.setAll(on[i], row -> offsets[field] + level.codes()[row]);
        case Field.Quantity quantity -> {
          Arrays.setAll(on[i], row -> offsets[field] + 1 + (classes ? quantity.bin(row) : 0));
          slopes[i] = new float[n];
          for (int row = 0; row < n; row++) {
            slopes[i][row] = (float) standard(field, quantity.values()[row]);
          }
        }
      }
    }
    return new Design(offsets, on, slopes, n);
  }

  /// Bounded, so that one odd number cannot carry a row off.
  private double standard(int field, double value) {
    if (Double.isNaN(value)) {
      return 0;
    }
    double shown = logarithmic[field] ? logarithm(value) : value;
    return Math.clamp((shown - means[field]) / scales[field], -4, 4);
  }

  /// @param on by field and row, the coefficient that counts once
  /// @param slopes by field and row, what multiplies the field's first coefficient; `null` for
  ///   levels
  @SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
  record Design(int[] offsets, int[][] on, float[][] slopes, int rows) {

    /// The part of a row's score that comes from one field.
    double part(double[] coefficients, int base, int field, int row) {
      double part = coefficients[base + on[field][row]];
      return slopes[field] == null
          ? part
          : part + slopes[field][row] * coefficients[base + offsets[field]];
    }

    /// Adds coefficients times design to the scores.
    void scores(double[] coefficients, int base, double[] scores) {
      for (int field = 0; field < on.length; field++) {
        int[] places = on[field];
        float[] slope = slopes[field];
        if (slope == null) {
          for (int row = 0; row < rows; row++) {
            scores[row] += coefficients[base + places[row]];
          }
        } else {
          double first = coefficients[base + offsets[field]];
          for (int row = 0; row < rows; row++) {
            scores[row] += coefficients[base + places[row]] + first * slope[row];
          }
        }
      }
    }

    /// Adds design times residuals to the gradient.
    void gradient(double[] residuals, double[] gradient, int base) {
      for (int field = 0; field < on.length; field++) {
        int[] places = on[field];
        float[] slope = slopes[field];
        if (slope != null) {
          double sum = 0;
          for (int row = 0; row < rows; row++) {
            sum += slope[row] * residuals[row];
          }
          gradient[base + offsets[field]] += sum;
        }
        for (int row = 0; row < rows; row++) {
          gradient[base + places[row]] += residuals[row];
        }
      }
    }
  }
}
