package buyerside.judgement.multistate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeGridTest {

  @Test
  void instants_that_differ_by_rounding_only_are_one() {
    var grid = TimeGrid.of(new double[] {0, 0}, new double[] {0.1 + 0.2, 0.3});

    assertThat(grid.size()).isEqualTo(2);
    assertThat(grid.stop(0)).isEqualTo(grid.stop(1));
  }

  @Test
  void a_row_too_short_to_measure_is_at_risk_when_it_ends() {
    var grid = TimeGrid.of(new double[] {0, 5}, new double[] {5, 5 + 1e-9});

    assertThat(grid.stop(1)).isEqualTo(grid.stop(0));
    assertThat(grid.start(1)).isLessThan(grid.stop(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void positions_are_sorted_like_any_numbers_are(long seed) {
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    var values = random.doubles(1000, -5, 5).map(value -> Math.rint(value * 100) * 1e-2).toArray();
    var expected =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i] + 0.0))
            .mapToInt(Integer::intValue)
            .toArray();

    assertThat(Ascending.order(values))
        .as("seed %d: %s", seed, Arrays.toString(values))
        .isEqualTo(expected);
  }
}
