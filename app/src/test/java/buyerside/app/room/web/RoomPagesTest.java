package buyerside.app.room.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import buyerside.app.BuyersideTest;
import buyerside.app.access.LinkRate;
import buyerside.app.deals.Adding;
import buyerside.app.deals.DealField;
import buyerside.app.deals.DealFields;
import buyerside.app.deals.Deals;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.room.Acting;
import buyerside.app.room.RoomTestHouse;
import buyerside.app.room.RoomTestHouse.Opened;
import buyerside.app.room.Rooms;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BuyersideTest
@Import(RoomTestHouse.class)
class RoomPagesTest {

  private static final List<String> PAGES = List.of("", "/plan", "/value-case", "/plan/file");

  @Autowired private MockMvc mvc;
  @Autowired private RoomTestHouse house;
  @Autowired private Deals deals;
  @Autowired private DealFields fields;
  @Autowired private Rooms rooms;

  @Test
  void nothing_internal_reaches_the_buyer() throws Exception {
    var room = house.open("");
    var internal =
        Map.of(
            DealField.NOTE, "they-are-desperate",
            DealField.SOURCE, "stolen-address-list",
            DealField.CLAIMED_STAGE, "5",
            DealField.EXPECTED_ON, "2031-07-09");
    assertThat(fields.change(room.viewer(), room.deal(), internal))
        .isNotInstanceOf(Adding.Rejected.class);
    var heard =
        new RecordEvidence(
            room.deal(),
            List.of(new CriterionId("problem-stated")),
            Polarity.SATISFIES,
            Strength.HEARD,
            room.today(),
            null,
            new Source(null, "gossip-from-the-guard", "over-dinner", "our-own-words"));
    deals.recordEvidence(room.viewer(), heard);
    var known = deals.find(room.viewer(), room.deal()).orElseThrow();

    for (var page : PAGES) {
      var html = body(open(room, page)).toLowerCase(Locale.ROOT);
      assertThat(html)
          .as(page)
          .doesNotContain(
              "they-are-desperate",
              "stolen-address-list",
              "2031",
              "gossip-from",
              "over-dinner",
              "our-own-words",
              "claim",
              "illusion",
              "probab",
              "forecast",
              "prospect",
              "opportunity",
              "80,000",
              "100k",
              "120k",
              "heard",
              "inferred",
              "documented",
              room.viewer().profile().email(),
              room.viewer().self().toString());
      known.evidence().forEach(it -> assertThat(html).doesNotContain(it.id().toString()));
    }
  }

  @Test
  void a_room_is_listed_nowhere_and_kept_nowhere() throws Exception {
    var answer = open(house.open(""), "/plan");

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(body(answer)).contains("noindex", "Legal review", "can see which of these pages");
  }

  @Test
  void a_guessed_a_revoked_and_no_link_at_all_look_alike() throws Exception {
    var room = house.open("");
    assertThat(rooms.revoke(room.viewer(), room.deal(), room.link()))
        .isInstanceOf(Acting.Done.class);
    var revoked = open(room, "");
    var guessed = answer(get("/room/abcdefghijklmnopqrstuvwxyz"));

    assertThat(revoked.getStatus()).isEqualTo(404);
    assertThat(body(revoked)).isEqualTo(body(guessed)).contains("This link does not open");
  }

  @Test
  void the_links_language_greets_and_can_be_changed() throws Exception {
    var room = house.open("");
    var path = "/room/" + room.secret().value();
    assertThat(body(open(room, ""))).contains("<html lang=\"en\">");

    var changed = answer(form(post(path + "/language")).param("language", "zh-Hant"));
    var cookie = Objects.requireNonNull(changed.getCookie("buyerside_room_language"));
    assertThat(body(answer(get(path).cookie(cookie)))).contains("<html lang=\"zh-Hant\">", "目前進展");
  }

  @Test
  void a_tick_is_taken_and_what_is_refused_is_shown_with_what_was_typed() throws Exception {
    var room = house.open("");
    var path = "/room/" + room.secret().value();
    var ticked = answer(form(post(path + "/steps/legal")).param("act", "tick"));
    assertThat(ticked.getRedirectedUrl()).isEqualTo(path + "/plan?said=ticked");
    assertThat(body(open(room, "/plan"))).contains("Li Na");

    var refused =
        answer(
            form(post(path + "/lines/cad"))
                .param("act", "correct")
                .param("revision", "1")
                .param("quantity.likely", "many")
                .param("cost.likely", "77"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(body(refused)).contains("is not a number", "value=\"many\"", "value=\"77\"");

    var disputed =
        answer(
            form(post(path + "/criteria/no-such-thing"))
                .param("act", "dispute")
                .param("words", "x"));
    assertThat(disputed.getStatus()).isEqualTo(422);
    var date = answer(form(post(path + "/steps/legal")).param("act", "date").param("due", "soon"));
    assertThat(date.getStatus()).isEqualTo(422);
  }

  @Test
  void who_tries_many_links_is_slowed_down() throws Exception {
    var room = house.open("");
    for (int i = 0; i < LinkRate.MOST_IN_VAIN; i++) {
      answer(
          get("/room/guess-" + i)
              .with(it -> {
                it.setRemoteAddr("192.0.2.7");
                return it;
              }));
    }
    var slowed =
        answer(
            get("/room/" + room.secret().value())
                .with(it -> {
                  it.setRemoteAddr("192.0.2.7");
                  return it;
                }));

    assertThat(slowed.getStatus()).isEqualTo(429);
    assertThat(open(room, "").getStatus()).isEqualTo(200);
  }

  private MockHttpServletResponse open(Opened room, String page) throws Exception {
    return answer(get("/room/" + room.secret().value() + page));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request) {
    return request.cookie(new Cookie("XSRF-TOKEN", "t")).param("_csrf", "t");
  }

  private static String body(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
