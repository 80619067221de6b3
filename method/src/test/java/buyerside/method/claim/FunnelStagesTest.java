package buyerside.method.claim;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.method.BuyingProcess;
import buyerside.method.Criterion;
import buyerside.method.Outcome;
import buyerside.method.Stage;
import buyerside.method.StageId;
import buyerside.method.file.SixStages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelStagesTest {

  private static final BuyingProcess SIX = SixStages.read().process();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          find customer, problem
          understand needs, problem
          propose solution, criteria
          demo, alternatives
          recommend purchase, alternatives
          negotiate, selection
          handle objections, selection
          发现客户, problem
          方案建议, criteria
          演示产品, alternatives
          应对反对, selection
          Prospecting, problem
          Qualification, problem
          Needs Analysis, problem
          Value Proposition, consequences
          Id. Decision Makers, funding
          Perception Analysis, criteria
          Proposal/Price Quote, alternatives
          Negotiation/Review, selection
          Appointment scheduled, problem
          Qualified to buy, funding
          Presentation scheduled, criteria
          Decision maker bought-in, alternatives
          Contract sent, selection
          Qualified, problem
          Contact made, problem
          Demo scheduled, criteria
          Proposal made, alternatives
          Negotiations started, selection
          Engaging, funding
          初步接洽, problem
          需求确认, criteria
          方案报价, alternatives
          商务谈判, selection
          """)
  void the_names_of_common_funnels_claim_a_stage(String label, String stage) {
    assertThat(FunnelStages.suggest(SIX, label))
        .isEqualTo(new ClaimSuggestion.Open(new StageId(stage)));
  }

  @ParameterizedTest
  @CsvSource({
    "Won, WON",
    "Closed Won, WON",
    "赢单, WON",
    "赢得订单, WON",
    "Lost, LOST",
    "closedlost, LOST",
    "输单, LOST",
    "No decision, NO_DECISION",
    "搁置, NO_DECISION"
  })
  void an_ended_deal_is_told_from_an_open_one(String label, Outcome outcome) {
    var stage = outcome == Outcome.WON ? new StageId("selection") : null;

    assertThat(FunnelStages.suggest(SIX, label))
        .isEqualTo(new ClaimSuggestion.Ended(outcome, stage));
  }

  @Test
  void width_case_spaces_and_hyphens_make_no_difference() {
    assertThat(FunnelStages.suggest(SIX, " ＣＬＯＳＥＤ-won "))
        .isEqualTo(new ClaimSuggestion.Ended(Outcome.WON, new StageId("selection")));
  }

  @Test
  void what_is_not_known_is_left_to_the_user() {
    assertThat(FunnelStages.suggest(SIX, "Stage 4b")).isEqualTo(new ClaimSuggestion.Unknown());
    assertThat(FunnelStages.suggest(SIX, "")).isEqualTo(new ClaimSuggestion.Unknown());
  }

  @Test
  void a_process_of_other_stages_is_only_claimed_by_its_own_names() {
    var tender =
        BuyingProcess.of(
            "plan",
            Stage.of("plan", Criterion.required("a")),
            Stage.of("award", Criterion.required("b")));

    assertThat(FunnelStages.suggest(tender, "Award"))
        .isEqualTo(new ClaimSuggestion.Open(new StageId("award")));
    assertThat(FunnelStages.suggest(tender, "Prospecting"))
        .isEqualTo(new ClaimSuggestion.Unknown());
  }
}
