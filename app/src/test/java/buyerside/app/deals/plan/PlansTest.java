package buyerside.app.deals.plan;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.plan.PlanStep.Owner;
import buyerside.app.deals.plan.PlanStep.Side;
import buyerside.app.deals.plan.PlanStep.Timing;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.journal.undo.Undo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class PlansTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private Plans plans;
  @Autowired private PlanTemplates templates;
  @Autowired private PlanCalendar calendar;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_deal_with_a_plan() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Plans");
    today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    deal = TestDeals.begin(deals, viewer, today);
    saved(plans.save(viewer, deal, 0, plan("legal", "sign")));
  }

  @Test
  void two_who_tick_different_steps_both_count() {
    saved(plans.tick(viewer, deal, new TickStep("legal", false, true, "Li Na")));
    saved(plans.tick(viewer, deal, new TickStep("sign", false, true, "Zhao Min")));

    assertThat(now().steps()).extracting(it -> it.done()).doesNotContainNull();
  }

  @Test
  void who_ticks_what_somebody_ticked_meanwhile_is_told() {
    plans.tick(viewer, deal, new TickStep("legal", false, true, "Li Na"));

    assertThat(plans.tick(viewer, deal, new TickStep("legal", false, true, "Zhao Min")))
        .isEqualTo(Saving.Rejected.because("step", "plan.ticked-since", "Li Na", today.toString()));
  }

  @Test
  void what_is_due_is_listed_over_deals_and_follows_undo() {
    assertThat(due()).containsExactly("legal", "sign");
    var ticked = saved(plans.tick(viewer, deal, new TickStep("legal", false, true, "Li Na")));
    assertThat(due()).containsExactly("sign");

    undo.undo(viewer, ticked.command());
    assertThat(due()).containsExactly("legal", "sign");
  }

  @Test
  void a_past_day_shows_the_plan_of_then() {
    var before = clock.instant();
    plans.save(viewer, deal, 1, JointPlan.NONE);

    assertThat(plans.find(viewer, deal, before).orElseThrow().content().steps()).hasSize(2);
    assertThat(now().steps()).isEmpty();
  }

  @Test
  void a_step_of_ours_that_names_a_member_is_that_members() {
    var ours =
        new PlanStep(
            "x", "Proposal", new Owner(Side.SELLER, viewer.profile().name(), null), days(1), null);
    saved(plans.save(viewer, deal, 1, new JointPlan(null, List.of(), List.of(ours), "")));

    assertThat(now().steps().getFirst().owner().member()).isEqualTo(viewer.member());
  }

  @Test
  void every_template_can_be_worked_back() {
    var found = deals.find(viewer, deal).orElseThrow();
    for (var template : templates.offered(viewer, found)) {
      var filled = templates.fill(viewer, template.value(), now()).orElseThrow();

      assertThat(filled.problems(today)).as(template.label()).isEmpty();
      assertThat(filled.steps()).as(template.label()).hasSizeGreaterThan(7);
    }
  }

  @Test
  void steps_are_kept_for_other_deals_of_the_process_until_that_is_undone() {
    var kept = saved(templates.keep(viewer, deal, "Ours"));
    var found = deals.find(viewer, deal).orElseThrow();
    var offered = templates.offered(viewer, found).getFirst();

    assertThat(offered.label()).isEqualTo("Ours");
    assertThat(templates.fill(viewer, offered.value(), JointPlan.NONE).orElseThrow().steps())
        .extracting(PlanStep::title)
        .containsExactly("legal", "sign");
    undo.undo(viewer, kept.command());
    assertThat(templates.offered(viewer, found).getFirst().label()).isNotEqualTo("Ours");
  }

  @Test
  void a_calendar_file_has_each_dated_step() {
    var file = new String(calendar.of(viewer, deal, now()).getBody(), StandardCharsets.UTF_8);

    assertThat(file.split("BEGIN:VEVENT", -1)).hasSize(4);
    assertThat(file).contains("SUMMARY:legal\r\n").contains("END:VCALENDAR\r\n");
  }

  private List<String> due() {
    return plans.due(viewer, viewer.self(), today.plusYears(1), 10).stream()
        .map(DueStep::title)
        .toList();
  }

  private JointPlan now() {
    return plans.find(viewer, deal, null).orElseThrow().content();
  }

  private JointPlan plan(String first, String second) {
    var one = new PlanStep(first, first, new Owner(Side.BUYER, "", null), days(3), null);
    var two = new PlanStep(second, second, new Owner(Side.BUYER, "", null), days(1), null);
    return new JointPlan(
        today.plusDays(40), List.of(), List.of(one, two.after(List.of(first))), "");
  }

  private static Timing days(int days) {
    return new Timing(days, List.of(), null);
  }

  private static Saving.Saved saved(Saving saving) {
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    return (Saving.Saved) saving;
  }
}
