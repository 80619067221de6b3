package buyerside.app.search.api;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class SearchApiTest {

  @Autowired private ApiProgram.Maker programs;

  private ApiProgram program;

  @BeforeEach
  void one_company() throws Exception {
    program = programs.inNewWorkspace("Search");
    program.post("/api/v1/companies", "{\"name\": \"上海龙森机械有限公司\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"龙森", "龍森", "lsjx", "longsen", "机械"})
  void a_company_is_found_by_substring_script_pinyin_and_initials(String words) throws Exception {
    assertThat(find(words, "").at("/items/0/title")).isEqualTo("上海龙森机械有限公司");
  }

  @Test
  void a_kind_leaves_the_others_out() throws Exception {
    assertThat(find("龙森", "&kind=deal").json().path("items").size()).isZero();
    assertThat(find("龙森", "&kind=letter").errors()).containsExactly("kind: json.choice");
  }

  @Test
  void another_workspace_finds_nothing_of_ours() throws Exception {
    var other = programs.inNewWorkspace("Other");

    assertThat(other.get("/api/v1/search?q=longsen").json().path("items").size()).isZero();
  }

  @Test
  void words_are_needed_and_nul_is_none() throws Exception {
    assertThat(program.get("/api/v1/search").errors()).containsExactly("q: missing");
    assertThat(program.get("/api/v1/search?q=a%00b").status()).isEqualTo(400);
  }

  private ApiProgram.Answer find(String words, String more) throws Exception {
    return program.get(
        "/api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + more);
  }
}
