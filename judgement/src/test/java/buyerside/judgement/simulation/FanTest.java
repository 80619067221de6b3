package buyerside.judgement.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FanTest {

  @Test
  void one_sure_deal_brings_its_amount_and_not_before_its_day() {
    var fan = Fan.of(List.of(deal(0, 1)), 2, 0.1, 1);

    assertThat(fan.quantile(-1, 0, 0.9)).isZero();
    assertThat(fan.quantile(-1, 1, 0.1)).isEqualTo(100);
  }

  @Test
  void independent_deals_spread_like_coins() {
    var fan = Fan.of(Collections.nCopies(100, deal(0.5, 0.5)), 2, 0, 1);

    // 100 coins: 50 ± 1.2816 · 5
    assertThat(fan.quantile(-1, 0, 0.5)).isCloseTo(5_000, within(100.0));
    assertThat(fan.quantile(-1, 0, 0.1)).isCloseTo(4_360, within(150.0));
    assertThat(fan.quantile(-1, 0, 0.9)).isCloseTo(5_640, within(150.0));
  }

  @Test
  void deals_that_share_a_factor_spread_wider() {
    var alone = Fan.of(Collections.nCopies(400, deal(0.3, 0.3)), 2, 0, 1);
    var together = Fan.of(Collections.nCopies(400, deal(0.3, 0.3)), 2, 0.2, 1);

    assertThat(together.quantile(-1, 0, 0.9) - together.quantile(-1, 0, 0.1))
        .isGreaterThan(3 * (alone.quantile(-1, 0, 0.9) - alone.quantile(-1, 0, 0.1)));
  }

  @Test
  void with_very_many_deals_the_spread_is_that_of_the_shared_factor() {
    // one in two, ρ = 0.2: the share won is Φ(-√(ρ/(1-ρ)) z); at z = ±1.2816 that is Φ(∓0.6408)
    var fan = Fan.of(Collections.nCopies(60_000, deal(0.5, 0.5)), 2, 0.2, 1);

    assertThat(fan.quantile(-1, 0, 0.1) / 6_000_000).isCloseTo(0.2608, within(0.01));
    assertThat(fan.quantile(-1, 0, 0.9) / 6_000_000).isCloseTo(0.7392, within(0.01));
  }

  @Test
  void what_comes_between_two_days_leaves_out_what_came_before() {
    var fan = Fan.of(List.of(deal(1, 1), deal(0, 1)), 2, 0, 1);

    assertThat(fan.quantile(0, 1, 0.5)).isEqualTo(100);
    assertThat(fan.atLeast(-1, 1, 200)).isEqualTo(1);
  }

  private static Fan.Prospect deal(double first, double second) {
    return new Fan.Prospect(new double[] {first, second}, 100, 100, 100);
  }
}
