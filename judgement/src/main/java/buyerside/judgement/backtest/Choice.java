package buyerside.judgement.backtest;

import buyerside.judgement.calibration.Calibration;
import buyerside.judgement.calibration.Calibrator;
import buyerside.judgement.outcome.BaseRate;
import buyerside.judgement.outcome.Pool;
import buyerside.judgement.outcome.Sample;
import buyerside.judgement.outcome.SegmentRates;
import buyerside.judgement.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The winner of a back-test, and why.
///
/// The candidates are the base rate, each learner by itself, and all of them pooled ([Pool], its
/// weights equal, or learnt and cross-fitted). The least log-loss wins, with two exceptions: the
/// mean of the models wins against one that is ahead by no more than a standard error; and where
/// the winner is not surely better than the base rate (the 95 % interval of the paired difference
/// holds 0), nothing here predicts the outcome, and the base rate is used. Then the winner's
/// probabilities are corrected by the [Calibrator] that does best, cross-fitted, if it gains at
/// least one standard error.
public final class Choice {

  private final Backtest backtest;
  private final List<Candidate> candidates;
  private final Candidate winner;
  private final Candidate calibrated;
  private final Calibrator calibrator;
  private final List<Backtest.Held> members;
  private final Pool pool;

  private Choice(
      Backtest backtest,
      List<Candidate> candidates,
      Candidate winner,
      Candidate calibrated,
      Calibrator calibrator,
      List<Backtest.Held> members,
      Pool pool) {
    this.backtest = backtest;
    this.candidates = List.copyOf(candidates);
    this.winner = winner;
    this.calibrated = calibrated;
    this.calibrator = calibrator;
    this.members = List.copyOf(members);
    this.pool = pool;
  }

  /// @param backtest whose first learner is the base rate
  /// @param baselines names of learners that must not win
  /// @param label the class that calibration looks at
  public static Choice of(Backtest backtest, List<String> baselines, int label) {
    var base = backtest.held().getFirst();
    var candidates = new ArrayList<Candidate>();
    var members = new ArrayList<Backtest.Held>();
    for (var held : backtest.held()) {
      boolean baseline = baselines.contains(held.learner().name());
      candidates.add(
          candidate(
              backtest,
              held.learner().name(),
              baseline,
              held.learner().describe(held.setting()),
              held.said(),
              base.said(),
              label));
      if (!baseline) {
        members.add(held);
      }
    }
    var said = members.stream().map(Backtest.Held::said).toList();
    var pool = pool(backtest, said, IntStream.range(0, backtest.rows()).toArray());
    if (members.stream().anyMatch(it -> !single(it))) {
      candidates.add(
          candidate(
              backtest,
              "mean",
              false,
              Words.of("setting.equal"),
              equal(backtest, members).of(said),
              base.said(),
              label));
      var together = CrossFit.of(backtest.rows(), rows -> pooled(backtest, said, rows));
      candidates.add(
          candidate(backtest, "pool", false, weights(members, pool), together, base.said(), label));
    }
    var best =
        candidates.stream()
            .filter(it -> !it.baseline())
            .min(java.util.Comparator.comparingDouble(it -> it.scores().logLoss()))
            .orElseThrow();
    var chosen = preferred(backtest, candidates, best);
    var winner = chosen.gain().low() > 0 ? chosen : candidates.getFirst();
    var calibrator = calibrator(backtest, winner);
    var corrected = calibrated(backtest, winner.said(), calibrator);
    var after =
        candidate(backtest, winner.name(), false, winner.setting(), corrected, base.said(), label);
    return new Choice(backtest, candidates, winner, after, calibrator, members, pool);
  }

  /// The mean of the models, unless one did better by more than chance explains: what does best on
  /// the rows held out owes part of that to them, and the mean has less of that.
  private static Candidate preferred(
      Backtest backtest, List<Candidate> candidates, Candidate best) {
    return candidates.stream()
        .filter(it -> it.name().equals("mean"))
        .filter(it -> {
          var ahead = backtest.compare(best.said(), it.said());
          return ahead.gain() <= ahead.error();
        })
        .findFirst()
        .orElse(best);
  }

  private static Candidate candidate(
      Backtest backtest,
      String name,
      boolean baseline,
      String setting,
      double[][] said,
      double[][] base,
      int label) {
    return new Candidate(
        name, baseline, setting, said, backtest.scores(said, label), backtest.compare(said, base));
  }

  private static Pool pool(Backtest backtest, List<double[][]> said, int[] rows) {
    int[] labels = CrossFit.pick(backtest.labels(), rows);
    double[] weights = CrossFit.pick(backtest.weights(), rows);
    return Pool.of(
        said.stream().map(it -> CrossFit.pick(it, rows)).toList(),
        labels,
        weights,
        backtest.classes());
  }

  /// The mean of the models that look at more than one column: nothing is learnt from the held-out
  /// rows, which suits few of them.
  private static Pool equal(Backtest backtest, List<Backtest.Held> members) {
    var weights = new double[members.size()];
    long many = members.stream().filter(it -> !single(it)).count();
    Arrays.setAll(weights, i -> single(members.get(i)) ? 0 : 1.0 / Math.max(1, many));
    return new Pool(weights, new double[backtest.classes()]);
  }

