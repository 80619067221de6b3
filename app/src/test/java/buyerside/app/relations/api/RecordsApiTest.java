package buyerside.app.relations.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/// Notes, tags, careers and reporting lines for programs.
@BuyersideTest
class RecordsApiTest {

  @Autowired private ApiProgram.Maker programs;

  private ApiProgram program;

  @BeforeEach
  void a_program() {
    program = programs.inNewWorkspace("Records");
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "people"})
  void a_note_is_written_read_and_removed(String area) throws Exception {
    var notes = "/api/v1/" + area + "/" + add(area, "A") + "/notes";

    assertThat(program.post(notes, "{\"body\": \"Likes tea\", \"private\": true}").status())
        .isEqualTo(201);
    var read = program.get(notes);
    assertThat(read.at("/items/0/body")).isEqualTo("Likes tea");
    assertThat(read.at("/items/0/private")).isEqualTo("true");
    assertThat(program.post(notes, "{\"body\": \" \"}").errors()).containsExactly("body: missing");
    program.send(HttpMethod.DELETE, notes + "/" + read.at("/items/0/id"), "");
    assertThat(program.get(notes).json().path("items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "people"})
  void many_get_a_tag_and_lose_it(String area) throws Exception {
    var id = add(area, "A");
    var body = "{\"tag\": \"Fair\", \"records\": [\"" + id + "\"]}";
    program.post("/api/v1/" + area + "/tags/addition", body);

    assertThat(program.get("/api/v1/" + area + "/tags/used").at("/items/0")).isEqualTo("Fair");
    assertThat(program.get("/api/v1/" + area + "/" + id + "/tags").at("/items/0"))
        .isEqualTo("Fair");
    assertThat(program.get("/api/v1/" + area + "/tags/records?tag=Fair").at("/items/0"))
        .isEqualTo(id);
    program.post("/api/v1/" + area + "/tags/removal", body);
    assertThat(program.get("/api/v1/" + area + "/" + id + "/tags").json().path("items")).isEmpty();
  }

  @Test
  void earlier_work_is_written_down_and_in_order() throws Exception {
    var careers = "/api/v1/people/" + add("people", "Anna") + "/careers";
    program.post(
        careers, "{\"employer\": \"Works\", \"from\": \"2019-03-01\", \"to\": \"2023-06-30\"}");

    assertThat(program.get(careers).at("/items/0/employer")).isEqualTo("Works");
    assertThat(
            program
                .post(
                    careers,
                    "{\"employer\": \"B\", \"from\": \"2024-01-01\", \"to\": \"2023-01-01\"}")
                .errors())
        .containsExactly("to: career.order");
  }

  @Test
  void who_reports_to_whom_is_a_tree() throws Exception {
    var company = add("companies", "Works");
    var boss = person("Bo", company);
    var anna = person("Anna", company);
    program.put("/api/v1/people/" + anna + "/boss", "{\"person\": \"" + boss + "\"}");

    assertThat(program.get("/api/v1/companies/" + company + "/reporting").at("/items/0/boss"))
        .isEqualTo(boss);
    assertThat(
            program
                .put("/api/v1/people/" + boss + "/boss", "{\"person\": \"" + anna + "\"}")
                .errors())
        .containsExactly("boss: reports.circle");
    assertThat(program.get("/api/v1/people/" + anna + "/closeness").json().path("items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes", "tags", "careers", "closeness", "custom"})
  void another_workspaces_person_is_not_there(String part) throws Exception {
    var id = add("people", "Anna");
    var stranger = programs.inNewWorkspace("Strangers");

    assertThat(stranger.get("/api/v1/people/" + id + "/" + part).status()).isEqualTo(404);
  }

  private String add(String area, String name) throws Exception {
    return ApiProgram.id(program.post("/api/v1/" + area, "{\"name\": \"" + name + "\"}"));
  }

  private String person(String name, String company) throws Exception {
    return ApiProgram.id(
        program.post(
            "/api/v1/people", "{\"name\": \"" + name + "\", \"company\": \"" + company + "\"}"));
  }
}
