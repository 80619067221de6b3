package buyerside.app.deals.plan;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.deals.plan.Outlook.Sign;
import buyerside.app.deals.plan.PlanStep.Done;
import buyerside.app.deals.plan.PlanStep.Owner;
import buyerside.app.deals.plan.PlanStep.Side;
import buyerside.app.deals.plan.PlanStep.Timing;
import buyerside.app.shell.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlookTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final LocalDate GO_LIVE = LocalDate.of(2027, 3, 12);

  @Test
  void a_step_without_an_agreed_day_is_due_when_go_live_needs_it() {
    var outlook = outlook(step("legal", 2, null), step("sign", 1, null, "legal"));

    assertThat(outlook.steps())
        .extracting(Outlook.Timed::due)
        .containsExactly(LocalDate.of(2027, 3, 11), GO_LIVE);
    assertThat(outlook.ready()).isEqualTo(LocalDate.of(2027, 3, 3));
  }

  @Test
  void an_overdue_step_puts_those_at_risk_that_it_leaves_too_little_time() {
    assertThat(signs(step("legal", 9, MONDAY.minusDays(3)), step("sign", 2, null, "legal")))
        .containsExactly(Sign.OVERDUE, Sign.WAITS);
    assertThat(signs(step("legal", 2, MONDAY.minusDays(3)), step("sign", 2, null, "legal")))
        .containsExactly(Sign.OVERDUE, Sign.ON_TRACK);
  }

  @Test
  void a_day_that_go_live_does_not_allow_is_noticed() {
    assertThat(signs(step("legal", 2, GO_LIVE), step("sign", 1, null, "legal")))
        .containsExactly(Sign.TOO_LATE, Sign.WAITS);
  }

  @Test
  void a_step_that_takes_longer_than_is_left_is_tight() {
    assertThat(signs(step("build", 10, LocalDate.of(2027, 3, 5)))).containsExactly(Sign.TIGHT);
  }

  @Test
  void what_is_done_is_done_however_late() {
    var done = step("legal", 2, MONDAY.minusDays(9)).done(new Done(MONDAY, "Li Na"));

    assertThat(signs(done, step("sign", 1, null, "legal")))
        .containsExactly(Sign.DONE, Sign.ON_TRACK);
  }

  @Test
  void without_a_go_live_day_a_step_may_have_no_date() {
    var plan = new JointPlan(null, List.of(), List.of(step("legal", 2, null)), "");

    assertThat(Outlook.of(plan, MONDAY).steps().getFirst().sign()).isEqualTo(Sign.UNDATED);
  }

  @Test
  void a_circle_is_refused_by_the_names_of_its_steps() {
    var plan = plan(step("a", 1, null, "c"), step("b", 1, null, "a"), step("c", 1, null, "b"));

    assertThat(plan.problems(MONDAY))
        .containsExactly(Reason.of("row.0.after", "plan.circle", "A → C → B → A"));
  }

  private static List<Sign> signs(PlanStep... steps) {
    return outlook(steps).steps().stream().map(Outlook.Timed::sign).toList();
  }

  private static Outlook outlook(PlanStep... steps) {
    return Outlook.of(plan(steps), MONDAY);
  }

  private static JointPlan plan(PlanStep... steps) {
    return new JointPlan(GO_LIVE, List.of(), List.of(steps), "");
  }

  private static PlanStep step(String id, int days, @Nullable LocalDate due, String... after) {
    return new PlanStep(
        id,
        id.toUpperCase(Locale.ROOT),
        new Owner(Side.BUYER, "", null),
        new Timing(days, List.of(after), due),
        null);
  }
}
