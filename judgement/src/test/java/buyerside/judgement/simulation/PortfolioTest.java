package buyerside.judgement.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioTest {

  private static final List<Portfolio.Chance> HUNDRED =
      Collections.nCopies(100, Portfolio.Chance.of(0.3, 10));

  @Test
  void independent_deals_come_out_as_the_binomial_says() {
    var portfolio = Portfolio.of(HUNDRED, 0, 1);
    // Bin(100, 0.3): quantiles 24, 30, 36
    assertThat(portfolio.mean()).isCloseTo(300, within(1e-9));
    assertThat(portfolio.p10()).isCloseTo(240, within(10.0));
    assertThat(portfolio.p50()).isCloseTo(300, within(10.0));
    assertThat(portfolio.p90()).isCloseTo(360, within(10.0));
  }

  @Test
  void what_deals_share_widens_the_fan() {
    var alone = Portfolio.of(HUNDRED, 0, 1);
    var together = Portfolio.of(HUNDRED, 0.2, 1);
    assertThat(together.p90() - together.p10()).isGreaterThan(2 * (alone.p90() - alone.p10()));
    assertThat(together.mean()).isEqualTo(alone.mean());
  }

  @Test
  void the_same_seed_gives_the_same_fan() {
    assertThat(Portfolio.of(HUNDRED, 0.1, 5)).isEqualTo(Portfolio.of(HUNDRED, 0.1, 5));
  }

  @Test
  void normal_quantiles_are_those_of_the_tables() {
    assertThat(Normal.quantile(0.975)).isCloseTo(1.959963985, within(1e-8));
    assertThat(Normal.quantile(0.01)).isCloseTo(-2.326347874, within(1e-8));
    assertThat(Normal.quantile(0.5)).isZero();
  }

  @Test
  void months_that_swing_show_a_shared_factor() {
    var steady = Collections.nCopies(24, new SharedFactor.Period(100, 30, 30));
    var swinging =
        java.util.stream.IntStream.range(0, 24)
            .mapToObj(i -> new SharedFactor.Period(100, 30, i % 2 == 0 ? 15 : 45))
            .toList();
    assertThat(SharedFactor.estimate(steady)).isLessThan(0.01);
    assertThat(SharedFactor.estimate(swinging)).isBetween(0.1, 0.3);
  }
}
