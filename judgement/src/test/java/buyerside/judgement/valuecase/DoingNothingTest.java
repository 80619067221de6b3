package buyerside.judgement.valuecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoingNothingTest {

  private static final Range ONE = Range.exactly(1);

  @Test
  void exact_numbers_give_their_product_and_nothing_else() {
    // the old CAD system: 100 a day saved on 250 days
    var cad = new CostLine("cad", ONE, Range.exactly(250), Range.exactly(100));
    var cost = DoingNothing.of(List.of(cad), null).cost();

    assertThat(cost.quantile(0.1)).isEqualTo(25_000);
    assertThat(cost.quantile(0.9)).isEqualTo(25_000);
  }

  @Test
  void with_one_uncertain_number_the_percentiles_are_the_triangular_ones() {
    var range = new Range(60, 100, 180);
    var line = new CostLine("cad", ONE, Range.exactly(250), range);
    var cost = DoingNothing.of(List.of(line), null).cost();

    for (double p : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
      assertThat(cost.quantile(p))
          .as("P%s", p * 100)
          .isCloseTo(250 * range.quantile(p), within(250.0));
    }
  }

  @Test
  void the_triangular_quantile_is_right_where_it_is_known_by_hand() {
    // by hand: below the peak of (0, 1, 2) the distribution function is x²/2
    assertThat(new Range(0, 1, 2).quantile(0.125)).isCloseTo(0.5, within(1e-12));
    assertThat(new Range(0, 1, 2).quantile(0.875)).isCloseTo(1.5, within(1e-12));
    assertThat(new Range(0, 0, 1).quantile(0.75)).isCloseTo(0.5, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void mean_and_spread_are_those_that_follow_from_independence(long seed) {
    var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    var lines = List.of(line("a", random), line("b", random), line("c", random));
    int draws = 40_000;
    var cost = DoingNothing.of(lines, null, draws, seed).cost();

    double mean = lines.stream().mapToDouble(CostLine::mean).sum();
    double deviation = Math.sqrt(lines.stream().mapToDouble(CostLine::variance).sum());
    // five standard errors of the mean
    assertThat(cost.mean()).isCloseTo(mean, within(5 * deviation / Math.sqrt(draws)));
    // Chebyshev, the only bound that holds for every such sum
    assertThat(cost.shareAbove(mean + 3 * deviation)).isLessThan(1.0 / 9);
  }

  @Test
  void the_same_case_gives_the_same_answer() {
    var line = new CostLine("x", new Range(1, 2, 4), ONE, new Range(10, 20, 30));

    assertThat(DoingNothing.of(List.of(line), null).cost().quantile(0.5))
        .isEqualTo(DoingNothing.of(List.of(line), null).cost().quantile(0.5));
  }

  @Test
  void the_number_that_matters_most_comes_first_and_exact_ones_are_left_out() {
    var small = new CostLine("small", new Range(9, 10, 11), ONE, Range.exactly(1));
    var large = new CostLine("large", ONE, ONE, new Range(50, 100, 150));

    assertThat(DoingNothing.of(List.of(small, large), null).bars())
        .containsExactly(
            new Bar("large", Factor.UNIT_COST, 60, 160),
            new Bar("small", Factor.QUANTITY, 109, 111));
  }

  @Test
  void a_solution_pays_back_when_what_it_saves_has_paid_its_price() {
    var line = new CostLine("x", ONE, ONE, Range.exactly(120_000));
    var solution = new Solution(Range.exactly(90_000), Range.exactly(30_000), Range.exactly(0.5));
    var months = Objects.requireNonNull(DoingNothing.of(List.of(line), solution).paybackMonths());

    assertThat(months.quantile(0.5)).isEqualTo(36);
    assertThat(solution.costForPayback(36)).isEqualTo(120_000);
  }

  @Test
  void a_solution_that_costs_more_than_it_saves_never_pays_back() {
    var line = new CostLine("x", ONE, ONE, Range.exactly(10_000));
    var solution = new Solution(Range.exactly(90_000), Range.exactly(30_000), Range.exactly(0.5));
    var months = Objects.requireNonNull(DoingNothing.of(List.of(line), solution).paybackMonths());

    assertThat(months.shareAbove(1_200)).isEqualTo(1);
  }

  @Test
  void a_histogram_holds_every_draw() {
    var line = new CostLine("x", new Range(1, 2, 4), ONE, new Range(10, 20, 30));
    var bins = DoingNothing.of(List.of(line), null).cost().histogram(24);

    assertThat(Arrays.stream(bins).sum()).isEqualTo(DoingNothing.DRAWS);
  }

  private static CostLine line(String id, RandomGenerator random) {
    return new CostLine(id, range(random), range(random), range(random));
  }

  private static Range range(RandomGenerator random) {
    double low = random.nextDouble(0, 10);
    double likely = low + random.nextDouble(0, 10);
    return new Range(low, likely, likely + random.nextDouble(0, 10));
  }
}
