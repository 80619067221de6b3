package buyerside.judgement.alternatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  @Test
  void the_largest_weighted_total_comes_first() {
    var comparison = Comparison.of(new double[] {60, 40}, new double[][] {{2, 5}, {4, 3}, {0, 0}});

    assertThat(comparison.total(0)).isCloseTo(3.2, within(1e-12));
    assertThat(comparison.total(1)).isCloseTo(3.6, within(1e-12));
    assertThat(comparison.order()).containsExactly(1, 0, 2);
  }

  @Test
  void the_tipping_point_is_where_the_first_two_are_equal() {
    // by hand: with share s of the second criterion, 2(1-s)+5s = 4(1-s)+3s at s = 1/2
    var comparison = Comparison.of(new double[] {60, 40}, new double[][] {{2, 5}, {4, 3}});

    assertThat(comparison.tippings())
        .allSatisfy(it -> {
          assertThat(it.tipsAt()).isCloseTo(0.5, within(1e-12));
          assertThat(it.winner()).isZero();
        })
        .hasSize(2);
  }

  @Test
  void no_weight_tips_the_order_when_one_is_better_everywhere() {
    var comparison = Comparison.of(new double[] {1, 1, 1}, new double[][] {{4, 4, 4}, {1, 2, 3}});

    assertThat(comparison.tippings()).isEmpty();
  }

  @Test
  void without_weights_all_criteria_count_alike() {
    var comparison = Comparison.of(new double[] {0, 0}, new double[][] {{1, 3}});

    assertThat(comparison.total(0)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void just_beyond_the_tipping_point_the_named_candidate_leads(long seed) {
    var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    var weights = random.doubles(4, 1, 10).toArray();
    var scores = new double[3][];
    for (int candidate = 0; candidate < 3; candidate++) {
      scores[candidate] = random.doubles(4, 0, 5).toArray();
    }
    var comparison = Comparison.of(weights, scores);
    int leader = comparison.order().getFirst();

    for (var tipping : comparison.tippings()) {
      double step = Math.signum(tipping.tipsAt() - tipping.share()) * 1e-6;
      var before = changed(comparison, tipping.criterion(), tipping.tipsAt() - step);
      var after = changed(comparison, tipping.criterion(), tipping.tipsAt() + step);
      assertThat(Comparison.of(before, scores).order().getFirst())
          .as("seed %d", seed)
          .isEqualTo(leader);
      assertThat(Comparison.of(after, scores).order().getFirst())
          .as("seed %d", seed)
          .isEqualTo(tipping.winner());
    }
  }

  private static double[] changed(Comparison comparison, int criterion, double share) {
    var weights = new double[4];
    double others = 1 - comparison.share(criterion);
    for (int i = 0; i < 4; i++) {
      weights[i] = i == criterion ? share : comparison.share(i) / others * (1 - share);
    }
    return weights;
  }
}
