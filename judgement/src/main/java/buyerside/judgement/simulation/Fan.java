package buyerside.judgement.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;

/// The value that open deals bring by each of several days, drawn many times: the same draw of a
/// deal is used for every day, so that what comes between two of them has a distribution too.
///
/// One-factor Gaussian copula as in [Portfolio]: a deal is won by a day if `√ρ Z + √(1-ρ) e <
/// Φ⁻¹(p)`, `p` being its probability of being won by then. The common factor is not drawn but
/// taken at evenly spread quantiles (stratified sampling), so that few draws do for many deals.
public final class Fan {

  private static final int MOST_DRAWS = 4_000;
  private static final int FEWEST_DRAWS = 400;
  private static final long MOST_WORK = 24_000_000;

  private final double[][] values;

  private Fan(double[][] values) {
    this.values = values;
  }

  /// One deal.
  ///
  /// @param won the probability of being won by each day, not descending
  /// @param low, likely, high what it is then worth; a triangular distribution
  @SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
  public record Prospect(double[] won, double low, double likely, double high) {

    public Prospect {
      if (!(low <= likely && likely <= high)) {
        throw new IllegalArgumentException("%s ≤ %s ≤ %s".formatted(low, likely, high));
      }
    }

    private double amount(double u) {
      if (high == low) {
        return likely;
      }
      double turn = (likely - low) / (high - low);
      return u < turn
          ? low + Math.sqrt(u * (high - low) * (likely - low))
          : high - Math.sqrt((1 - u) * (high - low) * (high - likely));
    }
  }

  /// @param days how many days the probabilities are for
  /// @param shared the correlation ρ, from 0 to below 1 ([SharedFactor] estimates it)
  /// @param seed the same seed gives the same answer
  public static Fan of(List<Prospect> prospects, int days, double shared, long seed) {
    if (!(shared >= 0 && shared < 1)) {
      throw new IllegalArgumentException("no correlation: " + shared);
    }
    int deals = prospects.size();
    int draws = (int) Math.clamp(MOST_WORK / Math.max(1, deals), FEWEST_DRAWS, MOST_DRAWS);
    var thresholds = new double[deals][];
    for (int deal = 0; deal < deals; deal++) {
      thresholds[deal] = Arrays.stream(prospects.get(deal).won()).map(Normal::quantile).toArray();
    }
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double common = Math.sqrt(shared);
    double own = Math.sqrt(1 - shared);
    var values = new double[draws][days];
    for (int draw = 0; draw < draws; draw++) {
      double factor = common * Normal.quantile((draw + 0.5) / draws);
      double[] brought = values[draw];
      for (int deal = 0; deal < deals; deal++) {
        double luck = factor + own * chance.nextGaussian();
        double[] steps = thresholds[deal];
        if (luck < steps[days - 1]) {
          int day = 0;
          while (luck >= steps[day]) {
            day++;
          }
          brought[day] += prospects.get(deal).amount(chance.nextDouble());
        }
      }
      for (int day = 1; day < days; day++) {
        brought[day] += brought[day - 1];
      }
    }
    return new Fan(values);
  }

  /// What is brought after one day and up to another.
  ///
  /// @param after the number of a day, or -1 for from the start
  /// @param share from 0 to 1: 0.1 is what is fallen short of one time in ten
  public double quantile(int after, int until, double share) {
    double[] each =
        Arrays.stream(values).mapToDouble(it -> it[until] - (after < 0 ? 0 : it[after])).toArray();
    Arrays.sort(each);
    return each[(int) Math.min(each.length - 1, Math.floor(share * each.length))];
  }

  /// The probability that at least so much is brought after one day and up to another.
  public double atLeast(int after, int until, double amount) {
    long enough =
        Arrays.stream(values)
            .filter(it -> it[until] - (after < 0 ? 0 : it[after]) >= amount)
            .count();
    return (double) enough / values.length;
  }
}
