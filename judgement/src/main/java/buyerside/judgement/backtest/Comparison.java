package buyerside.judgement.backtest;

import java.util.Arrays;
import java.util.random.RandomGeneratorFactory;

/// By how much one forecast was better than another on the very same rows.
///
/// @param gain mean loss of the other less mean loss of this one; above 0 this one is better
/// @param low lower end of the 95 % interval
/// @param high its upper end
/// @param error the standard error of the gain
public record Comparison(double gain, double low, double high, double error) {

  private static final int DRAWS = 1_000;

  /// Moving blocks of neighbouring rows are drawn with replacement, so that neighbours in time may
  /// resemble each other (Künsch, 1989); a block is as long as the cube root of the number of rows.
  ///
  /// @param one losses by row, in order of time where there is one
  /// @param other losses of the same rows
  public static Comparison of(double[] one, double[] other, double[] weights, long seed) {
    int n = one.length;
    int block = Math.max(1, (int) Math.cbrt(n));
    var gains = new double[2 * n + 1];
    var rows = new double[2 * n + 1];
    for (int i = 0; i < 2 * n; i++) {
      int row = i % n;
      gains[i + 1] = gains[i] + weights[row] * (other[row] - one[row]);
      rows[i + 1] = rows[i] + weights[row];
    }
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double gain = 0;
      double weight = 0;
      for (int taken = 0; taken < n; taken += block) {
        int start = chance.nextInt(n);
        int end = start + Math.min(block, n - taken);
        gain += gains[end] - gains[start];
        weight += rows[end] - rows[start];
      }
      means[draw] = gain / weight;
    }
    Arrays.sort(means);
    double mean = gains[n] / rows[n];
    double variance = Arrays.stream(means).map(it -> (it - mean) * (it - mean)).sum() / DRAWS;
    return new Comparison(
        mean, means[(int) (0.025 * DRAWS)], means[(int) (0.975 * DRAWS)], Math.sqrt(variance));
  }
}
