package buyerside.judgement.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SemiMarkovTest {

  private static final int WON = 0;
  private static final int LOST = 1;

  /// One state, two ends, believed to be left for each once in twenty weeks.
  private static final Rates STATED = new Rates(new double[][] {{0, 0.05, 0.05}}, 1, 2, 100);

  @Test
  void without_history_the_stated_rates_are_used() {
    var course = SemiMarkov.of(new Visits(), STATED).course(0, 0);

    // 1 - exp(-0.1 · 10 weeks), half of it to each end
    assertThat(course.within(WON, 70)).isCloseTo((1 - Math.exp(-1)) / 2, within(1e-6));
    assertThat(course.within(LOST, 70)).isCloseTo((1 - Math.exp(-1)) / 2, within(1e-6));
  }

  @Test
  void with_much_history_it_is_what_happened() {
    var visits = new Visits();
    for (int deal = 0; deal < 30_000; deal++) {
      // all are left after exactly four weeks, three in four won
      visits.add(0, 0, 28, deal % 4 == 0 ? 1 + LOST : 1 + WON);
    }
    var course = SemiMarkov.of(visits, STATED).course(0, 0);

    assertThat(course.within(WON, 700)).isCloseTo(0.75, within(0.01));
    assertThat(course.within(WON, 14)).isLessThan(0.02);
  }

  @Test
  void a_deal_that_has_waited_past_the_usual_time_is_no_fresh_one() {
    var visits = new Visits();
    for (int deal = 0; deal < 5_000; deal++) {
      visits.add(0, 0, 3, 1 + WON);
      visits.add(0, 0, 300, 1 + LOST);
    }
    var chain = SemiMarkov.of(visits, STATED);

    assertThat(chain.course(0, 0).within(WON, 700)).isGreaterThan(0.45);
    assertThat(chain.course(0, 100).within(WON, 700)).isLessThan(0.05);
  }

  @Test
  void deals_that_still_wait_count_for_as_long_as_they_were_watched() {
    var ended = new Visits();
    var both = new Visits();
    for (int deal = 0; deal < 2_000; deal++) {
      ended.add(0, 0, 10, 1 + WON);
      both.add(0, 0, 10, 1 + WON);
      both.add(0, 0, 50, Visits.CENSORED);
    }

    assertThat(SemiMarkov.of(both, STATED).course(0, 0).within(WON, 28))
        .isLessThan(SemiMarkov.of(ended, STATED).course(0, 0).within(WON, 28));
  }

  @Test
  void what_lies_ahead_goes_through_the_states_between() {
    var rates = new Rates(new double[][] {{0, 0.2, 0, 0}, {0, 0, 0.2, 0}}, 2, 2, 100);
    var chain = SemiMarkov.of(new Visits(), rates);

    assertThat(chain.course(0, 0).within(WON, 7)).isZero();
    assertThat(chain.course(0, 0).within(WON, 700)).isCloseTo(1, within(1e-3));
    assertThat(chain.course(0, 0).quantile(0.5)).isGreaterThan(chain.course(1, 0).quantile(0.5));
  }
}
