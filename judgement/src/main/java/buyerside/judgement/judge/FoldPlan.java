package buyerside.judgement.judge;

import buyerside.judgement.backtest.Fold;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.feature.Features;
import buyerside.judgement.outcome.Sample;
import buyerside.judgement.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// How rows are held out.
///
/// With dates: rolling origins. At each of five, models learn from deals that had come into view,
/// ends that had not happened yet unknown, and are tested on the deals that came into view after it
/// and before the next. An origin counts only if each end that is not rare had been seen [#SEEN]
/// times by then. Without dates, or with fewer than two such origins: at random, in ten parts
/// (five, or one of 30 % where rows are many).
record FoldPlan(List<Supplier<Fold>> folds, String words, boolean rolling) {

  private static final double[] ORIGINS = {0.5, 0.6, 0.7, 0.8, 0.9};
  private static final int SMALL = 2_000;
  private static final int LARGE = 20_000;
  private static final double RARE = 0.05;
  private static final int SEEN = 50;

  /// With fewer deals that have ended nothing can be held out.
  static final int FEWEST = 10;

  private static final long SEED = 20_261;

  static FoldPlan of(Deals deals, Features features, Landmarks landmarks) {
    if (deals.ordered()) {
      var rolling = rolling(deals, features, landmarks);
      if (rolling.size() >= 2) {
        return new FoldPlan(rolling, Words.of("folds.rolling", rolling.size()), true);
      }
    }
    return random(
        deals, features, landmarks, Words.of(deals.ordered() ? "folds.seldom" : "folds.nodates"));
  }

  private static List<Supplier<Fold>> rolling(Deals deals, Features features, Landmarks landmarks) {
    double mature = mature(deals);
    double[] created = Arrays.stream(deals.created()).filter(it -> it <= mature).sorted().toArray();
    var folds = new ArrayList<Supplier<Fold>>();
    boolean large = deals.size() > LARGE;
    for (int i = 0; i < ORIGINS.length; i++) {
      if (large && i % 2 == 0) {
        continue;
      }
      double origin = created[(int) (ORIGINS[i] * created.length)];
      double next =
          i + 1 < ORIGINS.length
              ? created[
                  (int) (ORIGINS[i + (large && i + 2 < ORIGINS.length ? 2 : 1)] * created.length)]
              : Math.nextUp(mature);
      var training =
          landmarks.sample(deals, features, row -> deals.created()[row] < origin, origin);
      var test =
          landmarks.sample(
              deals,
              features,
              row -> deals.created()[row] >= origin && deals.created()[row] < next,
              deals.asOf());
      if (training.size() >= 150
          && test.size() >= 15
          && different(training) > 1
          && seen(deals, origin)) {
        folds.add(() -> new Fold(training, test));
      }
    }
    return folds;
  }

  /// Deals that came into view by then have had the time that nine deals in ten take: of later ones
  /// only the quick ends are known, and no weight can make up for ends that nobody has seen yet. At
  /// least two fifths of the deals count as such.
  static double mature(Deals deals) {
    if (!deals.timed()) {
      return Double.POSITIVE_INFINITY;
    }
    double[] days = IntStream.range(0, deals.size()).mapToDouble(deals::days).toArray();
    var ended = new boolean[days.length];
    for (int row = 0; row < ended.length; row++) {
      ended[row] = !deals.open(row);
    }
    double usual = buyerside.judgement.multistate.KaplanMeier.of(days, ended).quantile(0.9);
    double longest = Arrays.stream(days).max().orElse(0);
    double[] created = Arrays.stream(deals.created()).sorted().toArray();
    return Math.max(
        deals.asOf() - (Double.isNaN(usual) ? longest : usual), created[created.length * 2 / 5]);
  }

  /// Whether each end that is not rare had been seen often enough by then to learn what goes with
  /// it. On a young history it had not: the slow ends were still to come.
  private static boolean seen(Deals deals, double origin) {
    var all = new int[deals.ends().size()];
    var then = new int[all.length];
    int[] decided = deals.decided();
    for (int row : decided) {
      int end = deals.end()[row];
      all[end]++;
      if (deals.created()[row] < origin && (!deals.timed() || deals.closed()[row] <= origin)) {
        then[end]++;
      }
    }
    return IntStream.range(0, all.length)
        .allMatch(end -> then[end] >= SEEN || all[end] < RARE * decided.length);
  }

  private static long different(Sample sample) {
    return Arrays.stream(sample.labels()).distinct().count();
  }

  /// The plan where rolling origins could not tell whether anything predicts the outcome.
  static FoldPlan unsure(Deals deals, Features features, Landmarks landmarks) {
    return random(deals, features, landmarks, Words.of("folds.unsure"));
  }

  /// Deals, not rows, are held out: a deal that is looked at twice is on one side only.
  private static FoldPlan random(Deals deals, Features features, Landmarks landmarks, String why) {
    int[] decided = deals.decided();
    int n = decided.length;
    if (n < FEWEST) {
      var all = landmarks.sample(deals, features, _ -> true, deals.asOf());
      return new FoldPlan(List.of(() -> new Fold(all, all)), Words.of("folds.none", n), false);
    }
    int parts = n < SMALL ? Math.min(10, n / 2) : n < LARGE / 2 ? 5 : 1;
    double share = parts == 1 ? 0.3 : 1.0 / parts;
    var part = new int[deals.size()];
    int[] order = shuffled(deals.size());
    for (int i = 0; i < order.length; i++) {
      part[order[i]] = (int) (i / (share * order.length));
    }
    var folds = new ArrayList<Supplier<Fold>>();
    for (int held = 0; held < parts; held++) {
      int tested = held;
      boolean some = IntStream.of(decided).anyMatch(row -> part[row] == tested);
      boolean rest = IntStream.of(decided).anyMatch(row -> part[row] != tested);
      if (some && rest) {
        folds.add(() ->
            new Fold(
                landmarks.sample(deals, features, row -> part[row] != tested, deals.asOf()),
                landmarks.sample(deals, features, row -> part[row] == tested, deals.asOf())));
      }
    }
    return new FoldPlan(
        folds,
        Words.of(parts == 1 ? "folds.thirty" : parts == 10 ? "folds.tenth" : "folds.fifth", why),
        false);
  }

  private static int[] shuffled(int n) {
    int[] order = IntStream.range(0, n).toArray();
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    for (int i = n - 1; i > 0; i--) {
      int j = chance.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }
}
