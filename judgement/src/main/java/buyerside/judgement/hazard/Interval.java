package buyerside.judgement.hazard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Which part of a predicted distribution of times to show so that four deals in five fall into it.
/// From deals that the model had not seen it is read off where in their predicted distributions
/// they ended; the tenth and the ninetieth percentile of that are the ends of the interval
/// (distributional conformal prediction: Chernozhukov, Wüthrich & Zhu, 2021).
///
/// @param low share of the predicted distribution, 0.1 for a model that is right
/// @param high 0.9 for a model that is right
/// @param median 0.5 for a model that is right
/// @param deals on which this rests; 0 if there were too few and the model is trusted
/// @param coverage the share of them that fell between the nominal ends before this correction
public record Interval(double low, double high, double median, int deals, double coverage) {

  private static final int FEWEST = 40;

  /// @param places where in its predicted distribution each deal ended, from 0 to 1
  public static Interval of(double[] places, double[] weights) {
    int[] order =
        IntStream.range(0, places.length)
            .boxed()
            .sorted(Comparator.comparingDouble(it -> places[it]))
            .mapToInt(it -> it)
            .toArray();
    double all = Arrays.stream(weights).sum();
    double inside =
        IntStream.range(0, places.length)
            .filter(it -> places[it] >= 0.1 && places[it] <= 0.9)
            .mapToDouble(it -> weights[it])
            .sum();
    if (places.length < FEWEST) {
      return new Interval(0.1, 0.9, 0.5, 0, inside / Math.max(all, 1e-9));
    }
    return new Interval(
        at(places, weights, order, 0.1 * all),
        at(places, weights, order, 0.9 * all),
        at(places, weights, order, 0.5 * all),
        places.length,
        inside / all);
  }

  private static double at(double[] places, double[] weights, int[] order, double wanted) {
    double sum = 0;
    for (int i : order) {
      sum += weights[i];
      if (sum >= wanted) {
        return places[i];
      }
    }
    return 1;
  }
}
