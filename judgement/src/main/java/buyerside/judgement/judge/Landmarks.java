package buyerside.judgement.judge;

import buyerside.judgement.deal.Deals;
import buyerside.judgement.deal.Ends;
import buyerside.judgement.feature.Features;
import buyerside.judgement.feature.Field;
import buyerside.judgement.multistate.KaplanMeier;
import buyerside.judgement.outcome.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Rows for learning how deals end that have reached a certain age: one row for each deal and each
/// landmark age at which it had not ended (the landmark super model: van Houwelingen, 2007).
///
/// Only ended deals can be learnt from, and the quick ones among the recent are over-represented;
/// so a deal that ended at age `T` counts `G(age)/G(T)` times, `G` being the Kaplan–Meier share of
/// deals watched for so long (inverse probability of censoring weights: Robins & Rotnitzky, 1992).
@SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
record Landmarks(double[] ages) {

  private static final double HEAVIEST = 12;
  private static final double ENOUGH = 0.3;

  /// Deals are looked at once, as they come into view.
  static Landmarks atTheStart() {
    return new Landmarks(new double[] {0});
  }

  /// The ages of deals to be predicted, thinned out.
  static Landmarks of(double[] ages) {
    double[] sorted = Arrays.stream(ages).sorted().toArray();
    if (sorted.length == 0 || sorted[sorted.length - 1] <= 0) {
      return atTheStart();
    }
    return new Landmarks(
        IntStream.rangeClosed(0, 6)
            .mapToDouble(i -> sorted[(int) ((long) i * (sorted.length - 1) / 6)])
            .distinct()
            .toArray());
  }

  boolean aged() {
    return ages.length > 1 || ages[0] > 0;
  }

  /// @param features of all the deals
  /// @param included which of the deals
  /// @param origin what happened later is not known
  Sample sample(Deals deals, Features features, IntPredicate included, double origin) {
    if (!deals.timed()) {
      int[] rows = IntStream.of(deals.decided()).filter(included).toArray();
      var weights = new double[rows.length];
      Arrays.fill(weights, 1);
      return new Sample(
          features.take(rows),
          Arrays.stream(rows).map(row -> deals.end()[row]).toArray(),
          weights,
          classes(deals));
    }
    int[] chosen = IntStream.range(0, deals.size()).filter(included).toArray();
    var watched = watched(deals, chosen, origin);
    double[] entries = deals.entryAges();
    boolean truncated = truncated(entries, chosen);
    var rows = new ArrayList<Integer>();
    var at = new ArrayList<Double>();
    var weights = new ArrayList<Double>();
    for (int row : chosen) {
      if (!decided(deals, row, origin)) {
        continue;
      }
      double days = deals.closed()[row] - deals.created()[row];
      for (double age : ages) {
        if ((age < days || age == 0) && (!truncated || age >= entries[row])) {
          double later = Math.max(watched.survival(Math.nextDown(days)), 1e-9);
          rows.add(row);
          at.add(age);
          weights.add(Math.min(HEAVIEST, watched.survival(age) / later));
        }
      }
    }
    int[] taken = rows.stream().mapToInt(it -> it).toArray();
    return new Sample(
        with(features.take(taken), at.stream().mapToDouble(it -> it).toArray()),
        Arrays.stream(taken).map(row -> deals.end()[row]).toArray(),
        weights.stream().mapToDouble(it -> it).toArray(),
        classes(deals));
  }

  private static int classes(Deals deals) {
    return Math.max(2, deals.ends().size());
  }

  /// The features with the age as one more, where ages differ.
  Features with(Features features, double[] at) {
    return aged() ? features.with(new Field.Quantity("age", "age", at, ages)) : features;
  }

  private static boolean decided(Deals deals, int row, double origin) {
    return deals.end()[row] != Ends.OPEN && deals.closed()[row] <= origin;
  }

  /// The share of deals watched for longer than so many days.
  private static KaplanMeier watched(Deals deals, int[] chosen, double origin) {
    var days = new double[chosen.length];
    var censored = new boolean[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      int row = chosen[i];
      censored[i] = !decided(deals, row, origin);
      double end = censored[i] ? origin : deals.closed()[row];
      days[i] = Math.max(0, end - deals.created()[row]);
    }
    return KaplanMeier.of(days, censored);
  }

  /// Whether deals that were there before anything was watched can be done without: at the age of 0
  /// they say nothing, since quick ones among them are not in the table.
  private boolean truncated(double[] entries, int[] chosen) {
    long whole = Arrays.stream(chosen).filter(row -> entries[row] <= ages[0]).count();
    return whole >= ENOUGH * chosen.length;
  }
}
