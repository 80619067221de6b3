package buyerside.judgement.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import buyerside.judgement.feature.Encoder;
import buyerside.judgement.table.Column;
import buyerside.judgement.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LearnersTest {

  private static final int ROWS = 600;

  static List<Learner> learners() {
    return List.of(
        new BaseRate(),
        SegmentRates.shrunk(List.of("colour")),
        Logistic.ridge(),
        new Boosting("boosting", 3, 0.1, 0.8, new int[] {20}, 2));
  }

  private static Table table(long seed) {
    var chance = new Random(seed);
    return Table.of(
        List.of(
            Column.of(
                "colour",
                IntStream.range(0, ROWS)
                    .mapToObj(_ -> List.of("red", "green", "blue", "").get(chance.nextInt(4)))
                    .toList()),
            Column.of(
                "size",
                IntStream.range(0, ROWS)
                    .mapToObj(
                        _ -> chance.nextInt(10) == 0 ? "" : String.valueOf(chance.nextGaussian()))
                    .toList())));
  }

  private static Sample sample(Table table, int classes) {
    var size = table.column("size").numbers();
    var labels =
        IntStream.range(0, ROWS)
            .map(row ->
                Double.isNaN(size[row])
                    ? 0
                    : size[row] > 0.3 ? 1 : size[row] < -1 ? classes - 1 : 0)
            .toArray();
    var ones = new double[ROWS];
    Arrays.fill(ones, 1);
    return new Sample(Encoder.of(table, Optional.empty()).of(table), labels, ones, classes);
  }

  @ParameterizedTest
  @MethodSource("learners")
  void probabilities_sum_to_one_for_unseen_levels_and_missing_numbers_too(Learner learner) {
    var table = table(1);
    var encoder = Encoder.of(table, Optional.empty());
    var fitted = learner.fit(sample(table, 3), 0);
    var strange =
        Table.of(
            List.of(
                Column.of("colour", List.of("ultraviolet", "", "red")),
                Column.of("size", List.of("", "1e300", "nonsense"))));
    for (double[] row : fitted.probabilities(encoder.of(strange))) {
      assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-6));
      assertThat(Arrays.stream(row).allMatch(p -> p >= 0 && p <= 1)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("learners")
  void the_same_rows_give_the_same_model(Learner learner) {
    var sample = sample(table(2), 2);
    assertThat(learner.fit(sample, 0).probabilities(sample.features()))
        .isDeepEqualTo(learner.fit(sample, 0).probabilities(sample.features()));
  }

  @Test
  void the_ridge_does_not_care_in_which_order_rows_come() {
    var sample = sample(table(3), 2);
    int[] backwards = IntStream.range(0, ROWS).map(row -> ROWS - 1 - row).toArray();
    var one = Logistic.ridge().fit(sample, 4).probabilities(sample.features());
    var other = Logistic.ridge().fit(sample.take(backwards), 4).probabilities(sample.features());
    for (int row = 0; row < ROWS; row++) {
      assertThat(other[row][1]).isCloseTo(one[row][1], within(1e-3));
    }
  }

  @Test
  void without_a_penalty_two_groups_get_their_own_shares() {
    var table =
        Table.of(
            List.of(
                Column.of(
                    "group", IntStream.range(0, 40).mapToObj(i -> i < 20 ? "a" : "b").toList())));
    var labels = IntStream.range(0, 40).map(i -> i < 15 || i >= 35 ? 1 : 0).toArray();
    var ones = new double[40];
    Arrays.fill(ones, 1);
    var sample = new Sample(Encoder.of(table, Optional.empty()).of(table), labels, ones, 2);
    var said = Logistic.plain().fit(sample, 0).probabilities(sample.features());
    assertThat(said[0][1]).isCloseTo(0.75, within(1e-3));
    assertThat(said[39][1]).isCloseTo(0.25, within(1e-3));
  }

  @Test
  void segments_that_differ_by_chance_alone_are_all_drawn_to_the_base_rate() {
    assertThat(
            SegmentRates.strength(
                new double[][] {{50, 50}, {49, 51}, {51, 49}}, new double[] {0.5, 0.5}))
        .isEqualTo(1e6);
    assertThat(SegmentRates.strength(new double[][] {{90, 10}, {10, 90}}, new double[] {0.5, 0.5}))
        .isLessThan(2);
  }

  @Test
  void what_the_fields_add_to_the_log_odds_explains_a_linear_model_exactly() {
    var sample = sample(table(4), 2);
    var fitted = Logistic.ridge().fit(sample, 4);
    var said = fitted.probabilities(sample.features());
    var parts = fitted.contributions(sample.features(), 1);
    double constant = odds(said[0][1]) - Arrays.stream(parts[0]).sum();
    for (int row = 0; row < ROWS; row++) {
      assertThat(Arrays.stream(parts[row]).sum() + constant)
          .isCloseTo(odds(said[row][1]), within(1e-6));
    }
  }

  private static double odds(double p) {
    return Math.log(p / (1 - p));
  }
}
