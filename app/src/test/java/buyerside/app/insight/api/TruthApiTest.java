package buyerside.app.insight.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class TruthApiTest {

  @Autowired private ApiProgram.Maker programs;
  @Autowired private Clock clock;

  @Test
  void what_is_claimed_stands_beside_what_evidence_shows() throws Exception {
    var program = programs.inNewWorkspace("Truth");
    var before = clock.instant();
    program.post(
        "/api/v1/deals",
        "{\"name\": \"D\", \"claimedStage\": \"selection\", \"value\": {\"currency\": \"CNY\","
            + " \"likely\": 100}}");
    var answer = program.get("/api/v1/truth");

    assertThat(answer.at("/claimed")).isEqualTo("1");
    assertThat(answer.at("/real")).isEqualTo("0");
    assertThat(answer.at("/claimedWorth/CNY")).isEqualTo("100.00");
    assertThat(answer.at("/prospectWorth/CNY")).isEqualTo("100.00");
    assertThat(answer.at("/stages/0/stage")).isEqualTo("problem");
    assertThat(answer.at("/illusions/0/illusion")).isEqualTo("5");
    assertThat(program.get("/api/v1/truth?asOf=" + before).at("/claimed")).isEqualTo("0");
  }

  @Test
  void a_day_that_is_none_is_refused() throws Exception {
    var program = programs.inNewWorkspace("Truth");

    assertThat(program.get("/api/v1/truth?asOf=2026-02-30").errors())
        .containsExactly("asOf: date.shape");
  }
}
