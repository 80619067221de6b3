package buyerside.method.fit;

import static buyerside.method.Examples.APPROVER;
import static buyerside.method.Examples.CHOICE;
import static buyerside.method.Examples.COST;
import static buyerside.method.Examples.MONDAY;
import static buyerside.method.Examples.OWNER;
import static buyerside.method.Examples.REQUEST;
import static buyerside.method.Examples.STATED;
import static buyerside.method.Examples.heard;
import static buyerside.method.Examples.lapsing;
import static buyerside.method.Examples.no;
import static buyerside.method.Examples.onMonday;
import static buyerside.method.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.method.CriterionId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FitCheckTest {

  @Test
  void what_serves_no_criterion_has_no_purpose_even_if_it_is_a_demo_before_the_gate() {
    assertThat(FitCheck.check(ActivityKind.DEMO, null, onMonday())).isEqualTo(new Fit.NoPurpose());
  }

  @ParameterizedTest
  @EnumSource(names = {"DEMO", "PROPOSAL", "SOLUTION_DESIGN"})
  void solution_work_is_too_early_before_the_gate_whatever_it_serves(ActivityKind kind) {
    assertThat(FitCheck.check(kind, STATED, onMonday(yes(STATED), yes(CHOICE))))
        .isEqualTo(new Fit.TooEarly(Fit.Because.SOLUTION_BEFORE_GATE, List.of(COST)));
  }

  @Test
  void before_the_gate_everything_up_to_it_is_missing_in_order() {
    assertThat(FitCheck.check(ActivityKind.PROPOSAL, CHOICE, onMonday()))
        .isEqualTo(new Fit.TooEarly(Fit.Because.SOLUTION_BEFORE_GATE, List.of(STATED, COST)));
  }

  @Test
  void solution_work_fits_at_the_gate_if_its_purpose_does() {
    assertThat(FitCheck.check(ActivityKind.PROPOSAL, REQUEST, onMonday(yes(STATED), yes(COST))))
        .isEqualTo(new Fit.Fits());
  }

  @Test
  void what_serves_a_later_stage_is_too_early_and_the_present_stage_comes_first() {
    var standing = onMonday(yes(STATED), yes(COST), yes(APPROVER));

    assertThat(FitCheck.check(ActivityKind.MEETING, CHOICE, standing))
        .isEqualTo(new Fit.TooEarly(Fit.Because.LATER_STAGE, List.of(REQUEST)));
  }

  @Test
  void what_serves_a_met_criterion_that_is_well_documented_is_behind() {
    var stated = yes(STATED);

    assertThat(FitCheck.check(ActivityKind.CALL, STATED, onMonday(stated)))
        .isEqualTo(new Fit.Behind(stated));
  }

  @Test
  void what_was_only_heard_is_worth_documenting() {
    assertThat(FitCheck.check(ActivityKind.CALL, STATED, onMonday(heard(STATED, MONDAY))))
        .isEqualTo(new Fit.Fits());
  }

  @Test
  void what_lapses_within_thirty_days_is_worth_renewing() {
    var soon = lapsing(STATED, MONDAY.plusDays(30));
    var later = lapsing(STATED, MONDAY.plusDays(31));

    assertThat(FitCheck.check(ActivityKind.CALL, STATED, onMonday(soon))).isEqualTo(new Fit.Fits());
    assertThat(FitCheck.check(ActivityKind.CALL, STATED, onMonday(later)))
        .isEqualTo(new Fit.Behind(later));
  }

  @Test
  void of_two_pieces_that_say_the_same_the_longer_lasting_tells_whether_to_renew() {
    var forGood = yes(STATED);

    assertThat(
            FitCheck.check(
                ActivityKind.CALL, STATED, onMonday(lapsing(STATED, MONDAY.plusDays(3)), forGood)))
        .isEqualTo(new Fit.Behind(forGood));
  }

  @Test
  void what_was_denied_fits() {
    assertThat(FitCheck.check(ActivityKind.CALL, STATED, onMonday(no(STATED))))
        .isEqualTo(new Fit.Fits());
  }

  @Test
  void a_supporting_criterion_of_a_stage_left_behind_fits() {
    assertThat(FitCheck.check(ActivityKind.CALL, OWNER, onMonday(yes(STATED))))
        .isEqualTo(new Fit.Fits());
  }

  @Test
  void once_decided_nothing_is_too_early() {
    var decided = onMonday(yes(STATED), yes(COST), yes(REQUEST), yes(APPROVER), yes(CHOICE));

    assertThat(FitCheck.check(ActivityKind.DEMO, OWNER, decided)).isEqualTo(new Fit.Fits());
  }

  @Test
  void a_purpose_of_another_process_is_a_fault() {
    assertThatThrownBy(
            () -> FitCheck.check(ActivityKind.CALL, new CriterionId("stranger"), onMonday()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void demo_proposal_and_solution_design_are_solution_work_and_nothing_else_is() {
    var solutionWork = EnumSet.allOf(ActivityKind.class);
    solutionWork.removeIf(kind -> !kind.isSolutionWork());

    assertThat(solutionWork)
        .containsExactly(ActivityKind.DEMO, ActivityKind.PROPOSAL, ActivityKind.SOLUTION_DESIGN);
  }
}
