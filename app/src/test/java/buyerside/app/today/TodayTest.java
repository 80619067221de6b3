package buyerside.app.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.PlanActivity;
import buyerside.app.deals.Deals;
import buyerside.app.journal.undo.Undo;
import buyerside.method.fit.ActivityKind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BuyersideTest
class TodayTest {

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private ApiTokens tokens;
  @Autowired private Deals deals;
  @Autowired private Activities activities;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private String token = "";

  @BeforeEach
  void a_rep() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Today");
    token = ((ApiTokens.Making.Made) tokens.make(ada, "today")).token().value();
  }

  @Test
  void without_deals_the_page_teaches_what_will_stand_here() throws Exception {
    assertThat(page("/today").select(".empty a").eachAttr("href"))
        .contains("/deals/new", "/imports/new");
  }

  @Test
  void a_deal_shows_its_first_missing_criterion_with_the_reason_for_its_place() throws Exception {
    var deal = begin();

    var step = page("/today").select(".step-card").getFirst();

    assertThat(step.select(".step-card__deal a").attr("href")).isEqualTo("/deals/" + deal);
    assertThat(step.select(".step-card__reason").text()).contains("$80–120K");
    assertThat(step.select(".path").attr("aria-label")).startsWith("Stage 1 of 6");
  }

  @Test
  void what_is_put_aside_gives_way_to_the_next_piece_of_advice_and_comes_back_when_asked()
      throws Exception {
    var deal = begin();
    var first = criterion(page("/today"));

    send(
        post("/today/asides")
            .param("deal", deal.toString())
            .param("criterion", first)
            .param("rest", "WEEK"));

    assertThat(criterion(page("/today"))).isNotEqualTo(first);

    send(post("/today/asides/return"));

    assertThat(criterion(page("/today"))).isEqualTo(first);
  }

  @Test
  void nothing_is_put_aside_for_good_without_a_reason() throws Exception {
    var deal = begin();
    var first = criterion(page("/today"));

    var answer =
        send(post("/today/asides").param("deal", deal.toString()).param("criterion", first));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(criterion(page("/today"))).isEqualTo(first);
  }

  @Test
  void nobody_puts_aside_the_advice_of_a_deal_they_do_not_see() throws Exception {
    var answer =
        send(
            post("/today/asides")
                .param("deal", UUID.randomUUID().toString())
                .param("criterion", "problem-stated")
                .param("rest", "WEEK"));

    assertThat(answer.getStatus()).isEqualTo(422);
  }

  @Test
  void what_was_planned_for_yesterday_is_late_done_with_one_click_and_open_again_with_another()
      throws Exception {
    var deal = begin();
    var yesterday = clock.instant().minus(Duration.ofDays(1));
    activities.plan(
        ada,
        new PlanActivity(
            deal, ActivityKind.CALL, "Ask Ben", yesterday, 30, false, null, "wants it so"));

    var due = page("/today").select(".due").getFirst();
    assertThat(due.attr("data-state")).isEqualTo("LATE");
    assertThat(due.select(".due__what").text()).isEqualTo("Ask Ben");

    var answer = send(post(due.select("form").attr("action")).param("back", "/today"));

    assertThat(answer.getRedirectedUrl()).startsWith("/today?done=");
    assertThat(page("/today").select(".due")).isEmpty();

    undo.undo(
        ada,
        UUID.fromString(String.valueOf(answer.getRedirectedUrl()).replaceFirst(".*done=", "")));

    assertThat(page("/today").select(".due")).hasSize(1);
  }

  private UUID begin() {
    return TestDeals.begin(deals, ada, LocalDate.ofInstant(clock.instant(), ada.place().zone()));
  }

  private static String criterion(Document page) {
    return page.select(".step-card input[name=criterion]").attr("value");
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(send(get(path)).getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder asked) throws Exception {
    return mvc.perform(asked.header("Authorization", "Bearer " + token)).andReturn().getResponse();
  }
}
