package buyerside.app.exchange.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import buyerside.app.ApiProgram;
import buyerside.app.ApiProgram.Answer;
import buyerside.app.BuyersideTest;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A file of activities and outcomes, and nothing else.
@BuyersideTest
class ActivityFilesTest {

  private static final String IMPORTS = "/api/v1/imports";
  private static final String FILE =
      """
      日期,类型,客户,商机,时长（分钟）,主题,目的,证据,结果,金额,币种
      2026-03-02,电话,华盛机械,产线视觉检测,30,第一次通话,problem-stated,problem-stated;must-be-solved,,65万,CNY
      2026-04-10,演示,华盛机械,产线视觉检测,90,现场演示,,,,,
      2026-06-01,会议,华盛机械,产线视觉检测,60,合同,,,赢单,,
      2026-05-05,饭局,博纳,机器人,120,认识一下,,,,,
      2026-05-06,跳舞,博纳,机器人,60,x,,,,,
      31/02/2026,电话,博纳,机器人,-5,y,,no-such-criterion,,,
      """;

  @Autowired private ApiProgram.Maker programs;

  private ApiProgram program;

  @BeforeEach
  void a_workspace_without_anything() {
    program = programs.inNewWorkspace("No CRM");
  }

  @Test
  void it_is_recognised_and_what_is_wrong_is_told_beforehand() throws Exception {
    var run = upload(FILE);
    var dry = program.get(IMPORTS + "/" + run + "/dry-run");

    assertThat(dry.at("/kind")).isEqualTo("activity");
    assertThat(dry.at("/rows")).isEqualTo("6");
    assertThat(dry.at("/good")).isEqualTo("4");
    assertThat(dry.json().path("refusals").valueStream().map(it -> it.path("reason").asString()))
        .contains("import.activity.kind", "activity.minutes", "criterion.unknown");
  }

  @Test
  void deals_companies_activities_and_evidence_come_out_of_it_with_their_past() throws Exception {
    var done = bringIn(FILE);
    assertThat(done.at("/created")).isEqualTo("4");
    assertThat(done.at("/refused")).isEqualTo("2");

    var deal = deal("产线视觉检测");
    var activities = program.get("/api/v1/activities?deal=" + deal).json().path("items");
    assertThat(activities.valueStream().map(it -> it.path("kind").asString()))
        .containsExactly("meeting", "demo", "call");
    assertThat(activities.valueStream().map(it -> it.at("/fit").asString()).toList())
        .containsExactly("no_purpose", "no_purpose", "fits");
    assertThat(program.get("/api/v1/deals/" + deal).at("/deal/outcome")).isEqualTo("won");
    assertThat(program.get("/api/v1/deals/" + deal).at("/deal/value/likely")).startsWith("650000");
    assertThat(program.get("/api/v1/deals/" + deal + "?asOf=2026-03-01").at("/position"))
        .isEqualTo("problem");
    assertThat(program.get("/api/v1/deals/" + deal + "?asOf=2026-04-01").at("/position"))
        .isNotEqualTo("problem");
  }

  @Test
  void the_same_file_again_changes_nothing_and_a_longer_one_adds_what_is_new() throws Exception {
    bringIn(FILE);
    var again = bringIn(FILE);
    assertThat(again.at("/created")).isEqualTo("0");
    assertThat(again.at("/same")).isEqualTo("4");

    var longer = bringIn(FILE + "2026-05-20,会议,博纳,机器人,60,第二次,,problem-stated,,,\n");
    assertThat(longer.at("/created")).isEqualTo("1");
    assertThat(problemStated(deal("机器人"))).isEqualTo("heard");
  }

  @Test
  void one_step_takes_all_back() throws Exception {
    bringIn(FILE);
    var robots = deal("机器人");
    var run = upload(FILE + "2026-05-20,会议,博纳,机器人,60,第二次,,problem-stated,,,\n");
    program.post(IMPORTS + "/" + run + "/start", "");
    ended(run);
    program.post(IMPORTS + "/" + run + "/undo", "");
    assertThat(ended(run).at("/state")).isEqualTo("undone");

    assertThat(program.get("/api/v1/activities?deal=" + robots).json().path("items").size())
        .isEqualTo(1);
    assertThat(problemStated(robots)).isEqualTo("withdrawn");
  }

  /// Whether somebody said that there is a problem, as the deal's path has it.
  private String problemStated(String deal) throws Exception {
    return program.get("/api/v1/deals/" + deal).at("/path/0/criteria/0/state");
  }

  private String deal(String name) throws Exception {
    var words = URLEncoder.encode(name, UTF_8);
    return program
        .get("/api/v1/search?q=" + words)
        .json()
        .path("items")
        .valueStream()
        .filter(it -> it.path("kind").asString("").equals("deal"))
        .map(it -> it.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private String upload(String file) throws Exception {
    return ApiProgram.id(program.upload("activities.csv", file.getBytes(UTF_8)));
  }

  private Answer bringIn(String file) throws Exception {
    var run = upload(file);
    assertThat(program.post(IMPORTS + "/" + run + "/start", "").status()).isEqualTo(202);
    return ended(run);
  }

  private Answer ended(String run) throws Exception {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            Set.of("done", "failed", "undone", "cancelled")
                .contains(program.get(IMPORTS + "/" + run).at("/state")));
    return program.get(IMPORTS + "/" + run);
  }
}
