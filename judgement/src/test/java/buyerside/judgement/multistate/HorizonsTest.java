package buyerside.judgement.multistate;

import static buyerside.judgement.multistate.Examples.SIX_DEALS;
import static buyerside.judgement.multistate.Examples.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HorizonsTest {

  @Test
  void few_instants_are_all_shown() {
    assertThat(Horizons.of(Spells.of(SIX_DEALS))).containsExactly(1, 2, 3, 4, 5, 6, 9);
  }

  @Test
  void the_scale_follows_how_long_deals_take() {
    assertThat(Horizons.of(deals(0.1))).containsExactly(0.25, 1, 3, 7, 14, 21, 30, 45, 60, 90);
    assertThat(Horizons.of(deals(1))).containsExactly(1, 3, 7, 14, 30, 60, 90);
    assertThat(Horizons.of(deals(10))).containsExactly(60, 120, 240, 360);
    assertThat(Horizons.of(deals(40))).containsExactly(30, 90, 180, 365, 730, 1460);
  }

  /// Twenty deals whose length grows by the given days from one to the next.
  private static Spells deals(double days) {
    return Spells.of(
        IntStream.rangeClosed(1, 20)
            .mapToObj(deal -> stay("deal " + deal, "S", "Won", 0, deal * days))
            .toList());
  }
}
