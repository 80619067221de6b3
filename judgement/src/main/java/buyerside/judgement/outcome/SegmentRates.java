package buyerside.judgement.outcome;

import buyerside.judgement.feature.Features;
import buyerside.judgement.feature.Field;
import buyerside.judgement.words.Words;
import java.util.Arrays;
import java.util.List;

/// The shares of each class among rows with the same level of one column; the settings are the
/// columns.
///
/// Shrunk, it is empirical Bayes: a segment of `n` rows gets `(n · its share + m · the share of
/// all) / (n + m)`, a Dirichlet prior whose strength `m` is found by the method of moments from how
/// much more the segments differ than chance would make them (Efron & Morris, 1975; Casella, 1985).
/// Unshrunk, it is what ordinary CRMs do with a flat weight per stage.
public final class SegmentRates implements Learner {

  private static final double STRONGEST = 1e6;

  private final boolean shrunk;
  private final List<String> columns;

  private SegmentRates(boolean shrunk, List<String> columns) {
    this.shrunk = shrunk;
    this.columns = List.copyOf(columns);
  }

  /// @param columns the fields to choose from, by name; one that a sample lacks says nothing
  public static SegmentRates shrunk(List<String> columns) {
    return new SegmentRates(true, columns);
  }

  public static SegmentRates flat(List<String> columns) {
    return new SegmentRates(false, columns);
  }

  @Override
  public String name() {
    return shrunk ? "shrunk segments" : "flat weights";
  }

  @Override
  public double[][][] trials(Sample training, Sample test) {
    var trials = new double[Math.max(1, columns.size())][][];
    for (int setting = 0; setting < trials.length; setting++) {
      trials[setting] = fit(training, setting).probabilities(test.features());
    }
    return trials;
  }

  @Override
  public Classifier fit(Sample training, int setting) {
    double[] all = training.shares();
    if (columns.isEmpty()) {
      return new BaseRate().fit(training, 0);
    }
    var column = columns.get(setting);
    var field = field(training.features(), column);
    var counts = new double[field.levels().size()][training.classes()];
    for (int row = 0; row < training.size(); row++) {
      counts[field.codes()[row]][training.labels()[row]] += training.weights()[row];
    }
    double prior = shrunk ? strength(counts, all) : 0.5;
    var rates = new double[counts.length][];
    for (int level = 0; level < rates.length; level++) {
      rates[level] = rate(counts[level], all, prior);
    }
    return rows -> {
      var codes = field(rows, column).codes();
      return Arrays.stream(codes).mapToObj(code -> rates[code]).toArray(double[][]::new);
    };
  }

  private static Field.Level field(Features features, String name) {
    return features.levels().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no levels " + name));
  }

  private static double[] rate(double[] counts, double[] all, double prior) {
    double rows = Arrays.stream(counts).sum();
    var rate = new double[all.length];
    Arrays.setAll(rate, label -> (counts[label] + prior * all[label]) / (rows + prior));
    return rate;
  }

  /// The prior's strength in rows: with `V = Σ p(1-p)` the variance of one row, chance alone makes
  /// `Σ n (share - p)²` about `(segments - 1) V`; what is above is `V / (m + 1)` per row.
  static double strength(double[][] counts, double[] all) {
    double rows = 0;
    double squares = 0;
    double spread = 0;
    int segments = 0;
    for (var count : counts) {
      double n = Arrays.stream(count).sum();
      if (n > 0) {
        segments++;
        rows += n;
        squares += n * n;
        for (int label = 0; label < all.length; label++) {
          spread += n * Math.pow(count[label] / n - all[label], 2);
        }
      }
    }
    double one = Arrays.stream(all).map(p -> p * (1 - p)).sum();
    double effective = rows - squares / Math.max(rows, 1);
    double share = (spread - (segments - 1) * one) / Math.max(effective, 1e-9) / one;
    return segments < 2 || share <= 1 / STRONGEST ? STRONGEST : Math.max(0.5, 1 / share - 1);
  }

  @Override
  public String describe(int setting) {
    return columns.isEmpty()
        ? Words.of("setting.nocategory")
        : Words.of("setting.by", columns.get(setting));
  }
}
