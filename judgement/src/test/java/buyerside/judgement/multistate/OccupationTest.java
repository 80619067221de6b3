package buyerside.judgement.multistate;

import static buyerside.judgement.multistate.Examples.LATE_VIEW;
import static buyerside.judgement.multistate.Examples.SIX_DEALS;
import static buyerside.judgement.multistate.Examples.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationTest {

  @Test
  void moves_at_one_instant_share_one_matrix() {
    // at day 4 one of the two in S1 moves on, one is censored and still counts; d moves back from
    // S2
    var occupation = Occupation.of(Spells.of(SIX_DEALS), 3, 4);

    assertThat(row(occupation, 0))
        .containsExactly(new double[] {2 / 6., 4 / 6., 0, 0, 0}, within(1e-15));
    assertThat(row(occupation, 1))
        .containsExactly(new double[] {2 / 6., 3 / 6., 1 / 6., 0, 0}, within(1e-15));
  }

  @Test
  void a_stage_that_everybody_left_holds_exactly_nothing() {
    var occupation = Occupation.of(Spells.of(SIX_DEALS), 5);

    assertThat(occupation.probability(0, 1)).isZero();
    assertThat(occupation.standardError(0, 1)).isZero();
  }

  @Test
  void mean_days_are_the_area_under_the_curve() {
    var occupation = Occupation.of(Spells.of(SIX_DEALS), 9);

    // S1: 1 for a day, then 5/6, 3/6, 2/6, 2/6 and 2/6 for a day each
    assertThat(occupation.meanDays(0)).isCloseTo((6 + 5 + 3 + 2 + 2 + 2) / 6., within(1e-14));
    assertThat(IntStream.range(0, 5).mapToDouble(occupation::meanDays).sum())
        .isCloseTo(9, within(1e-14));
  }

  @Test
  void after_the_last_move_nothing_changes() {
    var occupation = Occupation.of(Spells.of(SIX_DEALS), 9, 1000);

    assertThat(row(occupation, 1)).isEqualTo(row(occupation, 0));
  }

  // R 4.2.2, survival 3.5-3, with the rows of LATE_VIEW:
  // summary(survfit(Surv(a, b, ev) ~ 1, s, id = id, istate = is), times = c(2, 5, 8))
  @Test
  void a_deal_that_comes_into_view_late_counts_from_then_on() {
    var occupation = Occupation.of(Spells.of(LATE_VIEW), 2, 5, 8);

    assertThat(row(occupation, 0)).containsExactly(new double[] {2 / 3., 1 / 3., 0}, within(1e-10));
    assertThat(row(occupation, 1)).containsExactly(new double[] {0, 0.5, 0.5}, within(1e-10));
    assertThat(row(occupation, 2)).containsExactly(new double[] {1 / 3., 0, 2 / 3.}, within(1e-10));
    assertThat(occupation.standardError(0, 0)).isCloseTo(0.2721655270, within(1e-9));
    assertThat(occupation.standardError(1, 1)).isCloseTo(0.2763853992, within(1e-9));
    assertThat(occupation.standardError(2, 2)).isCloseTo(0.2151657415, within(1e-9));
  }

  @Test
  void a_deal_that_has_been_here_for_days_is_compared_with_those_that_lasted_as_long() {
    var lasted = Spells.of(SIX_DEALS).atAge("S2", 2.5);
    var occupation = Occupation.of(lasted, 0.5, 1.5);

    // a, b (3 days in S2), f (4 days) and d's second visit (still there after 3)
    assertThat(lasted.size()).isEqualTo(5);
    assertThat(row(occupation, 0))
        .containsExactly(new double[] {0, 0.5, 0.25, 0, 0.25}, within(1e-15));
    assertThat(row(occupation, 1))
        .containsExactly(new double[] {0, 0, 0.25, 0.5, 0.25}, within(1e-15));
  }

  @Test
  void first_entry_starts_the_clock_again() {
    var entered = Spells.of(SIX_DEALS).fromFirstEntry("S2");

    assertThat(entered.deals()).isEqualTo(4);
    assertThat(row(Occupation.of(entered, 3), 0))
        .containsExactly(new double[] {0, 0.5, 0.25, 0, 0.25}, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void without_censoring_the_estimate_is_a_share_and_its_error_that_of_a_share(long seed) {
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    var spells = randomSpells(random, false);
    double day = 1 + random.nextInt(15);
    var sample = Spells.of(spells);
    var occupation = Occupation.of(sample, day);

    for (int stage = 0; stage < sample.stages().size(); stage++) {
      var name = sample.stages().name(stage);
      double share = (double) in(spells, name, day) / sample.deals();
      assertThat(occupation.probability(0, stage))
          .as("seed %d, %s", seed, name)
          .isCloseTo(share, within(1e-12));
      assertThat(occupation.standardError(0, stage))
          .as("seed %d, error in %s", seed, name)
          .isCloseTo(Math.sqrt(share * (1 - share) / sample.deals()), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void chances_sum_to_one_and_none_is_negative(long seed) {
    var sample =
        Spells.of(randomSpells(RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed), true));
    var occupation = Occupation.of(sample, 0, 1, 3, 7, 30);

    for (int horizon = 0; horizon < occupation.size(); horizon++) {
      var chances = row(occupation, horizon);
      assertThat(IntStream.range(0, chances.length).mapToDouble(i -> chances[i]).sum())
          .as("seed %d", seed)
          .isCloseTo(1, within(1e-12));
      assertThat(IntStream.range(0, chances.length).allMatch(i -> chances[i] >= 0))
          .as("seed %d", seed)
          .isTrue();
    }
  }

  @Test
  void horizons_must_ascend() {
    var sample = Spells.of(SIX_DEALS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Occupation.of(sample, 3, 3))
        .withMessage("horizons must ascend from 0: [3.0, 3.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Occupation.of(sample))
        .withMessage("no horizon");
  }

  private static double[] row(Occupation occupation, int horizon) {
    return IntStream.range(0, occupation.stages().size())
        .mapToDouble(stage -> occupation.probability(horizon, stage))
        .toArray();
  }

  private static long in(List<Spell> spells, String stage, double day) {
    return spells.stream()
        .filter(spell ->
            (spell.stage().equals(stage) && spell.entered() <= day && day < spell.left())
                || (stage.equals("Won") && stage.equals(spell.next()) && spell.left() <= day))
        .count();
  }

  /// Forty deals that wander between three stages by whole days until they are won or, if so
  /// wanted, out of sight.
  private static List<Spell> randomSpells(RandomGenerator random, boolean censored) {
    var spells = new ArrayList<Spell>();
    var names = List.of("A", "B", "C");
    for (int deal = 0; deal < 40; deal++) {
      int stage = random.nextInt(3);
      double day = 0;
      while (stage < 3) {
        double left = day + 1 + random.nextInt(4);
        int next = (stage + 1 + random.nextInt(3)) % 4;
        boolean unseen = censored && random.nextInt(5) == 0;
        var to = unseen ? null : next == 3 ? "Won" : names.get(next);
        spells.add(stay("deal " + deal, names.get(stage), to, day, left));
        day = left;
        stage = unseen ? 3 : next;
      }
    }
    return spells;
  }
}
