package buyerside.judgement.outcome;

import buyerside.judgement.words.Words;
import java.util.Arrays;

/// The same for every row: what happened to all of them.
public record BaseRate() implements Learner {

  @Override
  public String name() {
    return "base rate";
  }

  @Override
  public double[][][] trials(Sample training, Sample test) {
    return new double[][][] {fit(training, 0).probabilities(test.features())};
  }

  @Override
  public Classifier fit(Sample training, int setting) {
    double[] shares = training.shares();
    return rows -> {
      var all = new double[rows.rows()][];
      Arrays.fill(all, shares);
      return all;
    };
  }

  @Override
  public String describe(int setting) {
    return Words.of("setting.shares");
  }
}
