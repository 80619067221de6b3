package buyerside.judgement.outcome;

import buyerside.judgement.feature.Features;
import buyerside.judgement.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// Gradient boosted trees (Friedman, 2001) by XGBoost (Chen & Guestrin, 2016); the settings are
/// numbers of trees. One thread per model, so that the same seed gives the same trees on every
/// machine; models of different folds are grown side by side.
///
/// @param depth of each tree
/// @param rate how much of each tree is taken
/// @param share of rows, and of columns, that each tree sees
/// @param checkpoints numbers of trees to choose from, ascending
/// @param bags how many models with other seeds are averaged
@SuppressWarnings("ArrayRecordComponent") // a handful of numbers, never changed
public record Boosting(
    String name, int depth, double rate, double share, int[] checkpoints, int bags)
    implements Learner {

  private static final int PATIENCE = 3;

  /// A tree does not look at more columns than about these.
  private static final int COLUMNS = 40;

  private static final int MANY_ROWS = 20_000;
  private static final int SEED = 20_261;

  /// The library's own defaults: a hundred trees of depth six.
  public static Boosting plain() {
    return new Boosting("plain boosting", 6, 0.3, 1, new int[] {100}, 1);
  }

  /// Small steps, with a depth and a number of seeds that suit the number of rows.
  public static List<Learner> tuned(int rows) {
    if (!available()) {
      return List.of();
    }
    int bags = rows < 3_000 ? 4 : rows < 20_000 ? 2 : 1;
    if (rows < 2_000) {
      return List.of(
          new Boosting(
              "stumpy boosting", 2, 0.05, 0.7, new int[] {10, 20, 35, 55, 80, 120, 180}, bags),
          new Boosting("boosting", 4, 0.05, 0.6, new int[] {10, 20, 35, 55, 80, 120, 180}, bags));
    }
    if (rows < 20_000) {
      int[] trees = {20, 40, 70, 110, 160, 230, 320, 450, 650};
      return List.of(
          new Boosting("stumpy boosting", 3, 0.05, 0.8, trees, bags),
          new Boosting("boosting", 6, 0.05, 0.7, trees, bags));
    }
    return List.of(
        new Boosting("boosting", 8, 0.08, 0.7, new int[] {60, 110, 160, 220, 290, 380}, bags));
  }

  /// Whether the library runs on this machine (it brings code for Linux, macOS and Windows; on
  /// Linux it needs libgomp).
  @SuppressWarnings("EmptyCatch") // the answer is the news
  public static boolean available() {
    try {
      new DMatrix(new float[] {1}, 1, 1, Float.NaN).dispose();
      return true;
    } catch (XGBoostError | LinkageError e) {
      return false;
    }
  }

  @Override
  public double[][][] trials(Sample training, Sample test) {
    try {
      var layout = new TreeLayout(training);
      var learnt = matrix(layout.trainingMatrix(), layout, training);
      var tested = matrix(layout.matrix(test.features()), layout, test);
      var trials = new ArrayList<double[][]>();
      var boosters = new ArrayList<Booster>();
      for (int bag = 0; bag < bags; bag++) {
        boosters.add(start(learnt, layout.width(), training, bag));
      }
      double best = Double.POSITIVE_INFINITY;
      int worse = 0;
      int patience = test.patience(PATIENCE);
      int trees = 1;
      for (int setting = 0; setting < checkpoints.length && worse < patience; setting++) {
        grow(boosters, learnt, trees, checkpoints[setting]);
        trees = checkpoints[setting];
        trials.add(mean(boosters, tested, training.classes()));
        double loss = test.loss(trials.getLast());
        worse = loss < best ? 0 : worse + 1;
        best = Math.min(best, loss);
      }
      boosters.forEach(Booster::dispose);
      learnt.dispose();
      tested.dispose();
      return trials.toArray(double[][][]::new);
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Fitted fit(Sample training, int setting) {
    try {
      var layout = new TreeLayout(training);
      var learnt = matrix(layout.trainingMatrix(), layout, training);
      var boosters = new ArrayList<Booster>();
      for (int bag = 0; bag < bags; bag++) {
        boosters.add(start(learnt, layout.width(), training, bag));
      }
      grow(boosters, learnt, 1, checkpoints[setting]);
      learnt.dispose();
      return new Fitted(layout, List.copyOf(boosters), training.classes());
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String describe(int setting) {
    return Words.of("setting.trees", checkpoints[setting], depth);
  }

  private Booster start(DMatrix learnt, int width, Sample training, int bag) throws XGBoostError {
    int classes = training.classes();
    Map<String, Object> parameters = new java.util.HashMap<>();
    parameters.put("objective", classes == 2 ? "binary:logistic" : "multi:softprob");
    if (classes > 2) {
      parameters.put("num_class", classes);
    }
    parameters.put("tree_method", "hist");
    parameters.put("max_depth", depth);
    parameters.put("eta", rate);
    parameters.put("subsample", share);
    parameters.put(
        "colsample_bytree", share < 1 ? Math.min(share, (double) COLUMNS / width) : share);
    if (share < 1 && training.size() < MANY_ROWS) {
      parameters.put("max_bin", 64); // few rows need no finer cuts, and time goes with them
    }
    parameters.put("min_child_weight", share < 1 ? 3 : 1);
    parameters.put("lambda", share < 1 ? 3 : 1);
    parameters.put("nthread", 1);
    parameters.put("seed", SEED + bag);
    parameters.put("verbosity", 0);
    return XGBoost.train(learnt, parameters, 1, Map.of(), null, null);
  }

  private static void grow(List<Booster> boosters, DMatrix learnt, int from, int to)
      throws XGBoostError {
    for (var booster : boosters) {
      for (int tree = from; tree < to; tree++) {
        booster.update(learnt, tree);
      }
    }
  }

  private static DMatrix matrix(float[] cells, TreeLayout layout, Sample sample)
      throws XGBoostError {
    var matrix = new DMatrix(cells, sample.size(), layout.width(), Float.NaN);
    var labels = new float[sample.size()];
    var weights = new float[sample.size()];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = sample.labels()[row];
      weights[row] = (float) sample.weights()[row];
    }
    matrix.setLabel(labels);
    matrix.setWeight(weights);
    return matrix;
  }

  private static double[][] mean(List<Booster> boosters, DMatrix rows, int classes)
      throws XGBoostError {
    double[][] mean = new double[(int) rows.rowNum()][classes];
    if (mean.length == 0) {
      return mean;
    }
    for (var booster : boosters) {
      float[][] said = booster.predict(rows);
      for (int row = 0; row < mean.length; row++) {
        for (int k = 0; k < classes; k++) {
          double p = classes > 2 ? said[row][k] : k == 1 ? said[row][0] : 1 - said[row][0];
          mean[row][k] += p / boosters.size();
        }
      }
    }
    return mean;
  }

  /// Trees that explain themselves by exact Shapley values (TreeSHAP: Lundberg et al., 2020).
  public static final class Fitted implements Explaining {

    private final TreeLayout layout;
    private final List<Booster> boosters;
    private final int classes;

    private Fitted(TreeLayout layout, List<Booster> boosters, int classes) {
      this.layout = layout;
      this.boosters = boosters;
      this.classes = classes;
    }

    @Override
    public double[][] probabilities(Features rows) {
      try {
        var matrix = matrix(rows);
        var said = mean(boosters, matrix, classes);
        matrix.dispose();
        return said;
      } catch (XGBoostError e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public double[][] contributions(Features rows, int label) {
      try {
        var matrix = matrix(rows);
        var parts = new double[rows.rows()][rows.fields().size()];
        for (var booster : boosters) {
          float[][] shapley = booster.predictContrib(matrix, 0);
          int start = classes > 2 ? label * (layout.width() + 1) : 0;
          double sign = classes == 2 && label == 0 ? -1 : 1;
          for (int row = 0; row < parts.length; row++) {
            for (int column = 0; column < layout.width(); column++) {
              parts[row][layout.owner(column)] +=
                  sign * shapley[row][start + column] / boosters.size();
            }
          }
        }
        matrix.dispose();
        return parts;
      } catch (XGBoostError e) {
        throw new IllegalStateException(e);
      }
    }

    private DMatrix matrix(Features rows) throws XGBoostError {
      return new DMatrix(layout.matrix(rows), rows.rows(), layout.width(), Float.NaN);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Boosting it
        && name.equals(it.name)
        && Arrays.equals(checkpoints, it.checkpoints);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
