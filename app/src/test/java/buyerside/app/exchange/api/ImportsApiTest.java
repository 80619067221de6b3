package buyerside.app.exchange.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import buyerside.app.ApiProgram;
import buyerside.app.ApiProgram.Answer;
import buyerside.app.BuyersideTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class ImportsApiTest {

  private static final String IMPORTS = "/api/v1/imports";
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String FUNNEL =
      """
      Opportunity ID,Opportunity Name,Account Name,Amount,StageName,Close Date
      1,Vision,Acme,100000,Proposal,2027-03-31
      2,Robots,Bona,1.2.3,Prospecting,2027-03-31
      3,Belts,Acme,5000,Prospecting,31/02/2027
      """;

  @Autowired private ApiProgram.Maker programs;

  private ApiProgram program;

  @BeforeEach
  void a_program() {
    program = programs.inNewWorkspace("Imports");
  }

  @Test
  void a_dry_run_tells_counts_and_refusals_and_takes_nothing() throws Exception {
    var run = ApiProgram.id(program.upload("funnel.csv", FUNNEL.getBytes(UTF_8)));
    var dry = program.get(IMPORTS + "/" + run + "/dry-run");

    assertThat(dry.at("/kind")).isEqualTo("deal");
    assertThat(dry.at("/source")).isEqualTo("salesforce");
    assertThat(dry.at("/rows")).isEqualTo("3");
    assertThat(dry.at("/good")).isEqualTo("1");
    assertThat(dry.at("/refusals/0/line")).isEqualTo("3");
    assertThat(dry.at("/refusals/0/column")).isEqualTo("Amount");
    assertThat(dry.at("/refusals/0/value")).isEqualTo("1.2.3");
    assertThat(dry.at("/refusals/1/reason")).isEqualTo("import.date.none");
    assertThat(deals()).isZero();
  }

  @Test
  void good_rows_go_in_refused_ones_are_told_and_one_step_takes_all_back() throws Exception {
    var run = ApiProgram.id(program.upload("funnel.csv", FUNNEL.getBytes(UTF_8)));
    var started = program.post(IMPORTS + "/" + run + "/start", "");
    var done = ended(run);
    var refusals = program.get(IMPORTS + "/" + run + "/refusals");

    assertThat(started.status()).isEqualTo(202);
    assertThat(done.at("/state")).isEqualTo("done");
    assertThat(done.at("/created")).isEqualTo("1");
    assertThat(done.at("/refused")).isEqualTo("2");
    assertThat(refusals.json().path("items").size()).isEqualTo(2);
    assertThat(deals()).isEqualTo(1);

    program.post(IMPORTS + "/" + run + "/undo", "");
    assertThat(ended(run).at("/state")).isEqualTo("undone");
    assertThat(deals()).isZero();
  }

  @Test
  void the_sellers_stage_becomes_a_claim_that_can_be_mapped() throws Exception {
    bringIn(FUNNEL);
    var claims = program.get("/api/v1/claims");
    var mapped =
        program.put("/api/v1/claims", "{\"label\": \"Proposal\", \"stage\": \"selection\"}");
    var deal = program.get("/api/v1/deals").at("/items/0/id");

    assertThat(claims.at("/items/0/label")).isEqualTo("Proposal");
    assertThat(mapped.at("/items/0/stage")).isEqualTo("selection");
    assertThat(program.get("/api/v1/deals/" + deal).at("/deal/claim/stage")).isEqualTo("selection");
    assertThat(program.get("/api/v1/deals/" + deal).at("/position")).isEqualTo("problem");
    assertThat(program.put("/api/v1/claims", "{\"label\": \"None\", \"stage\": null}").errors())
        .containsExactly("label: unknown");
  }

  @Test
  void the_same_file_again_changes_nothing() throws Exception {
    bringIn(FUNNEL);
    var again = bringIn(FUNNEL);

    assertThat(again.at("/created")).isEqualTo("0");
    assertThat(again.at("/same")).isEqualTo("1");
    assertThat(deals()).isEqualTo(1);
  }

  @Test
  void an_import_does_each_step_once() throws Exception {
    var run = ApiProgram.id(program.upload("funnel.csv", FUNNEL.getBytes(UTF_8)));
    assertThat(program.post(IMPORTS + "/" + run + "/undo", "").errors())
        .containsExactly(": import.state");

    program.post(IMPORTS + "/" + run + "/start", "");
    ended(run);
    assertThat(program.post(IMPORTS + "/" + run + "/start", "").status()).isEqualTo(409);
    assertThat(program.put(IMPORTS + "/" + run + "/mapping", "{\"kind\": \"company\"}").status())
        .isEqualTo(409);
  }

  @Test
  void columns_are_mapped_by_hand_before_it_starts() throws Exception {
    var run =
        ApiProgram.id(program.upload("odd.csv", "Was,Wieviel\nRoboter,5000\n".getBytes(UTF_8)));
    var path = IMPORTS + "/" + run + "/mapping";

    assertThat(program.put(path, "{\"kind\": \"deal\", \"columns\": [\"name\"]}").errors())
        .containsExactly("columns: import.columns");
    assertThat(
            program.put(path, "{\"kind\": \"deal\", \"columns\": [\"name\", \"luck\"]}").errors())
        .containsExactly("columns: json.value");
    assertThat(
            program.put(path, "{\"kind\": \"deal\", \"columns\": [\"name\", \"amount\"]}").status())
        .isEqualTo(200);
    program.post(IMPORTS + "/" + run + "/start", "");
    assertThat(ended(run).at("/created")).isEqualTo("1");
  }

  @Test
  void another_workspaces_import_is_not_there() throws Exception {
    var run = ApiProgram.id(program.upload("funnel.csv", FUNNEL.getBytes(UTF_8)));
    var other = programs.inNewWorkspace("Other");

    assertThat(other.get(IMPORTS + "/" + run).status()).isEqualTo(404);
    assertThat(other.get(IMPORTS + "/" + run + "/dry-run").status()).isEqualTo(404);
    assertThat(other.get(IMPORTS + "/" + run + "/refusals").status()).isEqualTo(404);
    assertThat(other.post(IMPORTS + "/" + run + "/start", "").status()).isEqualTo(404);
  }

  @Test
  void a_row_with_nul_is_refused_and_the_others_go_in() throws Exception {
    var done =
        bringIn(
            "Opportunity ID,Opportunity Name,StageName\n"
                + "1,good one here,Proposal\n"
                + "2,b\0d,Proposal\n");

    assertThat(done.at("/created")).isEqualTo("1");
    assertThat(done.at("/refused")).isEqualTo("1");
  }

  @Test
  void text_in_any_script_goes_in_as_it_is() throws Exception {
    bringIn(
        "Opportunity ID,Opportunity Name,StageName\n"
            + "1,\u202Eevil\u202C <script> 🚀 مشروع,Proposal\n");

    assertThat(program.get("/api/v1/deals").at("/items/0/name"))
        .isEqualTo("\u202Eevil\u202C <script> 🚀 مشروع");
  }

  private Answer bringIn(String table) throws Exception {
    var run = ApiProgram.id(program.upload("funnel.csv", table.getBytes(UTF_8)));
    program.post(IMPORTS + "/" + run + "/start", "");
    return ended(run);
  }

  private Answer ended(String run) {
    return await()
        .atMost(LONG)
        .until(
            () -> program.get(IMPORTS + "/" + run),
            it -> it.at("/state").matches("done|undone|cancelled|failed"));
  }

  private int deals() throws Exception {
    return program.get("/api/v1/deals").json().path("items").size();
  }
}
