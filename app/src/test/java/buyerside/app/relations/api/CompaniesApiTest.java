package buyerside.app.relations.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Companies and people, which behave alike.
@BuyersideTest
class CompaniesApiTest {

  @Autowired private ApiProgram.Maker programs;

  private ApiProgram program;

  @BeforeEach
  void a_program() {
    program = programs.inNewWorkspace("Relations");
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "people"})
  void what_was_added_can_be_read_with_its_version(String kind) throws Exception {
    var id = add(kind, "王敏");
    var answer = program.get("/api/v1/" + kind + "/" + id);

    assertThat(answer.at("/name")).isEqualTo("王敏");
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "people"})
  void what_has_not_changed_need_not_be_sent_again(String kind) throws Exception {
    var path = "/api/v1/" + kind + "/" + add(kind, "A");

    assertThat(program.get(path, "If-None-Match", "\"1\"").status()).isEqualTo(304);
    assertThat(program.get(path, "If-None-Match", "\"2\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "people"})
  void a_change_says_which_version_it_is_meant_for(String kind) throws Exception {
    var path = "/api/v1/" + kind + "/" + add(kind, "A");

    assertThat(program.put(path, "{\"name\": \"B\"}").status()).isEqualTo(428);
    assertThat(program.put(path, "{\"name\": \"B\"}", "If-Match", "\"1\"").status()).isEqualTo(200);
    assertThat(program.put(path, "{\"name\": \"C\"}", "If-Match", "\"1\"").status()).isEqualTo(412);
    assertThat(program.put(path, "{\"name\": \"C\", \"version\": 1}").status()).isEqualTo(409);
    assertThat(program.get(path).at("/name")).isEqualTo("B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "people"})
  void another_workspaces_records_are_not_there(String kind) throws Exception {
    var path = "/api/v1/" + kind + "/" + add(kind, "A");
    var other = programs.inNewWorkspace("Other");

    assertThat(other.get(path).status()).isEqualTo(404);
    assertThat(other.put(path, "{\"name\": \"B\"}", "If-Match", "\"1\"").status()).isEqualTo(404);
    assertThat(program.get(path).at("/name")).isEqualTo("A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "people"})
  void names_are_in_the_order_of_their_pinyin_page_by_page(String kind) throws Exception {
    add(kind, "曾国强");
    add(kind, "安娜");
    add(kind, "Baker");
    var first = program.get("/api/v1/" + kind + "?limit=2");
    var second = program.get("/api/v1/" + kind + "?limit=2&after=" + first.at("/next"));

    assertThat(first.at("/items/0/name")).isEqualTo("安娜");
    assertThat(first.at("/items/1/name")).isEqualTo("Baker");
    assertThat(second.at("/items/0/name")).isEqualTo("曾国强");
    assertThat(second.json().path("next").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "people"})
  void a_cursor_that_was_never_given_is_refused(String kind) throws Exception {
    var answer = program.get("/api/v1/" + kind + "?after=00000000-0000-0000-0000-000000000001");

    assertThat(answer.errors()).containsExactly("after: cursor");
  }

  @ParameterizedTest
  @CsvSource({"companies,city", "companies,shortName", "people,title", "people,mobile"})
  void overlong_text_is_refused_with_its_member(String kind, String member) throws Exception {
    var body = "{\"name\": \"A\", \"" + member + "\": \"" + "字".repeat(301) + "\"}";
    var answer = program.post("/api/v1/" + kind, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.errors()).containsExactly(member + ": text.long");
  }

  @Test
  void a_person_works_for_a_company_of_the_same_workspace() throws Exception {
    var theirs =
        ApiProgram.id(
            programs.inNewWorkspace("Other").post("/api/v1/companies", "{\"name\": \"Theirs\"}"));
    var body = "{\"name\": \"A\", \"company\": \"" + theirs + "\"}";

    assertThat(program.post("/api/v1/people", body).errors()).containsExactly("company: unknown");
  }

  private String add(String kind, String name) throws Exception {
    return ApiProgram.id(program.post("/api/v1/" + kind, "{\"name\": \"" + name + "\"}"));
  }
}
