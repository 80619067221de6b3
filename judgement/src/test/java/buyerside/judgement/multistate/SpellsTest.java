package buyerside.judgement.multistate;

import static buyerside.judgement.multistate.Examples.SIX_DEALS;
import static buyerside.judgement.multistate.Examples.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellsTest {

  @Test
  void stages_stand_in_the_order_in_which_the_fewest_moves_run_backwards_and_ends_last() {
    assertThat(Spells.of(SIX_DEALS).stages()).isEqualTo(Stages.of("S1", "S2", "S3", "Won", "Lost"));
    assertThat(Spells.of(SIX_DEALS.reversed()).stages())
        .isEqualTo(Stages.of("S1", "S2", "S3", "Won", "Lost"));
  }

  @Test
  void rows_may_come_in_any_order() {
    assertThat(TransitionCounts.of(Spells.of(SIX_DEALS.reversed())))
        .isEqualTo(TransitionCounts.of(Spells.of(SIX_DEALS)));
  }

  @Test
  void a_stay_of_no_length_between_two_stays_in_one_stage_makes_them_one() {
    var spells =
        Spells.of(
            List.of(
                stay("a", "S1", "S2", 0, 2),
                stay("a", "S2", "S1", 2, 2),
                stay("a", "S1", "Won", 2, 5)));

    assertThat(spells.size()).isEqualTo(1);
    assertThat(spells.days(0)).isEqualTo(5);
  }

  @Test
  void a_stay_of_no_length_is_passed_over() {
    var spells = Spells.of(List.of(stay("a", "S1", "S2", 0, 2), stay("a", "S2", "Won", 2, 2)));

    assertThat(TransitionCounts.of(spells).rows())
        .containsExactly(new TransitionCounts.Move("S1", "Won", 1, 1));
  }

  @Test
  void stays_of_one_deal_must_not_overlap() {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(
            () -> Spells.of(List.of(stay("a", "S1", "S2", 0, 3), stay("a", "S2", null, 2, 4))))
        .withMessage(
            "line 2, column tstart_days: deal a is here from 2.0, but in S1 until 3.0 (line 1)");
  }

  @Test
  void a_deal_must_be_where_it_went() {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(
            () -> Spells.of(List.of(stay("a", "S1", "S2", 0, 3), stay("a", "S3", null, 3, 4))))
        .withMessage("line 2, column from: deal a is in S3 at 3.0, but line 1 leaves it in S2");
  }

  @Test
  void no_stays_are_no_sample() {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> Spells.of(List.of()))
        .withMessage("the table has no rows");
  }

  @Test
  void a_stay_cannot_end_before_it_began_or_lead_to_itself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stay("a", "S1", "S2", 2, 1))
        .withMessage("left at 1.0 before it was entered at 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stay("a", "S1", "S1", 1, 2))
        .withMessage("S1 cannot follow itself");
  }
}
