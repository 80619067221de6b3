package buyerside.app.deals.choice;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.choice.Alternatives.Score;
import buyerside.app.deals.choice.DecisionCriterion.Origin;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.journal.undo.Undo;
import buyerside.app.shell.Reason;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class ChoicesTest {

  private static final Candidate OURS =
      new Candidate("us", "Ours", Candidate.Kind.OURS, Amounts.of(90_000), "USD");

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private Choices choices;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);

  @BeforeEach
  void a_deal() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Choices");
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    deal = TestDeals.begin(deals, viewer, today);
  }

  @Test
  void weights_that_do_not_add_up_are_refused_with_what_is_missing() {
    assertThat(choices.save(viewer, deal, 0, criteria(60, 30)))
        .isEqualTo(new Saving.Rejected(List.of(Reason.of("", "choice.weights", "90", "10"))));
    assertThat(choices.save(viewer, deal, 0, criteria(60, 40))).isInstanceOf(Saving.Saved.class);
  }

  @Test
  void without_weights_all_criteria_count_alike() {
    var plain = new DecisionCriteria(List.of(criterion("a", null, 5), criterion("b", null, 0)));

    assertThat(choices.save(viewer, deal, 0, plain)).isInstanceOf(Saving.Saved.class);
    assertThat(plain.fit()).hasValue(0.5);
  }

  @Test
  void doing_nothing_is_a_candidate_typed_or_not() {
    choices.save(viewer, deal, 0, new Alternatives(List.of(OURS), Map.of()));

    assertThat(choices.alternatives(viewer, deal, null).orElseThrow().content().candidates())
        .extracting(Candidate::kind)
        .containsExactly(Candidate.Kind.OURS, Candidate.Kind.DO_NOTHING);
  }

  @Test
  void scores_decide_the_order_by_their_weights() {
    var scores =
        Map.of(
            "us", Map.of("a", new Score(2, ""), "b", new Score(5, "shown in the trial")),
            "nothing", Map.of("a", new Score(4, "costs nothing"), "b", new Score(0, "")));
    var alternatives = new Alternatives(List.of(OURS, Candidate.nothing("USD")), scores);

    assertThat(alternatives.compare(criteria(90, 10)).order()).containsExactly(1, 0);
    assertThat(alternatives.compare(criteria(50, 50)).order()).containsExactly(0, 1);
    assertThat(alternatives.unknown(criteria(50, 50))).isZero();
  }

  @Test
  void a_save_is_undone_unless_another_came_after_it() {
    var first = (Saving.Saved) choices.save(viewer, deal, 0, criteria(60, 40));
    choices.save(viewer, deal, 1, criteria(50, 50));
    undo.undo(viewer, first.command());

    assertThat(choices.criteria(viewer, deal, null).orElseThrow().content())
        .isEqualTo(criteria(50, 50));
  }

  @Test
  void another_workspace_sees_nothing_of_it() {
    choices.save(viewer, deal, 0, criteria(60, 40));
    var other = TestWorkspaces.fresh(accounts, sessions, "Other");

    assertThat(choices.criteria(other, deal, null)).isEmpty();
  }

  private static DecisionCriteria criteria(int first, int second) {
    return new DecisionCriteria(
        List.of(
            criterion("a", BigDecimal.valueOf(first), 3),
            criterion("b", BigDecimal.valueOf(second), 4)));
  }

  private static DecisionCriterion criterion(String id, @Nullable BigDecimal weight, int fit) {
    return new DecisionCriterion(id, "criterion " + id, weight, false, "TE", Origin.BUYER, fit);
  }
}
