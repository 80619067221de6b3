package buyerside.judgement.backtest;

import buyerside.judgement.outcome.Learner;
import buyerside.judgement.outcome.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// What every learner said of rows that it had not seen, fold after fold.
public final class Backtest {

  private final List<Held> held;
  private final int[] labels;
  private final double[] weights;
  private final int classes;

  private Backtest(List<Held> held, int[] labels, double[] weights, int classes) {
    this.held = List.copyOf(held);
    this.labels = labels;
    this.weights = weights;
    this.classes = classes;
  }

  /// What one learner said with its best setting.
  ///
  /// @param said by held-out row and class
  @SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
  public record Held(Learner learner, int setting, double[][] said) {}

  /// Learners of one fold work side by side; the folds come one after the other, so that only one
  /// is in memory.
  public static Backtest of(List<Supplier<Fold>> folds, List<Learner> learners) {
    var trials = new ArrayList<List<double[][][]>>();
    learners.forEach(_ -> trials.add(new ArrayList<>()));
    var tests = new ArrayList<Sample>();
    int classes = 2;
    for (var supplier : folds) {
      var fold = supplier.get();
      classes = fold.training().classes();
      var said =
          java.util.stream.IntStream.range(0, learners.size())
              .parallel()
              .mapToObj(i -> learners.get(i).trials(fold.training(), fold.test()))
              .toList();
      for (int i = 0; i < learners.size(); i++) {
        trials.get(i).add(said.get(i));
      }
      tests.add(
          new Sample(
              new buyerside.judgement.feature.Features(List.of(), fold.test().size()),
              fold.test().labels(),
              fold.test().weights(),
              classes));
    }
    int[] labels = tests.stream().flatMapToInt(it -> Arrays.stream(it.labels())).toArray();
    double[] weights = tests.stream().flatMapToDouble(it -> Arrays.stream(it.weights())).toArray();
    var held = new ArrayList<Held>();
    for (int i = 0; i < learners.size(); i++) {
      held.add(best(learners.get(i), trials.get(i), labels, weights));
    }
    return new Backtest(held, labels, weights, classes);
  }

  private static Held best(
      Learner learner, List<double[][][]> folds, int[] labels, double[] weights) {
    int settings = folds.stream().mapToInt(it -> it.length).min().orElse(0);
    Held best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int setting = 0; setting < settings; setting++) {
      int chosen = setting;
      var said = folds.stream().flatMap(it -> Arrays.stream(it[chosen])).toArray(double[][]::new);
      double loss = Scores.of(said, labels, weights, 0).logLoss();
      if (best == null || loss < least) {
        best = new Held(learner, setting, said);
        least = loss;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("no fold");
    }
    return best;
  }

  public List<Held> held() {
    return held;
  }

  /// The class of each held-out row.
  public int[] labels() {
    return labels.clone();
  }

  public double[] weights() {
    return weights.clone();
  }

  public int classes() {
    return classes;
  }

  /// How many rows were held out.
  public int rows() {
    return labels.length;
  }

  public Scores scores(double[][] said, int label) {
    return Scores.of(said, labels, weights, label);
  }

  public double loss(double[][] said) {
    return Scores.of(said, labels, weights, 0).logLoss();
  }

  public Comparison compare(double[][] one, double[][] other) {
    return Comparison.of(Scores.losses(one, labels), Scores.losses(other, labels), weights, 20_261);
  }
}
