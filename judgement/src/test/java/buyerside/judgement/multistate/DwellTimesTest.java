package buyerside.judgement.multistate;

import static buyerside.judgement.multistate.Examples.SIX_DEALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DwellTimesTest {

  @Test
  void visits_still_going_on_are_not_exits() {
    var first = DwellTimes.of(Spells.of(SIX_DEALS)).getFirst();

    assertThat(first.visits()).isEqualTo(7);
    assertThat(first.exits()).isEqualTo(6);
    assertThat(first.censored()).isEqualTo(1);
    // 2, 2, 3, 2, 4, 1
    assertThat(first.meanDays()).isCloseTo(14 / 6., within(1e-15));
  }

  @Test
  void a_quantile_lies_between_the_order_statistics() {
    var quantiles = Quantiles.of(4, 1, 2, 2, 3, 2);

    assertThat(quantiles.at(0)).isEqualTo(1);
    assertThat(quantiles.at(0.1)).isEqualTo(1.5);
    assertThat(quantiles.at(0.75)).isEqualTo(2.75);
    assertThat(quantiles.at(1)).isEqualTo(4);
    assertThat(Quantiles.of().at(0.5)).isNaN();
  }

  @Test
  void the_survival_falls_at_exits_and_counts_the_censored_as_long_as_they_are_seen() {
    var survival =
        KaplanMeier.of(new double[] {1, 2, 3, 4}, new boolean[] {true, false, true, true});

    assertThat(survival.survival(0.9)).isEqualTo(1);
    assertThat(survival.survival(1)).isEqualTo(0.75);
    assertThat(survival.survival(2.5)).isEqualTo(0.75);
    assertThat(survival.survival(3)).isEqualTo(0.375);
    assertThat(survival.survival(9)).isZero();
  }

  // R 4.2.2: quantile(survfit(Surv(c(1, 2, 3, 4), c(1, 1, 0, 0)) ~ 1), c(.25, .5, .75))$quantile
  // gives 1.5, 3 and NA
  @Test
  void a_level_held_for_a_while_gives_the_middle_of_the_while() {
    var survival =
        KaplanMeier.of(new double[] {1, 2, 3, 4}, new boolean[] {true, true, false, false});

    assertThat(survival.quantile(0.25)).isEqualTo(1.5);
    assertThat(survival.quantile(0.5)).isEqualTo(3);
    assertThat(survival.quantile(0.75)).isNaN();
  }

  @Test
  void dwells_that_differ_by_rounding_only_are_tied() {
    var survival =
        KaplanMeier.of(new double[] {0.1 + 0.2, 0.3, 1}, new boolean[] {true, true, true});

    assertThat(survival.survival(0.3)).isCloseTo(1 / 3., within(1e-15));
  }
}
