package buyerside.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.DealTable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(7)
class ActivityTest extends Journey {

  @Test
  void a_demo_before_the_gate_is_too_early_and_goes_ahead_only_with_a_reason() {
    var visitor = house().withFunnel();
    var deal = DealTable.open(visitor).onlyKind("prospect").openFirst();
    var form = deal.planActivity().kind("DEMO").purpose(1).subject("Demo 产品演示");
    form.save();

    form.says("activities.fit.TOO_EARLY.SOLUTION_BEFORE_GATE");
    assertThat(form.typedSubject()).isEqualTo("Demo 产品演示");

    form.anyway("They asked for it 客户要求").save();
    assertThat(deal.timeline()).containsText(visitor.words().of("activities.fit.TOO_EARLY"));
    assertThat(deal.timeline()).containsText("Demo 产品演示");
  }

  @Test
  void a_call_that_serves_the_buyers_stage_fits() {
    var visitor = house().withFunnel();
    var deal = DealTable.open(visitor).onlyKind("prospect").sortBy("name").openFirst();
    deal.planActivity().kind("CALL").purpose(2).subject("Call 回访").save();

    assertThat(deal.timeline()).containsText("Call 回访");
    visitor.open("/activities");
    deal.saysAsWritten("Call 回访");
  }
}
