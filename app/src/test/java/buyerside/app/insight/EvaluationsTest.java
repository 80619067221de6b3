package buyerside.app.insight;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.exchange.SampleWorkspaces;
import buyerside.app.exchange.SampleWorkspaces.Past;
import buyerside.sample.SampleSize;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class EvaluationsTest {

  private static final long SEED = 11;

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private SampleWorkspaces samples;
  @Autowired private Evaluations evaluations;
  @Autowired private Deals deals;
  @Autowired private Clock clock;

  private Viewer own = Viewer.system(new UUID(0, 0));

  @BeforeEach
  void a_workspace() {
    own = TestWorkspaces.fresh(accounts, sessions, "Insight");
  }

  @Test
  void an_empty_workspace_is_evaluated_and_says_nothing() {
    evaluations.runAll(own);

    assertThat(works(own).effects()).isEmpty();
    assertThat(flows(own).parts()).isEmpty();
    assertThat(evaluations.standing(own).size().visits()).isZero();
  }

  @Test
  void one_deal_is_too_few_for_any_answer() {
    TestDeals.begin(deals, own, LocalDate.ofInstant(clock.instant(), own.place().zone()));

    evaluations.runAll(own);

    assertThat(works(own).visits()).isEqualTo(1);
    assertThat(flows(own).parts().getFirst().stages().getFirst().course().ends().stillThere())
        .isEqualTo(1);
  }

  @Test
  void a_sample_has_its_history_evaluated_and_what_changes_is_added() {
    var there = samples.make(own, SampleSize.of(150), SEED, Past.KEPT);
    evaluations.run(there);
    var all = flows(there).parts().getFirst();

    assertThat(all.by()).isEqualTo(Flows.Cut.ALL);
    assertThat(all.stages().getFirst().course().visits()).isGreaterThanOrEqualTo(100);
    assertThat(all.stages()).allSatisfy(it -> assertThat(sum(it)).isEqualTo(it.course().visits()));
    assertThat(works(there).effects()).isNotEmpty();
    assertThat(efforts(there).lines()).isNotEmpty();
    var practices =
        evaluations.find(there, Part.PRACTICES, Practices.class, null).orElseThrow().content();
    assertThat(practices.claims()).isNotEmpty();
    assertThat(practices.criteria()).isNotEmpty();
    assertThat(practices.reasons()).extracting(Practices.EndReason::reason).contains("price");
    assertThat(practices.winners()).isNotEmpty();
    assertThat(practices.sources()).extracting(Practices.Source::source).contains("REFERRAL");
    assertThat(practices.slips()).isNotEmpty();

    var before = evaluations.standing(there).size().visits();
    TestDeals.begin(deals, there, LocalDate.ofInstant(clock.instant(), there.place().zone()));
    evaluations.ask(there);
    evaluations.run(there);

    assertThat(evaluations.standing(there).size().visits()).isEqualTo(before + 1);
    assertThat(evaluations.due(there)).isFalse();
  }

  private static int sum(Flows.StageFlow flow) {
    return flow.moves().stream().mapToInt(Flows.Move::deals).sum();
  }

  private Works works(Viewer viewer) {
    return evaluations.find(viewer, Part.WORKS, Works.class, null).orElseThrow().content();
  }

  private Flows flows(Viewer viewer) {
    return evaluations.find(viewer, Part.FLOWS, Flows.class, null).orElseThrow().content();
  }

  private Efforts efforts(Viewer viewer) {
    return evaluations.find(viewer, Part.EFFORTS, Efforts.class, null).orElseThrow().content();
  }
}
