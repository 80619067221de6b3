package buyerside.judgement.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HoursPerAdvanceTest {

  @Test
  void hours_on_deals_that_did_not_advance_are_spent_too() {
    // 8 hours for 2 advances: 4 each; h - 4a = -3, -1, 4, 0 with squares 26, so the error is √(26 ·
    // 4/3) / 2
    var hours =
        HoursPerAdvance.of(new double[] {1, 3, 4, 0}, new boolean[] {true, true, false, false})
            .orElseThrow();

    assertThat(hours.perAdvance()).isEqualTo(4);
    double factor = Math.exp(1.959963984540054 * Math.sqrt(26 * 4 / 3.) / 2 / 4);
    assertThat(hours.lower()).isCloseTo(4 / factor, within(1e-12));
    assertThat(hours.upper()).isCloseTo(4 * factor, within(1e-12));
  }

  @Test
  void without_an_advance_there_is_no_figure() {
    assertThat(HoursPerAdvance.of(new double[] {1, 3}, new boolean[] {false, false})).isEmpty();
    assertThat(HoursPerAdvance.of(new double[] {0, 0}, new boolean[] {true, false})).isEmpty();
  }
}
