package buyerside.app.deals.web;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The deal page says why a yes that somebody recorded does not count.
@BuyersideTest
class UnmetCriterionTest {

  @Autowired private ApiProgram.Maker programs;

  private ApiProgram program;
  private String deal = "";

  @BeforeEach
  void a_deal() throws Exception {
    program = programs.inNewWorkspace("Unmet");
    deal = ApiProgram.id(program.post("/api/v1/deals", "{\"name\": \"D\"}"));
  }

  @Test
  void a_yes_that_a_no_of_the_same_day_outranks_is_explained() throws Exception {
    record("satisfies", "heard");
    record("denies", "heard");

    assertThat(why().text()).contains("stands against this yes");
  }

  @Test
  void a_yes_that_is_too_weak_names_what_would_do() throws Exception {
    record("satisfies", "inferred");

    assertThat(why().text()).contains("Heard first-hand");
  }

  @Test
  void a_firmer_yes_of_the_same_day_needs_no_word() throws Exception {
    record("denies", "heard");
    record("satisfies", "documented");

    assertThat(criterion().select(".criterion__unmet")).isEmpty();
  }

  private void record(String polarity, String strength) throws Exception {
    var body =
        """
        {"criteria": ["problem-stated"], "polarity": "%s", "strength": "%s", "observedOn": "2026-11-01"}
        """
            .formatted(polarity, strength);
    assertThat(program.post("/api/v1/deals/" + deal + "/evidence", body).status()).isEqualTo(201);
  }

  private Element why() throws Exception {
    return criterion().select(".criterion__unmet").getFirst();
  }

  private Element criterion() throws Exception {
    var page = program.get("/deals/" + deal).raw().getContentAsString(StandardCharsets.UTF_8);
    return Jsoup.parse(page).select(".criterion").getFirst();
  }
}
