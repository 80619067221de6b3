package buyerside.judgement.multistate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StageHistoryTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
  private static final StageHistory HISTORY = new StageHistory(Set.of("Won", "Lost"), day(10));

  @Test
  void entries_out_of_order_are_put_in_order() {
    assertThat(HISTORY.stays(List.of(enters("Offer", 3), enters("Need", 0), enters("Won", 5))))
        .containsExactly(stay("Need", "Offer", 0, 3), stay("Offer", "Won", 3, 5));
  }

  @Test
  void entering_the_stage_where_it_is_changes_nothing() {
    assertThat(HISTORY.stays(List.of(enters("Need", 0), enters("Need", 2), enters("Won", 5))))
        .containsExactly(stay("Need", "Won", 0, 5));
  }

  @Test
  void a_stage_left_at_once_was_not_visited() {
    assertThat(
            HISTORY.stays(
                List.of(
                    enters("Need", 0), enters("Offer", 2), enters("Talk", 2), enters("Won", 5))))
        .containsExactly(stay("Need", "Talk", 0, 2), stay("Talk", "Won", 2, 5));
  }

  @Test
  void what_a_visit_of_no_length_interrupted_is_one_visit() {
    assertThat(
            HISTORY.stays(
                List.of(
                    enters("Need", 0), enters("Offer", 2), enters("Need", 2), enters("Won", 5))))
        .containsExactly(stay("Need", "Won", 0, 5));
  }

  @Test
  void nothing_happens_after_the_first_end() {
    assertThat(
            HISTORY.stays(
                List.of(enters("Need", 0), enters("Lost", 2), enters("Need", 3), enters("Won", 5))))
        .containsExactly(stay("Need", "Lost", 0, 2));
  }

  @Test
  void what_has_not_ended_is_censored_when_observation_ends() {
    assertThat(HISTORY.stays(List.of(enters("Need", 0), enters("Offer", 2), enters("Won", 10))))
        .containsExactly(
            stay("Need", "Offer", 0, 2), new Stay("d", "Offer", null, day(2), day(10)));
  }

  @Test
  void a_move_backwards_is_a_move() {
    assertThat(
            HISTORY.stays(
                List.of(
                    enters("Need", 0), enters("Offer", 2), enters("Need", 3), enters("Won", 5))))
        .containsExactly(
            stay("Need", "Offer", 0, 2), stay("Offer", "Need", 2, 3), stay("Need", "Won", 3, 5));
  }

  @Test
  void days_count_from_the_first_entry() {
    var spells = HISTORY.spells(List.of(enters("Need", 1), enters("Offer", 2.5), enters("Won", 4)));

    assertThat(List.of(spells.entered(0), spells.left(0), spells.entered(1), spells.left(1)))
        .containsExactly(0.0, 1.5, 1.5, 3.0);
  }

  @Test
  void a_stage_that_no_deal_ever_left_is_taken_for_an_end() {
    assertThat(
            StageHistory.guessEnds(
                List.of(enters("Won", 5), enters("Need", 0), enters("Offer", 2))))
        .containsExactly("Won");
  }

  private static Instant day(double days) {
    return MONDAY.plusSeconds((long) (days * 86_400));
  }

  private static StageVisit enters(String stage, double day) {
    return new StageVisit("d", stage, day(day));
  }

  private static Stay stay(String stage, String next, double entered, double left) {
    return new Stay("d", stage, next, day(entered), day(left));
  }
}
