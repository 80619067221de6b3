package buyerside.app.activities;

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
import buyerside.app.deals.Deals;
import buyerside.app.relations.People;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Leave;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
class ActivityPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private ApiTokens tokens;
  @Autowired private Deals deals;
  @Autowired private People people;
  @Autowired private OwnTimes ownTimes;
  @Autowired private Clock clock;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private String token = "";
  private String deal = "";
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_rep_with_a_deal() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Activity pages");
    token = ((ApiTokens.Making.Made) tokens.make(ada, "pages")).token().value();
    today = LocalDate.ofInstant(clock.instant(), ada.profile().zone());
    deal = TestDeals.begin(deals, ada, today).toString();
  }

  @Test
  void a_demo_before_the_gate_is_named_too_early_with_what_comes_first_before_anything_is_sent()
      throws Exception {
    var page = page("/activities/new?deal=" + deal + "&kind=DEMO&purpose=problem-stated");

    assertThat(page.select("#fit .banner").text()).startsWith("Too early");
    assertThat(page.select("#fit .banner a").eachAttr("href"))
        .allMatch(it -> it.startsWith("/activities/new?deal=" + deal + "&purpose="));
    assertThat(
            page("/activities/fit?deal=" + deal + "&kind=CALL&purpose=problem-stated")
                .select(".banner"))
        .isEmpty();
  }

  @Test
  void the_playbooks_guiding_question_stands_beside_the_form() throws Exception {
    var page = page("/activities/new?deal=" + deal + "&kind=MEETING&purpose=problem-stated");

    assertThat(page.select("#fit .guide__question").text()).isNotEmpty();
  }

  @Test
  void a_time_on_leave_asks_for_a_reason_and_keeps_what_was_typed() throws Exception {
    ownTimes.keep(
        ada, new KeptHours(List.of(), List.of(new Leave(today.plusDays(1), today.plusDays(9)))));
    var sent = plan("Ask Ben", today.plusDays(2) + "T10:00");

    var asked = send(sent);
    var again = Jsoup.parse(asked.getContentAsString(StandardCharsets.UTF_8));

    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(again.select("#f-ownTime")).hasSize(1);
    assertThat(again.select("#f-subject").val()).isEqualTo("Ask Ben");
    assertThat(send(sent.param("ownTime", "they insist")).getRedirectedUrl())
        .startsWith("/deals/" + deal + "?done=");
  }

  @Test
  void somebody_unknown_is_offered_and_added_only_if_asked_for() throws Exception {
    var sent = plan("Meet", today.plusDays(2) + "T10:00").param("others", "Zora Quill");

    var asked = send(sent);

    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(asked.getContentAsString()).select("input[name=addPeople]")).hasSize(1);
    assertThat(people.named(ada, List.of("Zora Quill"))).isEmpty();
    assertThat(send(sent.param("addPeople", "true")).getStatus()).isEqualTo(302);
    assertThat(people.named(ada, List.of("Zora Quill"))).hasSize(1);
  }

  @Test
  void the_list_shows_what_is_to_do_by_day_and_what_is_done_after_it_is_completed_there()
      throws Exception {
    send(plan("Ask Ben", today.plusDays(2) + "T10:00"));
    var line = page("/activities").select(".entry").getFirst();
    assertThat(line.select(".entry__of a").text()).isEqualTo("Press line 4");

    var done = send(post(line.select("form").attr("action")));

    assertThat(done.getRedirectedUrl()).startsWith("/activities?done=");
    assertThat(page("/activities").select(".entry")).isEmpty();
    assertThat(page("/activities?state=done").select(".entry__name").text()).isEqualTo("Ask Ben");
    assertThat(page("/activities?state=done&kind=DINNER").select(".entry")).isEmpty();
  }

  @Test
  void an_outcome_is_read_and_the_evidence_in_it_proposed_but_recorded_only_if_ticked()
      throws Exception {
    send(plan("Ask Ben", today.minusDays(1) + "T10:00"));
    var completion = page("/activities").select(".entry__done a").attr("href");

    var hearing = page(completion + "/hearing?outcome=他确认预算50-80万");
    assertThat(hearing.select(".hearing").hasAttr("data-proposed")).isTrue();
    assertThat(hearing.select("select[name=criterion] option[selected]").val())
        .isEqualTo("funding-requested");
    assertThat(hearing.select("input[name=heard]").hasAttr("checked")).isFalse();

    send(post(completion).param("outcome", "他确认预算50-80万").param("minutes", "40"));

    assertThat(deals.find(ada, UUID.fromString(deal)).orElseThrow().evidence()).isEmpty();
  }

  @Test
  void a_completion_with_evidence_and_a_next_step_shows_both_on_the_activitys_page()
      throws Exception {
    send(plan("Ask Ben", today.minusDays(1) + "T10:00"));
    var completion = page("/activities").select(".entry__done a").attr("href");

    send(
        post(completion)
            .param("outcome", "The line stands still twice a week")
            .param("heard", "true")
            .param("criterion", "problem-stated")
            .param("polarity", "SATISFIES")
            .param("strength", "HEARD")
            .param("next", "true")
            .param("nextKind", "CALL")
            .param("nextPurpose", "problem-stated")
            .param("nextSubject", "Ask their controller")
            .param("nextStarts", today.plusDays(4) + "T10:00"));

    var page = page(completion.replace("/completion", ""));
    assertThat(page.select("h2 + .history").getFirst().text()).contains("twice a week");
    assertThat(page.select(".history a").text()).contains("Ask their controller");
  }

  @Test
  void what_cannot_be_read_stands_beside_its_field() throws Exception {
    var answer =
        send(plan("Ask Ben", "2026-02-31T25:00").param("minutes", "an hour").param("cost", "much"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".field__error")).hasSize(3);
  }

  private MockHttpServletRequestBuilder plan(String subject, String starts) {
    return post("/activities")
        .param("deal", deal)
        .param("kind", "CALL")
        .param("purpose", "problem-stated")
        .param("subject", subject)
        .param("starts", starts)
        .param("currency", "CNY");
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(send(get(path)).getContentAsString(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder asked) throws Exception {
    return mvc.perform(asked.header("Authorization", "Bearer " + token)).andReturn().getResponse();
  }
}
