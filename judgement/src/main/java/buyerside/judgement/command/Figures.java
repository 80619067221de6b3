package buyerside.judgement.command;

import buyerside.judgement.backtest.Scores;
import buyerside.judgement.deal.DealReader;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.deal.Roles;
import buyerside.judgement.feature.Field;
import buyerside.judgement.judge.Judge;
import buyerside.judgement.judge.Judgement;
import buyerside.judgement.outcome.Boosting;
import buyerside.judgement.outcome.Learner;
import buyerside.judgement.outcome.Logistic;
import buyerside.judgement.outcome.Sample;
import buyerside.judgement.outcome.SegmentRates;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.TableFile;
import buyerside.judgement.table.Times;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Repeats the figures of `docs/judgement.md` on the public data: every set is cut in two, the
/// later part is judged by the earlier one, and nothing of it is looked at before it is scored.
public final class Figures {

  private static final Set<String> ONLY_AT_CLOSING =
      Set.of(
          "Total Days Identified Through Closing",
          "Total Days Identified Through Qualified",
          "Ratio Days Identified To Total Days",
          "Ratio Days Validated To Total Days",
          "Ratio Days Qualified To Total Days");
  private static final Set<String> DOUBTFUL =
      Set.of("Elapsed Days In Sales Stage", "Sales Stage Change Count");

  private final Path shared;

  private Figures(Path shared) {
    this.shared = shared;
  }

  /// @param args the folder that holds `data`
  public static void main(String[] args) {
    new Figures(Path.of(args[0]).resolve("data")).all();
  }

