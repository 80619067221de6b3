package buyerside.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/// What a program is told when something is wrong: always `application/problem+json`, always with a
/// code and the place, in the language it asks for.
@BuyersideTest
class ApiProblemsTest {

  private static final String COMPANIES = "/api/v1/companies";

  @Autowired private ApiProgram.Maker programs;
  @Autowired private MockMvc mvc;

  private ApiProgram program;

  @BeforeEach
  void a_program() {
    program = programs.inNewWorkspace("Problems");
  }

  @Test
  void malformed_json_is_told_with_line_and_column() throws Exception {
    var answer = program.post(COMPANIES, "{\n  \"name\": \"x\",,\n}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly(": json.syntax");
    assertThat(answer.at("/errors/0/line")).isEqualTo("2");
    assertThat(answer.at("/errors/0/column")).isEqualTo("15");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"nmae": "x"}                                | nmae: json.unknown
          {"name": "x", "name": "y"}                   | : json.syntax
          {"name": 5}                                  | name: json.field
          {"name": "x"} {"name": "y"}                  | : json.syntax
          [1, 2]                                       | : json.field
          """)
  void a_body_is_read_strictly(String body, String error) throws Exception {
    var answer = program.post(COMPANIES, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly(error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name": "D", "value": {"likely": "1.2.3"}}  | value.likely: number.shape
          {"name": "D", "expectedOn": "2026-02-31"}    | expectedOn: date.shape
          {"name": "D", "company": "C-1"}              | company: json.id
          {"name": "D", "outcome": "perhaps"}          | outcome: json.choice
          {"name": "D", "position": "funding"}         | position: json.unknown
          {"name": "D", "stage": 3}                    | stage: json.unknown
          """)
  void each_member_says_what_would_be_right(String body, String error) throws Exception {
    var answer = program.post("/api/v1/deals", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly(error);
  }

  @Test
  void a_choice_is_told_with_all_it_could_be() throws Exception {
    var answer = program.post("/api/v1/deals", "{\"name\": \"D\", \"outcome\": \"perhaps\"}");

    assertThat(answer.at("/detail")).contains("won, lost, no_decision");
  }

  @Test
  void without_a_valid_token_nothing_is_answered() throws Exception {
    var answer = programs.stranger().get(COMPANIES);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(answer.errors()).containsExactly("Authorization: api.token");
  }

  @Test
  void an_address_that_does_not_exist_is_named() throws Exception {
    var answer = program.get("/api/v1/compnies");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.errors()).containsExactly(": api.address");
    assertThat(answer.at("/instance")).isEqualTo("/api/v1/compnies");
  }

  @Test
  void a_method_that_an_address_does_not_take_is_refused_with_those_it_takes() throws Exception {
    var answer = program.send(HttpMethod.DELETE, COMPANIES, "");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("GET", "POST");
  }

  @Test
  void an_answer_in_another_form_than_json_cannot_be_had() throws Exception {
    var answer = program.get(COMPANIES, "Accept", "text/html");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void a_body_in_another_form_than_json_is_refused() throws Exception {
    var answer = program.upload("companies.csv", "name\nAcme".getBytes());
    var wrong = program.post("/api/v1/imports", "{}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(wrong.status()).isEqualTo(415);
  }

  @Test
  void a_body_that_no_command_can_need_is_refused_unread() throws Exception {
    var answer = program.post(COMPANIES, "{\"name\": \"" + "x".repeat(2_000_000) + "\"}");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.errors()).containsExactly(": api.large");
  }

  @Test
  void a_rule_that_is_broken_is_told_beside_its_member() throws Exception {
    var answer = program.post(COMPANIES, "{\"name\": \"  \"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly("name: missing");
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN,zh-Hans,未被接受",
    "zh-TW,zh-Hant,未被接受",
    "en,en,Not accepted",
    "'fr, zh;q=0.5',zh-Hans,未被接受",
    "fr,en,Not accepted"
  })
  void problems_are_told_in_the_language_that_is_accepted(
      String accepted, String language, String title) throws Exception {
    var answer = program.post(COMPANIES, "{\"name\": \"\"}", "Accept-Language", accepted);

    assertThat(answer.header("Content-Language")).isEqualTo(language);
    assertThat(answer.at("/title")).isEqualTo(title);
  }

  @Test
  void pages_of_other_sites_are_not_let_in() throws Exception {
    var response =
        mvc.perform(
                options(COMPANIES)
                    .header("Origin", "https://other.example")
                    .header("Access-Control-Request-Method", "POST"))
            .andReturn()
            .getResponse();

    assertThat(response.getHeaderNames()).noneMatch(it -> it.startsWith("Access-Control"));
  }

  @Test
  void a_program_is_told_how_many_requests_are_left() throws Exception {
    program.get(COMPANIES);
    var answer = program.get(COMPANIES);

    assertThat(answer.header("RateLimit-Limit")).isEqualTo("6000");
    assertThat(answer.header("RateLimit-Remaining")).isEqualTo("5998");
  }
}
