package buyerside.app.deals.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class DealsApiTest {

  private static final String DEALS = "/api/v1/deals";

  @Autowired private ApiProgram.Maker programs;
  @Autowired private Clock clock;

  private ApiProgram program;

  @BeforeEach
  void a_program() {
    program = programs.inNewWorkspace("Deals");
  }

  @Test
  void a_new_deal_stands_in_the_first_stage_whatever_is_claimed() throws Exception {
    var deal =
        begin("{\"name\": \"产线视觉检测\", \"claimedStage\": \"alternatives\", \"tags\": [\"华东\"]}");
    var answer = program.get(DEALS + "/" + deal);

    assertThat(answer.at("/position")).isEqualTo("problem");
    assertThat(answer.at("/gate")).isEqualTo("prospect");
    assertThat(answer.at("/deal/claim/stage")).isEqualTo("alternatives");
    assertThat(answer.at("/deal/claim/illusion")).isEqualTo("4");
    assertThat(answer.at("/illusion")).isEqualTo("4");
    assertThat(answer.at("/deal/tags/0")).isEqualTo("华东");
  }

  @Test
  void the_answer_holds_path_progress_gaps_and_what_to_do_next() throws Exception {
    var deal = begin("{\"name\": \"D\"}");
    record(deal, "funding-requested");
    var answer = program.get(DEALS + "/" + deal);

    assertThat(answer.at("/gaps/0")).isEqualTo("problem");
    assertThat(answer.json().path("path").size()).isEqualTo(6);
    assertThat(answer.at("/path/0/gap")).isEqualTo("true");
    assertThat(answer.at("/path/2/met")).isEqualTo("1");
    assertThat(answer.at("/nextActions/0/because")).isEqualTo("closes_gap");
  }

  @ParameterizedTest
  @CsvSource({"position", "stage", "gate", "gaps", "standing", "illusion"})
  void nobody_can_set_where_a_deal_stands(String member) throws Exception {
    var deal = begin("{\"name\": \"D\"}");
    var answer = program.patch(DEALS + "/" + deal, "{\"" + member + "\": \"funding\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly(member + ": json.unknown");
  }

  @Test
  void members_that_are_absent_stay_as_they_are() throws Exception {
    var deal = begin("{\"name\": \"D\", \"source\": \"展会\"}");
    program.patch(DEALS + "/" + deal, "{\"note\": \"asked twice\"}");
    var answer = program.get(DEALS + "/" + deal);

    assertThat(answer.at("/source")).isEqualTo("展会");
    assertThat(answer.at("/note")).isEqualTo("asked twice");
  }

  @Test
  void a_change_of_a_version_that_is_no_more_is_refused() throws Exception {
    var deal = begin("{\"name\": \"D\"}");
    var seen = program.get(DEALS + "/" + deal).header("ETag");
    program.patch(DEALS + "/" + deal, "{\"name\": \"E\"}", "If-Match", seen);
    var late = program.patch(DEALS + "/" + deal, "{\"name\": \"F\"}", "If-Match", seen);

    assertThat(late.status()).isEqualTo(412);
    assertThat(program.get(DEALS + "/" + deal).at("/deal/name")).isEqualTo("E");
  }

  @Test
  void a_past_instant_shows_the_deal_as_it_was_known() throws Exception {
    var deal = begin("{\"name\": \"D\", \"value\": {\"currency\": \"CNY\", \"likely\": 100}}");
    var then = clock.instant();
    record(deal, "problem-stated", "must-be-solved");
    program.patch(DEALS + "/" + deal, "{\"value\": {\"currency\": \"CNY\", \"likely\": 900}}");
    var past = program.get(DEALS + "/" + deal + "?asOf=" + then);

    assertThat(past.at("/position")).isEqualTo("problem");
    assertThat(past.at("/deal/standing/position")).isEqualTo("problem");
    assertThat(past.at("/deal/value/likely")).isEqualTo("100.00");
    assertThat(program.get(DEALS + "/" + deal).at("/position")).isEqualTo("consequences");
  }

  @Test
  void a_deal_was_not_there_before_it_was_begun() throws Exception {
    var then = clock.instant();
    var deal = begin("{\"name\": \"D\"}");

    assertThat(program.get(DEALS + "/" + deal + "?asOf=" + then).status()).isEqualTo(404);
    assertThat(program.get(DEALS + "?asOf=" + then).json().path("items").size()).isZero();
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() throws Exception {
    for (int i = 0; i < 5; i++) {
      begin("{\"name\": \"D" + i + "\"}");
    }
    Set<String> seen = new HashSet<>();
    var pages = 0;
    for (var after = ""; pages == 0 || !after.isEmpty(); pages++) {
      var page = program.get(DEALS + "?limit=2&after=" + after);
      page.json()
          .path("items")
          .forEach(it -> assertThat(seen.add(it.at("/id").asString())).isTrue());
      after = page.at("/next");
    }

    assertThat(seen).hasSize(5);
    assertThat(pages).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "stage=nowhere,stage: json.value",
    "stgae=funding,stgae: json.unknown",
    "owner=nobody,owner: json.value",
    "sort=luck,sort: json.value",
    "after=xyz,after: cursor",
    "limit=201,limit: limit",
    "asOf=31/02/2026,asOf: date.shape"
  })
  void a_filter_that_cannot_be_read_is_refused(String query, String error) throws Exception {
    var answer = program.get(DEALS + "?" + query);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly(error);
  }

  @Test
  void deals_are_found_by_the_stage_where_the_buyer_is() throws Exception {
    var deal = begin("{\"name\": \"D\"}");
    begin("{\"name\": \"E\"}");
    record(deal, "problem-stated", "must-be-solved");
    var answer = program.get(DEALS + "?stage=consequences");

    assertThat(answer.json().path("items").size()).isEqualTo(1);
    assertThat(answer.at("/items/0/id")).isEqualTo(deal);
  }

  @Test
  void totals_set_opportunities_apart() throws Exception {
    var deal = begin("{\"name\": \"D\", \"value\": {\"currency\": \"CNY\", \"likely\": 100}}");
    begin("{\"name\": \"E\", \"value\": {\"currency\": \"CNY\", \"likely\": 7}}");
    record(deal, "problem-stated", "must-be-solved", "cost-of-nothing", "input-sources");
    var answer = program.get(DEALS + "/totals");

    assertThat(answer.json().path("items").valueStream().map(Object::toString))
        .containsExactlyInAnyOrder(
            "{\"position\":\"problem\",\"claimed\":null,\"gate\":\"prospect\",\"currency\":\"CNY\",\"deals\":1,\"worth\":7.00}",
            "{\"position\":\"funding\",\"claimed\":null,\"gate\":\"opportunity\",\"currency\":\"CNY\",\"deals\":1,\"worth\":100.00}");
  }

  @ParameterizedTest
  @CsvSource({"company", "contact", "owner"})
  void what_a_deal_names_must_be_of_its_own_workspace(String member) throws Exception {
    var other = programs.inNewWorkspace("Other");
    var foreign =
        switch (member) {
          case "company" ->
              ApiProgram.id(other.post("/api/v1/companies", "{\"name\": \"Theirs\"}"));
          case "contact" -> ApiProgram.id(other.post("/api/v1/people", "{\"name\": \"Theirs\"}"));
          default -> other.viewer().self().toString();
        };
    var body = "{\"name\": \"D\", \"" + member + "\": \"" + foreign + "\"}";
    var deal = begin("{\"name\": \"Mine\"}");

    assertThat(program.post(DEALS, body).errors()).containsExactly(member + ": unknown");
    assertThat(program.patch(DEALS + "/" + deal, body).errors())
        .containsExactly(member + ": unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name": ""}                                                        | name: missing
          {"name": "a\\u0000b"}                                               | name: text.unkeepable
          {"name": "a\\ud800b"}                                               | name: text.unkeepable
          {"name": "D", "value": {"likely": -1}}                              | value: value.negative
          {"name": "D", "value": {"low": 5, "likely": 2, "high": 9}}          | value: value.order
          {"name": "D", "value": {"likely": 1e17}}                            | value.likely: value.large
          {"name": "D", "value": {"currency": "XYZ", "likely": 1}}            | value.currency: currency.unknown
          {"name": "D", "expectedOn": "9999-01-01"}                           | expectedOn: date.implausible
          {"name": "D", "claimedStage": "closing"}                            | claimedStage: stage.unknown
          {"name": "D", "outcome": "won"}                                     | outcome: deal.starts-open
          """)
  void bad_values_are_refused_with_their_member(String body, String error) throws Exception {
    var answer = program.post(DEALS, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly(error);
    assertThat(program.get(DEALS).json().path("items").size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "🚀 Rakete 👩‍💻",
    "مشروع الفحص",
    "\u202Eevil\u202C",
    "<script>alert(1)</script>",
    "=HYPERLINK(\"http://x\")"
  })
  void any_other_text_is_kept_just_as_it_was_given(String name) throws Exception {
    var deal = begin("{\"name\": \"" + name.replace("\"", "\\\"") + "\"}");

    assertThat(program.get(DEALS + "/" + deal).at("/deal/name")).isEqualTo(name);
  }

  private String begin(String body) throws Exception {
    var answer = program.post(DEALS, body);
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
    return ApiProgram.id(answer);
  }

  private void record(String deal, String... criteria) throws Exception {
    var body =
        "{\"criteria\": [\"%s\"], \"strength\": \"confirmed\", \"observedOn\": \"2026-01-01\"}"
            .formatted(String.join("\", \"", criteria));
    var answer = program.post(DEALS + "/" + deal + "/evidence", body);
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
  }
}
