package buyerside.method.advice;

import static buyerside.method.Examples.CHOICE;
import static buyerside.method.Examples.COST;
import static buyerside.method.Examples.MONDAY;
import static buyerside.method.Examples.OWNER;
import static buyerside.method.Examples.REQUEST;
import static buyerside.method.Examples.STATED;
import static buyerside.method.Examples.lapsing;
import static buyerside.method.Examples.onMonday;
import static buyerside.method.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import buyerside.method.CriterionId;
import buyerside.method.Standing;
import buyerside.method.fit.ActivityKind;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.PlaybookAction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextActionsTest {

  private static final PlaybookAction TALK = action("talk", STATED, ActivityKind.MEETING);
  private static final PlaybookAction VISIT = action("visit", STATED, ActivityKind.SITE_VISIT);
  private static final PlaybookAction SHOW = action("show", STATED, ActivityKind.DEMO);
  private static final PlaybookAction ASK = action("ask", OWNER, ActivityKind.CALL);
  private static final PlaybookAction COUNT = action("count", COST, ActivityKind.MEETING);
  private static final PlaybookAction CLOSE = action("close", CHOICE, ActivityKind.MEETING);
  private static final List<PlaybookAction> PLAYBOOK =
      List.of(SHOW, TALK, VISIT, ASK, COUNT, CLOSE);

  @Test
  void required_criteria_come_before_supporting_ones_of_the_same_stage() {
    assertThat(actions(onMonday(), Map.of())).containsExactly(TALK, VISIT, ASK);
  }

  @Test
  void a_demo_before_the_gate_is_never_advised() {
    assertThat(actions(onMonday(), Map.of())).doesNotContain(SHOW);
  }

  @Test
  void measured_actions_come_first_by_effect_per_hour() {
    var effects =
        Map.of(
            VISIT.id(), new MeasuredEffect(0.4, 0.1, 0.8),
            TALK.id(), new MeasuredEffect(0.2, 0.1, 0.3));

    assertThat(actions(onMonday(), effects)).containsExactly(VISIT, TALK, ASK);
    assertThat(actions(onMonday(), Map.of(VISIT.id(), new MeasuredEffect(-0.1, -0.2, 0))))
        .containsExactly(VISIT, TALK, ASK);
  }

  @Test
  void an_effect_is_told_with_its_interval() {
    var effect = new MeasuredEffect(0.2, 0.1, 0.3);

    assertThat(NextActions.of(onMonday(), PLAYBOOK, Map.of(TALK.id(), effect)).getFirst())
        .isEqualTo(new Advice(Advice.Because.REQUIRED_NOW, STATED, TALK, null, effect));
  }

  @Test
  void the_earliest_gap_is_what_to_work_on_and_nothing_later() {
    var standing = onMonday(yes(STATED), yes(OWNER), yes(CHOICE));

    assertThat(NextActions.of(standing, PLAYBOOK, Map.of()))
        .containsExactly(new Advice(Advice.Because.CLOSES_GAP, COST, COUNT, null, null));
  }

  @Test
  void evidence_about_to_lapse_comes_last_and_the_soonest_first() {
    var standing =
        onMonday(
            lapsing(STATED, MONDAY.plusDays(30)), yes(OWNER), lapsing(COST, MONDAY.plusDays(5)));

    assertThat(NextActions.of(standing, PLAYBOOK, Map.of()))
        .extracting(Advice::because, Advice::criterion)
        .startsWith(tuple(Advice.Because.REQUIRED_NOW, REQUEST))
        .endsWith(
            tuple(Advice.Because.LAPSES_SOON, COST),
            tuple(Advice.Because.LAPSES_SOON, STATED),
            tuple(Advice.Because.LAPSES_SOON, STATED),
            tuple(Advice.Because.LAPSES_SOON, STATED));
  }

  @Test
  void evidence_of_a_later_stage_that_lapses_has_to_wait() {
    var standing = onMonday(lapsing(CHOICE, MONDAY.plusDays(3)));

    assertThat(NextActions.of(standing, PLAYBOOK, Map.of()))
        .extracting(Advice::criterion)
        .doesNotContain(CHOICE);
  }

  @Test
  void a_criterion_that_no_action_serves_is_still_advised() {
    var standing = onMonday(yes(STATED), yes(COST));

    assertThat(NextActions.of(standing, List.of(), Map.of()).getFirst())
        .isEqualTo(new Advice(Advice.Because.REQUIRED_NOW, REQUEST, null, null, null));
  }

  private static List<PlaybookAction> actions(
      Standing standing, Map<ActionId, MeasuredEffect> effects) {
    return NextActions.of(standing, PLAYBOOK, effects).stream().map(Advice::action).toList();
  }

  private static PlaybookAction action(String id, CriterionId serves, ActivityKind kind) {
    return new PlaybookAction(new ActionId(id), serves, kind, 30);
  }
}
