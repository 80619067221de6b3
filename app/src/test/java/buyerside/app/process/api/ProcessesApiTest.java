package buyerside.app.process.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class ProcessesApiTest {

  @Autowired private ApiProgram.Maker programs;
  @Autowired private Clock clock;

  @Test
  void the_six_stages_come_in_three_languages_with_their_gate() throws Exception {
    var program = programs.inNewWorkspace("Processes");
    var list = program.get("/api/v1/processes");
    var one = program.get("/api/v1/processes/" + list.at("/items/0/id"));

    assertThat(one.json()).isEqualTo(list.json().at("/items/0"));
    assertThat(one.at("/gate")).isEqualTo("funding");
    assertThat(one.json().path("stages").size()).isEqualTo(6);
    assertThat(one.at("/stages/0/name/zh-Hans")).isEqualTo("问题确认");
    assertThat(one.at("/stages/0/criteria/0/id")).isEqualTo("problem-stated");
  }

  @Test
  void a_past_instant_has_the_process_of_then() throws Exception {
    var program = programs.inNewWorkspace("Processes");
    var before = clock.instant();
    program.get("/api/v1/processes");
    var after = clock.instant();

    assertThat(program.get("/api/v1/processes?asOf=" + before).json().path("items").size())
        .isZero();
    assertThat(program.get("/api/v1/processes?asOf=" + after).json().path("items").size())
        .isEqualTo(1);
  }

  @Test
  void another_workspaces_version_is_not_there() throws Exception {
    var version = programs.inNewWorkspace("One").get("/api/v1/processes").at("/items/0/id");

    assertThat(programs.inNewWorkspace("Other").get("/api/v1/processes/" + version).status())
        .isEqualTo(404);
  }
}
