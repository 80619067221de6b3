package buyerside.app.relations.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class InvitationsApiTest {

  private static final String TRIAGE = "/api/v1/invitations/triage";

  @Autowired private ApiProgram.Maker programs;

  @Test
  void a_verdict_comes_with_reasons_in_the_language_that_is_accepted() throws Exception {
    var answer =
        programs
            .inNewWorkspace("Invitations")
            .post(
                TRIAGE,
                "{\"host\": \"customer\", \"purpose\": \"business\", \"guests\": {\"roles\":"
                    + " [\"economic_buyer\"]}, \"deal\": {\"gate\": \"opportunity\", \"stage\":"
                    + " 3}}",
                "Accept-Language",
                "zh-CN");

    assertThat(answer.at("/verdict")).isEqualTo("attend");
    assertThat(answer.at("/reasons/0/words")).containsPattern("\\p{IsHan}");
  }

  @Test
  void facts_that_cannot_be_are_refused() throws Exception {
    var program = programs.inNewWorkspace("Invitations");

    assertThat(program.post(TRIAGE, "{\"deal\": {\"stage\": 13}}").errors())
        .containsExactly("deal.stage: triage.stage");
    assertThat(program.post(TRIAGE, "{\"host\": \"enemy\"}").errors())
        .containsExactly("host: json.choice");
  }
}
