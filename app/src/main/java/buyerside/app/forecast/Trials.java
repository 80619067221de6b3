package buyerside.app.forecast;

import buyerside.app.forecast.Trial.Model;
import buyerside.app.forecast.Trial.Period;
import buyerside.app.forecast.Trial.Tested;
import buyerside.app.forecast.Trial.Verdict;
import buyerside.judgement.backtest.Comparison;
import buyerside.judgement.backtest.Scores;
import buyerside.judgement.hazard.Course;
import buyerside.judgement.simulation.Fan;
import buyerside.judgement.simulation.SharedFactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Tries the models on past days: at each, they learn what was known then and say what becomes of
/// the opportunities of that day within [Trial#HORIZON] days.
final class Trials {

  /// At most so many past days, a month apart.
  static final int MOST_ORIGINS = 8;

  private static final int MONTH = 30;
  private static final int FEWEST_ENDS = 30;
  private static final int FEWEST_LOOKS = 60;
  private static final int FEWEST_ORIGINS = 2;
  private static final int MOST_LOOKS = 6_000;
  private static final double USUAL_SHARED = 0.02;
  private static final long SEED = 20_261;
  private static final int CLASSES = 1 + End.values().length;

  private final History history;
  private final States states;

  Trials(History history, States states) {
    this.history = history;
    this.states = states;
  }

  /// What one past day taught.
  private record Origin(
      double day, List<Look> looks, int[] labels, Map<Model, List<Course>> said) {}

  /// @param progress told how many past days are done
  Trial run(IntConsumer progress) {
    var origins = new ArrayList<Origin>();
    int done = 0;
    for (double day : days()) {
      var origin = origin(day);
      if (origin != null) {
        origins.add(origin);
      }
      progress.accept(++done);
    }
    int looks = origins.stream().mapToInt(it -> it.looks().size()).sum();
    int ended = history.ended(history.asOf());
    if (origins.size() < FEWEST_ORIGINS || looks < FEWEST_LOOKS) {
      return new Trial(
          Model.STAGES,
          Verdict.TOO_SHORT,
          ended,
          looks,
          origins.size(),
          List.of(),
          List.of(),
          USUAL_SHARED);
    }
    return judge(origins, looks, ended);
  }

  private double[] days() {
    double last = history.asOf() - Trial.HORIZON;
    double first = history.beginning() + MONTH;
    return java.util.stream.IntStream.range(0, MOST_ORIGINS)
        .mapToDouble(i -> last - i * MONTH)
        .filter(it -> it >= first)
        .sorted()
        .toArray();
  }

  private @Nullable Origin origin(double day) {
    if (history.ended(day) < FEWEST_ENDS) {
      return null;
    }
    var open = history.at(day).stream().filter(it -> history.opportunity(it.row())).toList();
    int step = 1 + open.size() / MOST_LOOKS;
    var looks =
        java.util.stream.IntStream.range(0, open.size())
            .filter(i -> i % step == 0)
            .mapToObj(open::get)
            .toList();
    if (looks.isEmpty()) {
      return null;
    }
    int[] labels =
        looks.stream().mapToInt(it -> 1 + history.fate(it, day + Trial.HORIZON).end()).toArray();
    var said = new EnumMap<Model, List<Course>>(Model.class);
    var stages = StagePace.of(history, states, day);
    said.put(Model.FLAT, FlatPace.of(history, states, day).courses(history, looks));
    said.put(Model.STAGES, stages.courses(history, looks));
    EvidencePace.of(history, stages, day)
        .ifPresent(it -> said.put(Model.EVIDENCE, it.courses(history, looks)));
    return new Origin(day, looks, labels, said);
  }

  private Trial judge(List<Origin> origins, int looks, int ended) {
    int[] labels = origins.stream().flatMapToInt(it -> Arrays.stream(it.labels())).toArray();
    var weights = new double[looks];
    Arrays.fill(weights, 1);
    var said = new EnumMap<Model, double[][]>(Model.class);
    for (var model : Model.values()) {
      if (origins.stream().allMatch(it -> it.said().containsKey(model))) {
        said.put(
            model,
            origins.stream()
                .flatMap(it -> it.said().getOrDefault(model, List.of()).stream())
                .map(Trials::ends)
                .toArray(double[][]::new));
      }
    }
    double[] flat = losses(said.get(Model.FLAT), labels);
    var tested = new ArrayList<Tested>();
    var used = Model.FLAT;
    double[] least = flat;
    for (var entry : said.entrySet()) {
      double[] losses = losses(entry.getValue(), labels);
      tested.add(tested(entry.getKey(), entry.getValue(), labels, weights, losses, flat));
      if (Comparison.of(losses, least, weights, SEED).low() > 0) {
        used = entry.getKey();
        least = losses;
      }
    }
    double shared = shared(origins, used);
    var chosen = used;
    return new Trial(
        used,
        used == Model.FLAT ? Verdict.NOT_SURELY_BETTER : Verdict.SURELY_BETTER,
        ended,
        looks,
        origins.size(),
        tested,
        origins.stream().map(it -> period(it, chosen, shared)).toList(),
        shared);
  }

