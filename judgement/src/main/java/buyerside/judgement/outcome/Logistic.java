package buyerside.judgement.outcome;

import buyerside.judgement.feature.Features;
import buyerside.judgement.words.Words;
import java.util.ArrayList;
import java.util.Arrays;

/// Multinomial logistic regression with a ridge penalty (le Cessie & van Houwelingen, 1992); the
/// settings are the penalties. The penalty on a coefficient `b` is `λ b² / 2` beside the sum of the
/// weighted log-losses, a normal prior with variance `1/λ`; the constants are free. The first class
/// is the one the others are compared with.
public final class Logistic implements Learner {

  private static final double[] PENALTIES = {1000, 300, 100, 30, 10, 3, 1, 0.3};

  private static final int PATIENCE = 2;

  private final String name;
  private final double[] penalties;
  private final boolean classes;

  private Logistic(String name, double[] penalties, boolean classes) {
    this.name = name;
    this.penalties = penalties;
    this.classes = classes;
  }

  /// With a penalty to be chosen, and numbers that may bend.
  public static Logistic ridge() {
    return new Logistic("ridge logistic", PENALTIES, true);
  }

  /// What a textbook does: no penalty worth the name, numbers as straight lines.
  public static Logistic plain() {
    return new Logistic("plain logistic", new double[] {1e-3}, false);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double[][][] trials(Sample training, Sample test) {
    var layout = new LinearLayout(training.features(), classes);
    var design = layout.design(training.features());
    var tested = layout.design(test.features());
    var trials = new ArrayList<double[][]>();
    double[] coefficients = start(layout, training);
    double best = Double.POSITIVE_INFINITY;
    int worse = 0;
    int patience = test.patience(PATIENCE);
    for (int setting = 0; setting < penalties.length && worse < patience; setting++) {
      descend(design, layout, training, penalties[setting], coefficients);
      trials.add(probabilities(tested, layout, coefficients, training.classes()));
      double loss = test.loss(trials.getLast());
      worse = loss < best ? 0 : worse + 1;
      best = Math.min(best, loss);
    }
    return trials.toArray(double[][][]::new);
  }

  @Override
  public Fitted fit(Sample training, int setting) {
    var layout = new LinearLayout(training.features(), classes);
    double[] coefficients = start(layout, training);
    descend(layout.design(training.features()), layout, training, penalties[setting], coefficients);
    return new Fitted(layout, coefficients, training);
  }

  @Override
  public String describe(int setting) {
    return Words.of("setting.penalty", penalties[setting]);
  }

  /// Zero, but the constants.
  private static double[] start(LinearLayout layout, Sample training) {
    int block = layout.width() + 1;
    var coefficients = new double[block * (training.classes() - 1)];
    double[] shares = training.shares();
    for (int k = 1; k < shares.length; k++) {
      coefficients[block * k - 1] = Math.log(shares[k] / shares[0]);
    }
    return coefficients;
  }

  private static void descend(
      LinearLayout.Design design,
      LinearLayout layout,
      Sample training,
      double penalty,
      double[] coefficients) {
    int block = layout.width() + 1;
    int others = training.classes() - 1;
    var scores = new double[others][design.rows()];
    Descent.minimise(
        (point, gradient) -> {
          double loss = 0;
          for (int k = 0; k < others; k++) {
            Arrays.fill(scores[k], point[block * (k + 1) - 1]);
            design.scores(point, block * k, scores[k]);
          }
          loss += residuals(scores, training);
          Arrays.fill(gradient, 0);
          for (int k = 0; k < others; k++) {
            design.gradient(scores[k], gradient, block * k);
            gradient[block * (k + 1) - 1] = Arrays.stream(scores[k]).sum();
          }
          for (int i = 0; i < point.length; i++) {
            if (i % block != block - 1) {
              loss += penalty * point[i] * point[i] / 2;
              gradient[i] += penalty * point[i];
            }
          }
          return loss;
        },
        coefficients,
        200,
        training.size() > 20_000 ? 1e-6 : 1e-8);
  }

  /// The weighted log-loss; leaves weight × (probability - truth) in place of the scores.
  private static double residuals(double[][] scores, Sample sample) {
    double loss = 0;
    for (int row = 0; row < sample.size(); row++) {
      double greatest = 0;
      for (var score : scores) {
        greatest = Math.max(greatest, score[row]);
      }
      double sum = Math.exp(-greatest);
      for (var score : scores) {
        sum += Math.exp(score[row] - greatest);
      }
      double weight = sample.weights()[row];
      int label = sample.labels()[row];
      double own = label == 0 ? 0 : scores[label - 1][row];
      double logSum = greatest + Math.log(sum);
      loss += weight * (logSum - own);
      for (int k = 0; k < scores.length; k++) {
        double truth = label == k + 1 ? 1 : 0;
        scores[k][row] = weight * (Math.exp(scores[k][row] - logSum) - truth);
      }
    }
    return loss;
  }

  private static double[][] probabilities(
      LinearLayout.Design design, LinearLayout layout, double[] coefficients, int classes) {
    int block = layout.width() + 1;
    var columns = new double[classes][design.rows()];
    for (int k = 1; k < classes; k++) {
      Arrays.fill(columns[k], coefficients[block * k - 1]);
      design.scores(coefficients, block * (k - 1), columns[k]);
    }
    var rows = new double[design.rows()][classes];
    for (int row = 0; row < rows.length; row++) {
      for (int k = 0; k < classes; k++) {
        rows[row][k] = columns[k][row];
      }
      Softmax.of(rows[row]);
    }
    return rows;
  }

  /// The fitted line, which explains itself exactly: each field's part of the log-odds (against the
  /// first class), less what that part is on average.
  public static final class Fitted implements Explaining {

    private final LinearLayout layout;
    private final double[] coefficients;
    private final int classes;
    private final double[][] usual;

    private Fitted(LinearLayout layout, double[] coefficients, Sample training) {
      this.layout = layout;
      this.coefficients = coefficients;
      this.classes = training.classes();
      this.usual = new double[classes][layout.fields()];
      var parts = layout.design(training.features());
      for (int k = 1; k < classes; k++) {
        for (int field = 0; field < layout.fields(); field++) {
          for (int row = 0; row < parts.rows(); row++) {
            usual[k][field] += part(parts, k, field, row) / parts.rows();
          }
        }
      }
    }

    private double part(LinearLayout.Design design, int label, int field, int row) {
      return design.part(coefficients, (layout.width() + 1) * (label - 1), field, row);
    }

    @Override
    public double[][] probabilities(Features rows) {
      return Logistic.probabilities(layout.design(rows), layout, coefficients, classes);
    }

    @Override
    public double[][] contributions(Features rows, int label) {
      var design = layout.design(rows);
      var parts = new double[rows.rows()][layout.fields()];
      for (int row = 0; row < parts.length; row++) {
        for (int field = 0; field < layout.fields(); field++) {
          // with two classes the first one's log-odds are the second one's, turned round
          parts[row][field] =
              label == 0
                  ? classes == 2 ? usual[1][field] - part(design, 1, field, row) : 0
                  : part(design, label, field, row) - usual[label][field];
        }
      }
      return parts;
    }
  }
}
