package buyerside.app.library.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.library.share.Suggestion.Kind;
import buyerside.app.process.Processes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@BuyersideTest
@Import(LentTestHouse.class)
class SignalTest {

  @Autowired private LentTestHouse house;
  @Autowired private MockMvc mvc;
  @Autowired private ApiTokens tokens;
  @Autowired private Deals deals;
  @Autowired private Processes processes;
  @Autowired private ReadingSignals signals;
  @Autowired private Clock clock;

  @Test
  void what_was_only_opened_is_no_signal() throws Exception {
    var lent = house.lend("problem");
    house.open(lent);

    assertThat(signals.of(lent.viewer(), lent.deal(), 9)).isEmpty();
  }

  @Test
  void a_signal_says_how_the_piece_lies_to_where_the_deal_is() throws Exception {
    var here = house.lend("problem");
    var ahead = house.lend(here.viewer(), here.deal(), "selection");
    var anywhere = house.lend(here.viewer(), here.deal(), "no-such-stage");
    for (var lent : List.of(here, ahead, anywhere)) {
      house.read(lent, 0, 0);
    }
    assertThat(signals.of(here.viewer(), here.deal(), 9))
        .extracting(it -> it.suggestion().kind())
        .containsExactlyInAnyOrder(Kind.HERE, Kind.AHEAD, Kind.ANYWHERE);

    var today = LocalDate.ofInstant(clock.instant(), here.viewer().place().zone());
    TestDeals.pass(deals, here.viewer(), here.deal(), processes.current(here.viewer()), 1, today);

    assertThat(signals.of(here.viewer(), here.deal(), 9))
        .extracting(it -> it.suggestion().kind())
        .containsExactlyInAnyOrder(Kind.BEHIND, Kind.AHEAD, Kind.ANYWHERE);
  }

  @Test
  void the_deal_page_says_who_read_what_and_what_to_ask() throws Exception {
    var lent = house.lend("problem");
    house.say(lent, "yes");
    house.read(lent, 2, 80);

    var panel = page(lent.viewer(), "/deals/" + lent.deal()).select(".signal").text();

    assertThat(panel)
        .contains(
            "Li Na read “What a missed defect costs”",
            "80% of it",
            "help them see what it costs to do nothing");
  }

  @Test
  void today_puts_the_step_of_a_buyer_who_has_just_read_first() throws Exception {
    var lent = house.lend("problem");
    var viewer = lent.viewer();
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var other = TestDeals.begin(deals, viewer, today);
    TestDeals.pass(deals, viewer, other, processes.current(viewer), 1, today);
    house.read(lent, 0, 0);

    var first = page(viewer, "/today").select(".step-card").getFirst();

    assertThat(first.select("a").attr("href")).endsWith(lent.deal().toString());
    assertThat(first.select(".step-card__heard").text()).contains("Li Na read");
  }

  @Test
  void programs_are_told_too() throws Exception {
    var lent = house.lend("problem");
    house.read(lent, 0, 0);

    assertThat(text(lent.viewer(), "/api/v1/reading-signals"))
        .contains("\"reader\"", "Li Na", "\"here\"");
    assertThat(text(lent.viewer(), "/api/v1/next-steps")).contains("\"readBy\"", "Li Na");
  }

  private Document page(Viewer viewer, String path) throws Exception {
    return Jsoup.parse(text(viewer, path));
  }

  private String text(Viewer viewer, String path) throws Exception {
    var token = ((ApiTokens.Making.Made) tokens.make(viewer, "signals")).token().value();
    return mvc.perform(get(path).header("Authorization", "Bearer " + token))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
