package buyerside.browser.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.browser.screens.Claims;
import buyerside.browser.screens.DealTable;
import buyerside.browser.screens.Interview;
import buyerside.browser.screens.TruthPage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@Order(3)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestagingTest extends Journey {

  private static final int MOST_QUESTIONS = 30;

  @Test
  @Order(1)
  void sellers_stages_become_claims_and_the_interview_is_walked_by_keyboard_alone() {
    var visitor = house().withFunnel();
    var claims = Claims.open(visitor);
    var shown =
        claims.deals().entrySet().stream()
            .collect(Collectors.toMap(it -> it.getKey(), it -> number(it.getValue())));
    assertThat(shown).isEqualTo(Funnel.of(tongue).openByStage());

    shown.keySet().forEach(label -> claims.claim(label, 5));
    var interview = claims.begin();
    var deal = interview.deal();
    var first = interview.question();
    assertThat(interview.press("y").question()).isNotEqualTo(first);
    assertThat(interview.press("b").question()).isEqualTo(first);
    interview.yesSaid("张总");
    for (int question = 0; interview.deal().equals(deal); question++) {
      assertThat(question).isLessThan(MOST_QUESTIONS);
      interview.press("y");
    }

    var second = interview.deal();
    assertThat(Interview.open(visitor).deal()).as("goes on where it was left").isEqualTo(second);
    var third = interview.press("n").deal();
    var fourth = interview.press("d").deal();
    var fifth = interview.press("s").deal();
    assertThat(fifth).isNotIn(deal, second, third, fourth);
  }

  @Test
  @Order(2)
  void every_number_of_the_truth_page_is_a_link_to_just_as_many_deals() {
    var visitor = house().withFunnel();
    var truth = TruthPage.open(visitor);
    var open = Funnel.of(tongue).openByStage().values().stream().mapToInt(it -> it).sum();
    assertThat(number(truth.claimed())).isEqualTo(open);
    assertThat(truth.realOpportunities()).isEqualTo("1");
    truth.namesItsBiggestIllusions();

    for (var number : truth.numbers()) {
      visitor.open(number.address());
      assertThat(new DealTable(visitor).count())
          .as(number.address())
          .isEqualTo(house().inTheTable(number(number.shown())));
    }
    assertThat(TruthPage.open(visitor).dealsOfRealOpportunities().names()).hasSize(1);
  }
}
