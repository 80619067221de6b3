package buyerside.judgement.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

  // R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.5), method = "BH")
  @Test
  void q_values_are_those_of_r() {
    assertThat(FalseDiscovery.q(0.01, 0.04, 0.03, 0.005, 0.5))
        .containsExactly(new double[] {0.025, 0.05, 0.05, 0.025, 0.5}, within(1e-12));
  }

  @Test
  void nothing_asked_nothing_answered() {
    assertThat(FalseDiscovery.q()).isEmpty();
  }

  // Python: math.erfc(z / math.sqrt(2))
  @Test
  void the_normal_tail_is_that_of_r() {
    assertThat(TwoSided.p(0)).isEqualTo(1);
    assertThat(TwoSided.p(-1.959963984540054)).isCloseTo(0.05, within(1e-13));
    assertThat(TwoSided.p(2.999)).isCloseTo(0.002708673067454213, within(1e-14));
    assertThat(TwoSided.p(6)).isCloseTo(1.9731752900754024e-09, within(1e-20));
  }
}
