package buyerside.app.relations.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class DuplicatesApiTest {

  @Autowired private ApiProgram.Maker programs;

  private ApiProgram program;

  @BeforeEach
  void a_program() {
    program = programs.inNewWorkspace("Duplicates");
  }

  @Test
  void two_become_one_and_an_old_address_is_gone() throws Exception {
    var stays = add("companies", "Acme");
    var goes = add("companies", "ACME Ltd");
    var answer =
        program.post(
            "/api/v1/duplicates/companies/merges",
            """
            {"stays": "%s", "staysVersion": 1, "goes": "%s", "goesVersion": 1, "fromOther": ["name"]}\
            """
                .formatted(stays, goes));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(program.get("/api/v1/companies/" + stays).at("/name")).isEqualTo("ACME Ltd");
    assertThat(program.get("/api/v1/companies/" + goes).status()).isEqualTo(404);
  }

  @Test
  void what_is_left_out_is_named() throws Exception {
    var answer = program.post("/api/v1/duplicates/people/merges", "{}");

    assertThat(answer.errors())
        .contains("stays: missing", "goes: missing", "staysVersion: missing");
    assertThat(program.get("/api/v1/duplicates/deals").status()).isEqualTo(404);
    assertThat(program.get("/api/v1/duplicates/people?after=x").errors())
        .containsExactly("after: cursor");
    assertThat(program.get("/api/v1/duplicates/people").json().path("items")).isEmpty();
  }

  @Test
  void a_person_is_told_and_erased() throws Exception {
    var id = add("people", "王敏");

    assertThat(
            program.get("/api/v1/people/" + id + "/personal-data").at("/relations/person/0/name"))
        .isEqualTo("王敏");
    assertThat(program.post("/api/v1/people/" + id + "/erasure", "{\"name\": \"王\"}").errors())
        .contains("name: erase.name");
    assertThat(
            program
                .post(
                    "/api/v1/people/" + id + "/erasure",
                    "{\"name\": \"王敏\", \"reason\": \"asked by letter\"}")
                .at("/pseudonym"))
        .startsWith("P-");
    assertThat(program.get("/api/v1/people/" + id).status()).isEqualTo(404);
  }

  private String add(String kind, String name) throws Exception {
    return program.post("/api/v1/" + kind, "{\"name\": \"%s\"}".formatted(name)).at("/id");
  }
}