  private static double[] losses(double @Nullable [][] said, int[] labels) {
    return Scores.losses(java.util.Objects.requireNonNull(said), labels);
  }

  /// The probabilities of being open, won, lost, without decision after the horizon.
  private static double[] ends(Course course) {
    var p = new double[CLASSES];
    p[0] = 1;
    for (int end = 0; end < CLASSES - 1; end++) {
      p[end + 1] = Math.clamp(course.within(end, Trial.HORIZON), 1e-4, 1);
      p[0] -= p[end + 1];
    }
    p[0] = Math.max(p[0], 1e-4);
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(it -> it / sum).toArray();
  }

  private static Tested tested(
      Model model,
      double[][] said,
      int[] labels,
      double[] weights,
      double[] losses,
      double[] flat) {
    var scores = Scores.of(said, labels, weights, 1 + End.WON.ordinal());
    var gain = Comparison.of(losses, flat, weights, SEED);
    return new Tested(
        model,
        scores.logLoss(),
        scores.brier(),
        Double.isNaN(scores.auc()) ? 0.5 : scores.auc(),
        scores.calibration().error(),
        gain.gain(),
        gain.low(),
        gain.high(),
        scores.calibration().bins().stream()
            .map(it -> new Trial.Bin(it.rows(), it.said(), it.seen()))
            .toList());
  }

  private static double won(Course course) {
    return Math.clamp(course.within(End.WON.ordinal(), Trial.HORIZON), 0, 1);
  }

  /// Windows of the past days overlap; only every third is independent enough to learn from.
  private static double shared(List<Origin> origins, Model model) {
    int apart = Trial.HORIZON / MONTH;
    return SharedFactor.estimate(
        java.util.stream.IntStream.range(0, origins.size())
            .filter(i -> i % apart == 0)
            .mapToObj(origins::get)
            .map(it -> new SharedFactor.Period(it.looks().size(), expected(it, model), wins(it)))
            .toList());
  }

  private static int wins(Origin origin) {
    return (int) Arrays.stream(origin.labels()).filter(it -> it == 1 + End.WON.ordinal()).count();
  }

  private static double expected(Origin origin, Model model) {
    return origin.said().getOrDefault(model, List.of()).stream().mapToDouble(Trials::won).sum();
  }

  private Period period(Origin origin, Model model, double shared) {
    var prospects = new ArrayList<Fan.Prospect>();
    double expected = 0;
    double flat = 0;
    double crm = 0;
    double won = 0;
    for (int i = 0; i < origin.looks().size(); i++) {
      var look = origin.looks().get(i);
      double worth = history.worth(look.row());
      double p = won(said(origin, model, i));
      prospects.add(new Fan.Prospect(new double[] {p}, worth, worth, worth));
      expected += p * worth;
      var flatly = said(origin, Model.FLAT, i);
      flat += won(flatly) * worth;
      crm += worth * share(flatly);
      won += origin.labels()[i] == 1 + End.WON.ordinal() ? worth : 0;
    }
    var fan = Fan.of(prospects, 1, shared, SEED);
    return new Period(
        (long) origin.day(),
        origin.looks().size(),
        fan.quantile(-1, 0, 0.1),
        fan.quantile(-1, 0, 0.5),
        fan.quantile(-1, 0, 0.9),
        expected,
        flat,
        crm,
        won,
        wins(origin),
        expected(origin, model));
  }

  private static Course said(Origin origin, Model model, int look) {
    return origin.said().getOrDefault(model, List.of()).get(look);
  }

  /// Of those that end at all, the share that is won.
  private static double share(Course flat) {
    double decided = flat.everDecided();
    return decided > 0 ? StagePace.won(flat) / decided : 0;
  }
}
