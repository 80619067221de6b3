package buyerside.app.activities.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class ActivitiesApiTest {

  private static final String ACTIVITIES = "/api/v1/activities";

  @Autowired private ApiProgram.Maker programs;
  @Autowired private Clock clock;

  private ApiProgram program;
  private String deal = "";

  @BeforeEach
  void a_deal() throws Exception {
    program = programs.inNewWorkspace("Activities");
    deal = ApiProgram.id(program.post("/api/v1/deals", "{\"name\": \"D\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "meeting,problem-stated,fits,-",
        "demo,problem-stated,too_early,solution_before_gate",
        "meeting,range-confirmed,too_early,later_stage"
      })
  void the_fit_check_answers_without_keeping_anything(
      String kind, String purpose, String verdict, String because) throws Exception {
    var answer = program.post(ACTIVITIES + "/fit-check", body(kind, purpose, ""));

    assertThat(answer.at("/verdict")).isEqualTo(verdict);
    assertThat(answer.json().path("because").asString(null)).isEqualTo(because);
    assertThat(listed("").size()).isZero();
  }

  @Test
  void what_comes_first_is_named() throws Exception {
    var answer = program.post(ACTIVITIES + "/fit-check", body("demo", "problem-stated", ""));

    assertThat(answer.at("/missing/0")).isEqualTo("problem-stated");
    assertThat(answer.json().path("missing").size()).isGreaterThan(1);
  }

  @Test
  void what_does_not_fit_is_kept_only_with_a_reason() throws Exception {
    var refused = program.post(ACTIVITIES, body("demo", "problem-stated", ""));
    var kept =
        program.post(
            ACTIVITIES,
            body("demo", "problem-stated", ", \"anyway\": \"their director asked for it\""));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.errors()).containsExactly("anyway: fit.too_early");
    assertThat(kept.status()).isEqualTo(201);
    assertThat(kept.at("/fit/verdict")).isEqualTo("too_early");
    assertThat(listed("").size()).isEqualTo(1);
  }

  @Test
  void without_a_purpose_the_check_says_so() throws Exception {
    var answer =
        program.post(
            ACTIVITIES + "/fit-check", "{\"deal\": \"%s\", \"kind\": \"dinner\"}".formatted(deal));

    assertThat(answer.at("/verdict")).isEqualTo("no_purpose");
  }

  @Test
  void completing_is_for_ones_own_activities() throws Exception {
    var id = ApiProgram.id(program.post(ACTIVITIES, body("call", "problem-stated", "")));
    var completion = ACTIVITIES + "/" + id + "/completion";

    assertThat(programs.inNewWorkspace("Other").post(completion, "").status()).isEqualTo(404);
    assertThat(program.post(completion, "").status()).isEqualTo(200);
    assertThat(listed("").get(0).path("done").asBoolean()).isTrue();
  }

  @Test
  void a_past_instant_knows_what_was_planned_and_done_by_then() throws Exception {
    var before = clock.instant();
    var id = ApiProgram.id(program.post(ACTIVITIES, body("call", "problem-stated", "")));
    var planned = clock.instant();
    program.post(ACTIVITIES + "/" + id + "/completion", "");

    assertThat(listed("&asOf=" + before).size()).isZero();
    assertThat(listed("&asOf=" + planned).get(0).path("done").asBoolean()).isFalse();
  }

  @Test
  void pages_follow_each_other() throws Exception {
    for (int hour = 0; hour < 3; hour++) {
      var at = ", \"startsAt\": \"2026-11-24T0" + hour + ":00:00Z\"";
      program.post(ACTIVITIES, body("call", "problem-stated", at));
    }
    var first = program.get(ACTIVITIES + "?limit=2&deal=" + deal);
    var second = program.get(ACTIVITIES + "?limit=2&deal=" + deal + "&after=" + first.at("/next"));

    assertThat(first.at("/items/0/startsAt")).isEqualTo("2026-11-24T02:00:00Z");
    assertThat(second.at("/items/0/startsAt")).isEqualTo("2026-11-24T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "minutes": -5                                                   | minutes: activity.minutes
          "startsAt": "2099-01-01T00:00:00Z", "done": true                | startsAt: activity.future
          "subject": "a\\u0000b"                                          | subject: text.unkeepable
          "purpose": "nonsense"                                           | purpose: criterion.unknown
          "purpose": "a;b"                                                | purpose: criterion.unknown
          """)
  void bad_values_are_refused_with_their_member(String members, String error) throws Exception {
    var answer =
        program.post(
            ACTIVITIES, "{\"deal\": \"%s\", \"kind\": \"call\", %s}".formatted(deal, members));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly(error);
  }

  private String body(String kind, String purpose, String more) {
    return "{\"deal\": \"%s\", \"kind\": \"%s\", \"purpose\": \"%s\"%s}"
        .formatted(deal, kind, purpose, more);
  }

  private tools.jackson.databind.JsonNode listed(String query) throws Exception {
    return program.get(ACTIVITIES + "?deal=" + deal + query).json().path("items");
  }
}
