package buyerside.judgement.judge;

import buyerside.judgement.backtest.Backtest;
import buyerside.judgement.backtest.Choice;
import buyerside.judgement.backtest.Fold;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.feature.Features;
import buyerside.judgement.hazard.Hazards;
import buyerside.judgement.hazard.Interval;
import buyerside.judgement.hazard.Periods;
import buyerside.judgement.outcome.BaseRate;
import buyerside.judgement.outcome.Boosting;
import buyerside.judgement.outcome.Learner;
import buyerside.judgement.outcome.Logistic;
import buyerside.judgement.outcome.SegmentRates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// How long deals take: the discrete-time model that did best on deals it had not seen, and the
/// interval that would have held for them.
///
/// @param choice among life table (periods only), ridge logistic, boosting and their pool
/// @param meanError mean distance in days between expected and true time, of deals not seen
/// @param usualError the same, if all had been given the life table's expectation
record Timing(
    Hazards hazards, Choice choice, Interval interval, double meanError, double usualError) {

  private static final double[] ORIGINS = {0.6, 0.8};
  private static final int FEWEST = 30;

  static Timing of(Deals deals, Features features) {
    double mature = FoldPlan.mature(deals);
    double[] created = Arrays.stream(deals.created()).filter(it -> it <= mature).sorted().toArray();
    var folds = new ArrayList<Supplier<Fold>>();
    for (double share : ORIGINS) {
      fold(deals, features, created[(int) (share * created.length)], folds);
    }
    var periods = Periods.of(deals);
    var learners = learners(deals.size());
    if (folds.isEmpty()) {
      learners = List.of(new BaseRate(), SegmentRates.flat(List.of("period")));
      var all = periods.sample(deals, features);
      folds.add(() -> new Fold(all, all));
    }
    var choice = Choice.of(Backtest.of(folds, learners), List.of(), 0);
    var check = check(deals, features, choice, created);
    var classifier = choice.fit(periods.sample(deals, features));
    return new Timing(
        new Hazards(periods, classifier), choice, check.interval, check.mean, check.usual);
  }

  private static List<Learner> learners(int rows) {
    var learners =
        new ArrayList<Learner>(
            List.of(new BaseRate(), SegmentRates.flat(List.of("period")), Logistic.ridge()));
    if (Boosting.available()) {
      int bags = rows < 3_000 ? 2 : 1;
      learners.add(
          new Boosting("boosting", 4, 0.1, 0.8, new int[] {15, 30, 50, 80, 120, 180}, bags));
    }
    return learners;
  }

  private static void fold(
      Deals deals, Features features, double origin, List<Supplier<Fold>> folds) {
    int[] before = rows(deals, row -> deals.created()[row] < origin);
    int[] after = rows(deals, row -> deals.created()[row] >= origin);
    var known = deals.rows(before).asOf(origin);
    var later = deals.rows(after);
    if (known.decided().length < FEWEST || later.decided().length < FEWEST / 2) {
      return;
    }
    var periods = Periods.of(known);
    folds.add(() ->
        new Fold(
            periods.sample(known, features.take(before)),
            periods.sample(later, features.take(after))));
  }

  private static int[] rows(Deals deals, java.util.function.IntPredicate what) {
    return IntStream.range(0, deals.size()).filter(what).toArray();
  }

  private record Check(Interval interval, double mean, double usual) {}

  /// Learns from the earlier seven tenths as known then, and looks where the rest ended.
  private static Check check(Deals deals, Features features, Choice choice, double[] created) {
    double origin = created[(int) (0.7 * created.length)];
    double mature = created[created.length - 1];
    int[] before = rows(deals, row -> deals.created()[row] < origin);
    int[] after = rows(deals, row -> checked(deals, row, origin, mature));
    var known = deals.rows(before).asOf(origin);
    if (known.decided().length < FEWEST || after.length == 0) {
      return new Check(new Interval(0.1, 0.9, 0.5, 0, Double.NaN), Double.NaN, Double.NaN);
    }
    var periods = Periods.of(known);
    var sample = periods.sample(known, features.take(before));
    var hazards = new Hazards(periods, choice.fit(sample));
    var usual =
        new Hazards(periods, SegmentRates.flat(List.of("period")).fit(sample, 0))
            .courses(features.take(new int[] {before[0]}), new double[1])[0];
    var weights =
        Landmarks.atTheStart()
            .sample(deals, features, row -> checked(deals, row, origin, mature), deals.asOf());
    var courses = hazards.courses(features.take(after), new double[after.length]);
    var places = new double[after.length];
    double mean = 0;
    double flat = 0;
    for (int i = 0; i < after.length; i++) {
      double days = deals.days(after[i]);
      places[i] = courses[i].decidedBy(days);
      mean += Math.abs(courses[i].expectedDays() - days) / after.length;
      flat += Math.abs(usual.expectedDays() - days) / after.length;
    }
    double[] each =
        weights.weights().length == places.length ? weights.weights() : ones(places.length);
    return new Check(Interval.of(places, each), mean, flat);
  }

  private static boolean checked(Deals deals, int row, double origin, double mature) {
    double day = deals.created()[row];
    return day >= origin && day <= mature && !deals.open(row);
  }

  private static double[] ones(int n) {
    var ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }
}
