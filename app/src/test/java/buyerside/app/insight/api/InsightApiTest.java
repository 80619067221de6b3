package buyerside.app.insight.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class InsightApiTest {

  @Autowired private ApiProgram.Maker programs;

  @Test
  void before_the_first_evaluation_there_is_nothing_and_one_can_be_asked_for() throws Exception {
    var program = programs.inNewWorkspace("Insight");

    assertThat(program.get("/api/v1/insight/flows?asOf=2026-01-01").at("/flows/0/stage")).isEmpty();
    assertThat(program.post("/api/v1/insight/evaluations", "{}").status()).isEqualTo(202);
  }

  @Test
  void a_cut_that_is_none_is_refused() throws Exception {
    var program = programs.inNewWorkspace("Insight");

    assertThat(program.get("/api/v1/insight/flows?by=MOON").errors())
        .containsExactly("by: unknown");
  }
}
