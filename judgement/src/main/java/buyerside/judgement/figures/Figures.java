package buyerside.judgement.figures;

import buyerside.judgement.backtest.Scores;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.feature.Features;
import buyerside.judgement.feature.Field;
import buyerside.judgement.judge.Judge;
import buyerside.judgement.judge.Judgement;
import buyerside.judgement.outcome.BaseRate;
import buyerside.judgement.outcome.Boosting;
import buyerside.judgement.outcome.Learner;
import buyerside.judgement.outcome.Logistic;
import buyerside.judgement.outcome.Sample;
import buyerside.judgement.outcome.SegmentRates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Repeats the figures of `docs/judgement.md` on the public data: what is judged is not looked at
/// before it is scored.
public final class Figures {

  private static final Judge.Question QUESTION =
      new Judge.Question(Optional.empty(), new double[0], Set.of(), false);

  private final PublicData data;
  private final LinkedHashMap<String, Tally> tallies = new LinkedHashMap<>();

  private final boolean last;

  private Figures(Path data, boolean last) {
    this.last = last;
    this.data = new PublicData(data, last);
  }

  /// @param args the folder that holds `data`; then, if not all are wanted, some of `ibm`,
  ///   `salvirt`, `bpi`, `olist`, `crm`; and `before` for the part before the last, with which
  ///   models are made
  public static void main(String[] args) {
    var wanted = new ArrayList<>(List.of(args).subList(1, args.length));
    var figures = new Figures(Path.of(args[0]).resolve("data"), !wanted.remove("before"));
    for (var set : wanted.isEmpty() ? List.of("ibm", "salvirt", "bpi", "olist", "crm") : wanted) {
      switch (set) {
        case "ibm" -> {
          figures.judge(List.of(figures.data.ibm(true)));
          figures.judge(List.of(figures.data.ibm(false)));
        }
        case "salvirt" ->
            figures.judge(IntStream.range(0, 5).mapToObj(figures.data::salvirt).toList());
        case "bpi" -> {
          for (int known : new int[] {0, 1, 3, 7, 14, 21}) {
            figures.judge(List.of(figures.data.bpi(known)));
          }
        }
        case "olist" -> {
          figures.judge(List.of(figures.data.olist(30)));
          if (figures.last) { // before, nobody had been seen to buy
            figures.judge(List.of(figures.data.olist(90)));
          }
        }
        case "crm" -> PipelineValue.print(figures.data.pipeline(), QUESTION, figures.last);
        default -> System.out.println("no set " + set);
      }
    }
  }

  /// What a model said of all rows of a set.
  private static final class Tally {
    private final List<double[]> said = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
  }

  private void judge(List<Trial> parts) {
    tallies.clear();
    var first = parts.getFirst();
    int learnt = parts.stream().mapToInt(it -> it.learnt().size()).max().orElse(0);
    long start = System.nanoTime();
    var distance = new ArrayList<Double>();
    int held = 0;
    double seconds = 0;
    for (var trial : parts) {
      var judgement = Judge.of(trial.learnt(), QUESTION);
      var expected = judgement.expect(trial.judged(), new double[trial.judged().rows()]);
      seconds += (System.nanoTime() - start) / 1e9;
      tally("Buyerside", said(trial, expected), trial);
      for (int row = 0; row < expected.size(); row++) {
        double days = trial.days()[row];
        if (expected.get(row).days().isPresent()
            && !Double.isNaN(days)
            && trial.horizon().isEmpty()) {
          var said = expected.get(row).days().get();
          distance.add(Math.abs(said.expected() - days));
          held += said.low() <= days && days <= said.high() ? 1 : 0;
        }
      }
      plain(trial, judgement);
      start = System.nanoTime();
    }
    int judged = parts.stream().mapToInt(it -> it.judged().rows()).sum();
    System.out.printf(
        Locale.ROOT,
        "%n%s: %,d deals learnt from, %,d judged, %.1f s%n",
        first.name(),
        learnt,
        judged,
        seconds / parts.size());
    tallies.forEach((model, tally) -> print(model, tally, first.shown()));
    if (!distance.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "  days off by %.2f on average; the 80 %% interval held %.0f %%%n",
          distance.stream().mapToDouble(it -> it).average().orElse(0),
          100.0 * held / distance.size());
    }
  }

  private static double[][] said(Trial trial, List<Judgement.Expected> expected) {
    return expected.stream()
        .map(it -> {
          if (trial.horizon().isEmpty()) {
            return it.probabilities();
          }
          double within = Math.clamp(it.within(0, trial.horizon().getAsDouble()), 0, 1);
          return new double[] {1 - within, within};
        })
        .toArray(double[][]::new);
  }

  private void tally(String model, double[][] said, Trial trial) {
    var tally = tallies.computeIfAbsent(model, _ -> new Tally());
    int[] labels = trial.labels();
    for (int row = 0; row < said.length; row++) {
      tally.said.add(said[row]);
      tally.labels.add(labels[row]);
    }
  }

  private static void print(String model, Tally tally, int shown) {
    int[] labels = tally.labels.stream().mapToInt(it -> it).toArray();
    var ones = new double[labels.length];
    Arrays.fill(ones, 1);
    var scores = Scores.of(tally.said.toArray(double[][]::new), labels, ones, shown);
    System.out.printf(
        Locale.ROOT,
        "  %-15s log-loss %.4f  Brier %.4f  AUC %.3f  calibration error %.3f%n",
        model,
        scores.logLoss(),
        scores.brier(),
        scores.auc(),
        scores.calibration().error());
  }

  /// What anybody would do: the deals that have ended, or with a horizon have been watched for so
  /// long; no weights, no choice of settings.
  private void plain(Trial trial, Judgement judgement) {
    var sample = sample(trial, judgement);
    Features judged = judgement.features(trial.judged());
    var levels = sample.features().levels().stream().map(Field.Level::name).toList();
    var learners = new ArrayList<Learner>(List.of(new BaseRate()));
    if (!levels.isEmpty()) {
      learners.add(SegmentRates.flat(levels));
    }
    learners.add(Logistic.plain());
    learners.add(Boosting.plain());
    for (var learner : learners) {
      var trials = learner.trials(sample, sample);
      int best =
          IntStream.range(0, trials.length)
              .boxed()
              .min(
                  java.util.Comparator.comparingDouble(
                      it -> Scores.of(trials[it], sample.labels(), sample.weights(), 0).logLoss()))
              .orElse(0);
      tally(learner.name(), learner.fit(sample, best).probabilities(judged), trial);
    }
  }

  private static Sample sample(Trial trial, Judgement judgement) {
    var learnt = trial.learnt();
    int[] rows = rows(learnt, trial);
    var weights = new double[rows.length];
    Arrays.fill(weights, 1);
    int[] labels =
        Arrays.stream(rows)
            .map(row ->
                trial.horizon().isEmpty()
                    ? learnt.end()[row]
                    : !learnt.open(row) && learnt.days(row) <= trial.horizon().getAsDouble()
                        ? 1
                        : 0)
            .toArray();
    return new Sample(
        judgement.features(learnt.table()).take(rows), labels, weights, trial.classes());
  }

  private static int[] rows(Deals learnt, Trial trial) {
    return trial.horizon().isEmpty()
        ? learnt.decided()
        : IntStream.range(0, learnt.size())
            .filter(row -> learnt.asOf() - learnt.created()[row] >= trial.horizon().getAsDouble())
            .toArray();
  }
}
