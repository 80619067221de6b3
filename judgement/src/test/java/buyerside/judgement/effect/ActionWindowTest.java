package buyerside.judgement.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionWindowTest {

  private static final ActionWindow WINDOW = new ActionWindow(2, 5);

  @Test
  void a_deal_is_with_an_action_only_after_the_lag_and_for_a_while() {
    assertThat(stretches(12, 3)).containsExactly("0-3 without", "5-8 with", "8-12 without, end");
  }

  @Test
  void a_later_action_begins_anew_and_its_lag_goes_before_being_with_an_earlier_one() {
    assertThat(stretches(12, 3, 6))
        .containsExactly("0-3 without", "5-6 with", "8-11 with", "11-12 without, end");
  }

  @Test
  void what_ends_within_the_lag_is_left_out() {
    assertThat(stretches(4, 3)).containsExactly("0-3 without");
  }

  @Test
  void two_actions_on_a_day_are_one() {
    assertThat(stretches(7, 0, 0)).containsExactly("2-5 with", "5-7 without, end");
  }

  @Test
  void a_visit_may_end_with_it() {
    assertThat(stretches(8, 3)).containsExactly("0-3 without", "5-8 with, end");
  }

  @Test
  void without_action_all_is_without() {
    assertThat(stretches(9)).containsExactly("0-9 without, end");
  }

  private static List<String> stretches(int length, int... days) {
    var rows = new ArrayList<String>();
    WINDOW.stretches(
        length,
        days,
        0,
        days.length,
        (from, to, value, end) ->
            rows.add(
                "%d-%d %s%s"
                    .formatted(from, to, value == 1 ? "with" : "without", end ? ", end" : "")));
    return rows;
  }
}