  private static boolean single(Backtest.Held held) {
    return held.learner() instanceof SegmentRates || held.learner() instanceof BaseRate;
  }

  private static CrossFit.Apply pooled(Backtest backtest, List<double[][]> said, int[] rows) {
    var pool = pool(backtest, said, rows);
    return row -> pool.of(said.stream().map(it -> new double[][] {it[row]}).toList())[0];
  }

  private static String weights(List<Backtest.Held> members, Pool pool) {
    return IntStream.range(0, members.size())
        .filter(i -> pool.weights()[i] > 0.005)
        .mapToObj(i ->
            String.format(
                Locale.ROOT,
                "%.2f %s",
                pool.weights()[i],
                Words.name("learner", members.get(i).learner().name())))
        .reduce((a, b) -> a + " + " + b)
        .orElse(Words.of("pool.nothing"));
  }

  private static Calibrator calibrator(Backtest backtest, Candidate winner) {
    if (winner.name().equals("base rate")) {
      return Calibrator.NONE;
    }
    var best = Calibrator.NONE;
    double[][] now = winner.said();
    for (var calibrator : Calibrator.values()) {
      if (calibrator == Calibrator.ISOTONIC && backtest.rows() < 2_000) {
        continue;
      }
      var corrected = calibrated(backtest, winner.said(), calibrator);
      var gain = backtest.compare(corrected, now);
      if (gain.gain() > gain.error()) {
        best = calibrator;
        now = corrected;
      }
    }
    return best;
  }

  private static double[][] calibrated(Backtest backtest, double[][] said, Calibrator calibrator) {
    if (calibrator == Calibrator.NONE) {
      return said;
    }
    return CrossFit.of(
        backtest.rows(),
        rows -> {
          var fitted = fit(calibrator, backtest, CrossFit.pick(said, rows), rows);
          return row -> Calibrator.apply(fitted, said[row]);
        });
  }

  private static Calibration[] fit(
      Calibrator calibrator, Backtest backtest, double[][] said, int[] rows) {
    return calibrator.fit(
        said,
        CrossFit.pick(backtest.labels(), rows),
        CrossFit.pick(backtest.weights(), rows),
        backtest.classes());
  }

  public List<Candidate> candidates() {
    return candidates;
  }

  /// The winner as corrected: what [#fit] will say of new rows is to be trusted as far as this was
  /// right about rows held out.
  public Candidate winner() {
    return calibrated;
  }

  public Calibrator calibrator() {
    return calibrator;
  }

  public Backtest backtest() {
    return backtest;
  }

  /// Whether anything beat the base rate.
  public boolean signal() {
    return !winner.name().equals("base rate");
  }

  /// Whether it cannot be excluded that something beats the base rate.
  public boolean perhaps() {
    return candidates.stream().skip(1).anyMatch(it -> !it.baseline() && it.gain().high() > 0);
  }

  /// The choice in words.
  public String words() {
    if (!signal()) {
      return Words.of("choice.none");
    }
    var gain = winner.gain();
    return Words.of(
        "choice.used",
        Words.name("learner", winner.name()),
        winner.setting(),
        backtest.rows(),
        winner.scores().logLoss(),
        gain.gain(),
        gain.low(),
        gain.high(),
        calibrator == Calibrator.NONE
            ? Words.of("choice.uncorrected")
            : Words.of(
                "choice.corrected",
                Words.name("calibrator", calibrator.name().toLowerCase(Locale.ROOT))));
  }

  /// The winner, fitted to all rows.
  public Chosen fit(Sample all) {
    int[] rows = IntStream.range(0, backtest.rows()).toArray();
    var calibrations = fit(calibrator, backtest, raw(), rows);
    if (!signal()) {
      return new Chosen(List.of(new BaseRate().fit(all, 0)), Optional.empty(), calibrations);
    }
    boolean mean = winner.name().equals("mean");
    if (!mean && !winner.name().equals("pool")) {
      var held =
          members.stream()
              .filter(it -> it.learner().name().equals(winner.name()))
              .findFirst()
              .orElseThrow();
      var fitted = held.learner().fit(all, held.setting());
      return new Chosen(List.of(fitted), Optional.empty(), calibrations);
    }
    var together = mean ? equal(backtest, members) : pool;
    int[] used =
        IntStream.range(0, members.size())
            .filter(i -> i == 0 || together.weights()[i] > 0.005)
            .toArray();
    var fitted =
        Arrays.stream(used)
            .parallel()
            .mapToObj(i -> members.get(i).learner().fit(all, members.get(i).setting()))
            .toList();
    double[] weights = Arrays.stream(used).mapToDouble(i -> together.weights()[i]).toArray();
    return new Chosen(fitted, Optional.of(new Pool(weights, together.constants())), calibrations);
  }

  /// What the final pool says of the held-out rows, to which calibration is fitted.
  private double[][] raw() {
    return winner.said();
  }
}
