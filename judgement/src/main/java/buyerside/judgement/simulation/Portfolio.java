package buyerside.judgement.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The value that open deals bring within a period, as a distribution: deals do not succeed
/// independently of each other (a good quarter is good for many), so all share one factor.
///
/// One-factor Gaussian copula (Vasicek, 1987; Li, 2000): a deal is won if `√ρ Z + √(1-ρ) e <
/// Φ⁻¹(p)`, with `Z` common to all and `e` its own, both standard normal. `ρ = 0` is independence.
///
/// @param p10 one time in ten the value is below
/// @param p50 the middle
/// @param p90 one time in ten it is above
/// @param mean the sum of probability × amount
public record Portfolio(double p10, double p50, double p90, double mean) {

  private static final int DRAWS = 4_000;

  /// One deal.
  ///
  /// @param probability of being won in the period, 0 to 1
  /// @param low, likely, high what it is then worth; a triangular distribution
  public record Chance(double probability, double low, double likely, double high) {

    public Chance {
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException("no probability: " + probability);
      }
      if (!(low <= likely && likely <= high)) {
        throw new IllegalArgumentException("%s ≤ %s ≤ %s".formatted(low, likely, high));
      }
    }

    public static Chance of(double probability, double amount) {
      return new Chance(probability, amount, amount, amount);
    }

    double expected() {
      return probability * (low + likely + high) / 3;
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

  /// @param shared the correlation ρ, from 0 to below 1 ([SharedFactor] estimates it)
  /// @param seed the same seed gives the same answer
  public static Portfolio of(List<Chance> chances, double shared, long seed) {
    if (!(shared >= 0 && shared < 1)) {
      throw new IllegalArgumentException("no correlation: " + shared);
    }
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double[] thresholds =
        chances.stream().mapToDouble(it -> Normal.quantile(it.probability())).toArray();
    double common = Math.sqrt(shared);
    double own = Math.sqrt(1 - shared);
    var values = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double factor = common * chance.nextGaussian();
      for (int deal = 0; deal < thresholds.length; deal++) {
        if (factor + own * chance.nextGaussian() < thresholds[deal]) {
          values[draw] += chances.get(deal).amount(chance.nextDouble());
        }
      }
    }
    Arrays.sort(values);
    return new Portfolio(
        values[DRAWS / 10],
        values[DRAWS / 2],
        values[DRAWS * 9 / 10],
        chances.stream().mapToDouble(Chance::expected).sum());
  }
}