  private void all() {
    var ibm = TableFile.read(shared.resolve("ibm_sales_win_loss/train.csv.gz"));
    var result = Roles.of("Opportunity Result");
    var id =
        new Roles(
            result.outcome(), none(), none(), Optional.of("Opportunity Number"), none(), none());
    undated("IBM, doubtful columns too", ibm, id, it -> !ONLY_AT_CLOSING.contains(it));
    undated(
        "IBM, without them",
        ibm,
        id,
        it -> !ONLY_AT_CLOSING.contains(it) && !DOUBTFUL.contains(it));
    var salvirt = TableFile.read(shared.resolve("salvirt_b2b_448/train.csv"));
    undated(
        "Salvirt",
        salvirt,
        new Roles("Status", none(), none(), Optional.of("row"), none(), none()),
        _ -> true);
    dated(
        "BPI 2012, at the start",
        TableFile.read(shared.resolve("bpi2012/deals_asof_2012-01-15.csv.gz")),
        new Roles(
            "outcome",
            Optional.of("created_at"),
            Optional.of("closed_at"),
            Optional.of("deal_id"),
            none(),
            none()),
        "2011-11-15",
        "2011-12-01");
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  /// Every third row is kept back.
  private static void undated(String name, Table table, Roles roles, Predicate<String> wanted) {
    var columns = table.columns(it -> wanted.test(it.name()));
    int[] early = IntStream.range(0, table.rows()).filter(row -> row % 3 != 1).toArray();
    int[] late = IntStream.range(0, table.rows()).filter(row -> row % 3 == 1).toArray();
    long start = System.nanoTime();
    var learnt = DealReader.read(columns.rows(early), roles, OptionalDouble.empty()).deals();
    var truth = DealReader.read(columns.rows(late), roles, OptionalDouble.empty()).deals();
    print(name, learnt, truth, start);
  }

  /// Deals that came into view from the first day on and before the second are kept back; what
  /// happened from the first day on is not known.
  private static void dated(String name, Table table, Roles roles, String from, String until) {
    var all = DealReader.read(table, roles, OptionalDouble.empty()).deals();
    double origin = Times.parse(from);
    double end = Times.parse(until);
    long start = System.nanoTime();
    int[] late =
        IntStream.range(0, all.size())
            .filter(row -> all.created()[row] >= origin && all.created()[row] < end)
            .filter(row -> !all.open(row))
            .toArray();
    print(name, all.asOf(origin), all.rows(late), start);
  }

  private static void print(String name, Deals learnt, Deals truth, long start) {
    var judgement =
        Judge.of(learnt, new Judge.Question(Optional.empty(), new double[0], Set.of(), false));
    var expected = judgement.expect(truth.table(), new double[truth.size()]);
    double seconds = (System.nanoTime() - start) / 1e9;
    var said = expected.stream().map(Judgement.Expected::probabilities).toArray(double[][]::new);
    // the two readings may number ends differently
    List<String> names = learnt.ends().names();
    int[] labels =
        Arrays.stream(truth.end()).map(it -> names.indexOf(truth.ends().names().get(it))).toArray();
    var ones = new double[labels.length];
    Arrays.fill(ones, 1);
    var scores = Scores.of(said, labels, ones, learnt.ends().shown());
    double[] shares = new double[names.size()];
    for (int row : learnt.decided()) {
      shares[learnt.end()[row]] += 1.0 / learnt.decided().length;
    }
    var flat = new double[labels.length][];
    Arrays.fill(flat, shares);
    var base = Scores.of(flat, labels, ones, learnt.ends().shown());
    System.out.printf(
        Locale.ROOT,
        "%n%s: %,d deals learnt from, %,d judged, %.1f s%n",
        name,
        learnt.size(),
        truth.size(),
        seconds);
    line("Buyerside", scores);
    line("base rate", base);
    plain(judgement, learnt, truth, labels, ones);
    var distances =
        IntStream.range(0, truth.size())
            .filter(row -> expected.get(row).days().isPresent())
            .mapToDouble(row ->
                Math.abs(expected.get(row).days().orElseThrow().expected() - truth.days(row)))
            .summaryStatistics();
    if (distances.getCount() > 0) {
      double held =
          IntStream.range(0, truth.size())
              .filter(row -> {
                var days = expected.get(row).days().orElseThrow();
                return days.low() <= truth.days(row) && truth.days(row) <= days.high();
              })
              .count();
      System.out.printf(
          Locale.ROOT,
          "  days off by %.2f on average; 80 %% interval held %.0f %%%n",
          distances.getAverage(),
          100 * held / truth.size());
    }
  }

  private static void line(String model, Scores scores) {
    System.out.printf(
        Locale.ROOT,
        "  %-15s log-loss %.4f  Brier %.4f  AUC %.3f  calibration error %.3f%n",
        model,
        scores.logLoss(),
        scores.brier(),
        scores.auc(),
        scores.calibration().error());
  }

  /// What anybody would do with the deals that have ended: no weights, no choice of settings.
  private static void plain(
      Judgement judgement, Deals learnt, Deals truth, int[] labels, double[] ones) {
    int[] decided = learnt.decided();
    var features = judgement.features(learnt.table()).take(decided);
    var weights = new double[decided.length];
    Arrays.fill(weights, 1);
    var sample =
        new Sample(
            features,
            Arrays.stream(decided).map(row -> learnt.end()[row]).toArray(),
            weights,
            learnt.ends().size());
    var judged = judgement.features(truth.table());
    var levels = features.levels().stream().map(Field.Level::name).toList();
    var learners = new ArrayList<Learner>(List.of(Logistic.plain(), Boosting.plain()));
    if (!levels.isEmpty()) {
      learners.addFirst(SegmentRates.flat(levels));
    }
    for (var learner : learners) {
      var trials = learner.trials(sample, sample);
      int best =
          IntStream.range(0, trials.length)
              .boxed()
              .min(
                  Comparator.comparingDouble(
                      it -> Scores.of(trials[it], sample.labels(), weights, 0).logLoss()))
              .orElse(0);
      var said = learner.fit(sample, best).probabilities(judged);
      line(learner.name(), Scores.of(said, labels, ones, learnt.ends().shown()));
    }
  }
}
