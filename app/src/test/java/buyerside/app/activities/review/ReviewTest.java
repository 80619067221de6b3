package buyerside.app.activities.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Role;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.PlanActivity;
import buyerside.app.activities.Planning.Planned;
import buyerside.app.activities.review.Review.Hours;
import buyerside.app.activities.review.Review.Move;
import buyerside.app.activities.review.Review.OfDeal;
import buyerside.app.activities.review.Review.OfKind;
import buyerside.app.deals.Deals;
import buyerside.app.process.Processes;
import buyerside.method.fit.ActivityKind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BuyersideTest
class ReviewTest {

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private ApiTokens tokens;
  @Autowired private Deals deals;
  @Autowired private Processes processes;
  @Autowired private Activities activities;
  @Autowired private Reviews reviews;
  @Autowired private Clock clock;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_rep_with_a_deal() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Review");
    today = LocalDate.ofInstant(clock.instant(), ada.profile().zone());
    deal = TestDeals.begin(deals, ada, today);
  }

  @Test
  void hours_are_told_apart_by_the_gate_as_it_was_then_and_by_the_fit() {
    did(deal, ActivityKind.CALL, 60, "problem-stated");
    did(deal, ActivityKind.DEMO, 90, "problem-stated");
    did(null, ActivityKind.INTERNAL, 30, null);
    pass(3);
    did(deal, ActivityKind.MEETING, 45, "criteria-written");
    did(deal, ActivityKind.CALL, null, "criteria-written");

    var review = review();

    assertThat(review.hours()).isEqualTo(new Hours(60, 90, 45, 0, 30));
    assertThat(review.unmeasured()).isEqualTo(1);
    assertThat(review.kinds())
        .startsWith(new OfKind("DEMO", 1, 90, 90), new OfKind("CALL", 2, 60, 0));
    assertThat(review.deals())
        .containsExactly(new OfDeal(deal, "Press line 4", 4, 195, 90, true, 3));
  }

  @Test
  void what_moved_is_told_with_from_and_to() {
    pass(1);
    pass(2);

    assertThat(review().moves())
        .extracting(Move::from, Move::to)
        .containsExactly(tuple(1, 2), tuple(0, 1));
  }

  @Test
  void a_week_before_has_nothing_of_it() {
    did(deal, ActivityKind.CALL, 60, "problem-stated");

    var before = reviews.of(ada, ada.self(), Reviews.monday(today).minusDays(7)).orElseThrow();

    assertThat(before.activities()).isZero();
    assertThat(before.moves()).isEmpty();
  }

  @Test
  void a_rep_reads_their_own_week_only_and_a_manager_everybodys() {
    did(deal, ActivityKind.CALL, 60, "problem-stated");
    var ben =
        new Viewer(
            ada.workspace(),
            UUID.randomUUID(),
            Role.REP,
            ada.channel(),
            ada.profile(),
            ada.place());

    assertThat(reviews.of(ben, ada.self(), Reviews.monday(today))).isEmpty();
    assertThat(reviews.of(ben, ben.self(), Reviews.monday(today))).isPresent();
    assertThat(reviews.team(ada, Reviews.monday(today)))
        .containsExactly(new TeamLine(ada.self(), 1, 60, 60, 0));
  }

  @Test
  void the_page_says_it_in_sentences_and_can_be_printed() throws Exception {
    did(deal, ActivityKind.DEMO, 90, "problem-stated");
    var token = ((ApiTokens.Making.Made) tokens.make(ada, "review")).token().value();

    var page =
        Jsoup.parse(
            mvc.perform(get("/review").header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

    assertThat(page.select(".review__findings").text())
        .contains("1.5 h in 1 activities", "did not fit where the buyer stood (100 %)");
    assertThat(page.select(".share-bar rect[data-kind=BEFORE_UNFIT]").attr("width"))
        .isEqualTo("100.00");
    assertThat(page.select("[data-print]")).hasSize(1);
  }

  private Review review() {
    return reviews.of(ada, ada.self(), Reviews.monday(today)).orElseThrow();
  }

  private void did(
      @Nullable UUID of, ActivityKind kind, @Nullable Integer minutes, @Nullable String purpose) {
    var now = clock.instant();
    var command = new PlanActivity(of, kind, "", now, minutes, true, purpose, "they asked");
    assertThat(activities.plan(ada, command)).isInstanceOf(Planned.class);
  }

  private void pass(int stages) {
    TestDeals.pass(deals, ada, deal, processes.current(ada), stages, today);
  }
}
