package buyerside.method;

import static buyerside.method.Examples.APPROVER;
import static buyerside.method.Examples.CHOICE;
import static buyerside.method.Examples.CONSEQUENCES;
import static buyerside.method.Examples.COST;
import static buyerside.method.Examples.FUNDING;
import static buyerside.method.Examples.MONDAY;
import static buyerside.method.Examples.OWNER;
import static buyerside.method.Examples.PROBLEM;
import static buyerside.method.Examples.REQUEST;
import static buyerside.method.Examples.STATED;
import static buyerside.method.Examples.evidence;
import static buyerside.method.Examples.heard;
import static buyerside.method.Examples.lapsing;
import static buyerside.method.Examples.no;
import static buyerside.method.Examples.on;
import static buyerside.method.Examples.onMonday;
import static buyerside.method.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void a_deal_without_evidence_stands_in_the_first_stage() {
    assertThat(onMonday().position()).isEqualTo(new Position.In(PROBLEM));
  }

  @Test
  void a_deal_stands_in_the_first_stage_with_an_unmet_required_criterion() {
    var standing = onMonday(yes(STATED), yes(COST), yes(REQUEST));

    assertThat(standing.position()).isEqualTo(new Position.In(FUNDING));
    assertThat(standing.progress(FUNDING)).isEqualTo(new Progress(1, 2));
  }

  @Test
  void a_deal_with_every_required_criterion_met_is_decided() {
    var standing = onMonday(yes(STATED), yes(COST), yes(REQUEST), yes(APPROVER), yes(CHOICE));

    assertThat(standing.position()).isEqualTo(new Position.Decided());
    assertThat(standing.gate()).isEqualTo(GateStatus.OPPORTUNITY);
    assertThat(standing.gaps()).isEmpty();
  }

  @Test
  void a_supporting_criterion_moves_nothing() {
    assertThat(onMonday(yes(OWNER)).position()).isEqualTo(new Position.In(PROBLEM));
  }

  @Test
  void a_deal_moves_back_on_the_day_its_budget_lapses() {
    var budget = lapsing(REQUEST, MONDAY);
    var rest = new Evidence[] {yes(STATED), yes(COST), budget, yes(APPROVER)};

    assertThat(on(MONDAY.minusDays(1), rest).position())
        .isEqualTo(new Position.In(Examples.SELECTION));
    assertThat(on(MONDAY, rest).position()).isEqualTo(new Position.In(FUNDING));
  }

  @Test
  void evidence_weaker_than_the_minimum_decides_nothing() {
    var request = heard(REQUEST, MONDAY);

    assertThat(onMonday(request).isMet(REQUEST)).isFalse();
    assertThat(onMonday(request).state(REQUEST)).isEqualTo(new CriterionState.TooWeak(request));
  }

  @Test
  void what_was_observed_latest_decides() {
    var cut = evidence(REQUEST, Polarity.DENIES, Strength.DOCUMENTED, MONDAY, null);

    assertThat(onMonday(yes(REQUEST), cut).state(REQUEST))
        .isEqualTo(new CriterionState.Denied(cut));
  }

  @Test
  void on_the_same_day_the_stronger_decides() {
    var confirmed = evidence(COST, Polarity.SATISFIES, Strength.CONFIRMED, MONDAY, null);
    var denied = evidence(COST, Polarity.DENIES, Strength.DOCUMENTED, MONDAY, null);

    assertThat(onMonday(confirmed, denied).state(COST))
        .isEqualTo(new CriterionState.Met(confirmed));
  }

  @Test
  void at_equal_strength_on_the_same_day_a_denial_decides() {
    assertThat(onMonday(yes(COST), no(COST)).isMet(COST)).isFalse();
    assertThat(onMonday(no(COST), yes(COST)).isMet(COST)).isFalse();
  }

  @Test
  void an_older_yes_decides_again_when_the_newer_no_lapses() {
    var no = evidence(COST, Polarity.DENIES, Strength.HEARD, MONDAY.minusDays(3), MONDAY);

    assertThat(on(MONDAY.minusDays(1), yes(COST), no).isMet(COST)).isFalse();
    assertThat(on(MONDAY, yes(COST), no).isMet(COST)).isTrue();
  }

  @Test
  void a_weak_no_stops_counting_when_the_minimum_rises_above_it() {
    var no = evidence(REQUEST, Polarity.DENIES, Strength.HEARD, MONDAY, null);

    assertThat(onMonday(yes(REQUEST), no).isMet(REQUEST)).isTrue();
    assertThat(onMonday(yes(COST), evidence(COST, Polarity.DENIES, Strength.HEARD, MONDAY, null)))
        .matches(standing -> !standing.isMet(COST));
  }

  @Test
  void stages_left_open_behind_later_evidence_are_gaps_earliest_first() {
    var standing = onMonday(yes(STATED), yes(CHOICE));

    assertThat(standing.gaps()).containsExactly(CONSEQUENCES, FUNDING);
    assertThat(standing.position()).isEqualTo(new Position.In(CONSEQUENCES));
  }

  @Test
  void a_half_finished_stage_behind_nothing_is_no_gap() {
    assertThat(onMonday(yes(STATED), yes(COST), yes(APPROVER)).gaps()).isEmpty();
  }

  @Test
  void a_supporting_criterion_met_ahead_makes_no_gap() {
    var process =
        BuyingProcess.of(
            "b",
            Stage.of("a", Criterion.required("x")),
            Stage.of("b", Criterion.required("y"), Criterion.supporting("z")));
    var standing = Standing.of(process, List.of(yes(new CriterionId("z"))), MONDAY, ZoneOffset.UTC);

    assertThat(standing.gaps()).isEmpty();
  }

  @Test
  void a_deal_is_an_opportunity_from_the_gate_on() {
    assertThat(onMonday(yes(STATED)).gate()).isEqualTo(GateStatus.PROSPECT);
    assertThat(onMonday(yes(STATED), yes(COST)).gate()).isEqualTo(GateStatus.OPPORTUNITY);
  }

  @Test
  void a_criterion_tells_why_it_is_not_met() {
    var lapsed = lapsing(COST, MONDAY);
    var withdrawn = yes(STATED).withdrawn(Examples.noon(MONDAY));

    assertThat(onMonday(lapsed, withdrawn).state(COST))
        .isEqualTo(new CriterionState.Lapsed(lapsed));
    assertThat(onMonday(lapsed, withdrawn).state(STATED))
        .isEqualTo(new CriterionState.Withdrawn(withdrawn));
    assertThat(onMonday(heard(CHOICE, MONDAY.plusDays(1))).state(CHOICE))
        .isEqualTo(new CriterionState.Open());
  }

  @Test
  void the_next_change_is_the_first_day_on_which_evidence_lapses_or_begins() {
    assertThat(onMonday(lapsing(COST, MONDAY.plusDays(9)), yes(STATED)).nextChange())
        .hasValue(MONDAY.plusDays(9));
    assertThat(onMonday(yes(STATED)).nextChange()).isEmpty();
  }

  @Test
  void the_illusion_is_what_is_claimed_less_what_is_shown() {
    var won = new Claim(new Position.Decided());
    var modest = new Claim(new Position.In(PROBLEM));

    assertThat(won.illusion(Examples.FOUR_STAGES, onMonday().position())).isEqualTo(4);
    assertThat(modest.illusion(Examples.FOUR_STAGES, new Position.In(FUNDING))).isEqualTo(-2);
  }

  @Test
  void evidence_for_a_criterion_of_another_process_is_left_out() {
    var stranger = new CriterionId("stranger");

    assertThat(onMonday(yes(stranger)).position()).isEqualTo(new Position.In(PROBLEM));
    assertThatThrownBy(() -> onMonday().isMet(stranger)).hasMessageContaining("stranger");
  }
}
