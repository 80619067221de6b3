package buyerside.app.library.share;

import static buyerside.app.library.share.LentTestHouse.html;
import static buyerside.app.library.share.LentTestHouse.sitting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import buyerside.app.BuyersideTest;
import buyerside.app.deals.Deals;
import buyerside.app.journal.undo.Undo;
import buyerside.app.library.Library;
import buyerside.app.library.Piece.Status;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.PersonFacts;
import buyerside.app.shell.Language;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@BuyersideTest
@Import(LentTestHouse.class)
class ReadingTest {

  @Autowired private LentTestHouse house;
  @Autowired private Deals deals;
  @Autowired private Library library;
  @Autowired private ReadingLinks links;
  @Autowired private People people;
  @Autowired private Retention retention;
  @Autowired private RetentionStore kept;
  @Autowired private ReaderPersonalDataStore personal;
  @Autowired private Undo undo;
  @Autowired private Clock clock;
  @Autowired private TransactionTemplate transaction;

  @Test
  void a_lent_piece_is_listed_nowhere_and_kept_nowhere() throws Exception {
    var answer = house.open(house.lend("funding"));

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(html(answer).select("meta[name=robots]").attr("content")).contains("noindex");
  }

  @Test
  void it_greets_in_each_language_and_the_reader_can_change_it() throws Exception {
    var lent = house.lend("funding");
    for (var language : Language.values()) {
      var changed =
          house.open(
              lent,
              LentTestHouse.form(post(lent.path() + "/language"))
                  .param("language", language.tag()));
      var cookie = Objects.requireNonNull(changed.getCookie("buyerside_reading_language"));
      var page = html(house.open(lent, get(lent.path()).cookie(cookie)));

      assertThat(page.select("html").attr("lang")).isEqualTo(language.tag());
      assertThat(page.select("article").attr("lang")).isEqualTo("en");
    }
  }

  @Test
  void what_is_guessed_revoked_or_retired_looks_alike() throws Exception {
    var revoked = house.lend("funding");
    links.revoke(revoked.viewer(), revoked.piece(), revoked.link());
    var retired = house.lend("funding");
    library.setStatus(retired.viewer(), retired.piece(), Status.RETIRED);

    var guessed = house.open(revoked, get("/read/abcdefghijklmnopqrstuvwxyz"));
    assertThat(guessed.getStatus()).isEqualTo(404);
    for (var lent : List.of(revoked, retired)) {
      var answer = house.open(lent);
      assertThat(answer.getStatus()).isEqualTo(404);
      assertThat(html(answer).text()).isEqualTo(html(guessed).text());
    }
  }

  @Test
  void opening_is_not_reading_until_a_person_is_noticed() throws Exception {
    var lent = house.lend("funding");
    var page = html(house.open(lent));
    assertThat(house.reading(lent)).isEqualTo(new Reading(0, 1, 0, 0, 0, null));

    house.notice(lent, sitting(page), 0, 0);

    assertThat(house.reading(lent)).returns(1, Reading::sittings).returns(0, Reading::unsure);
  }

  @Test
  void looks_within_half_an_hour_are_one_sitting() throws Exception {
    var lent = house.lend("funding");
    house.read(lent, 0, 0);
    house.read(lent, 0, 0);

    assertThat(house.reading(lent).sittings()).isEqualTo(1);
  }

  @Test
  void programs_are_counted_apart() throws Exception {
    var lent = house.lend("funding");
    house.open(lent, head(lent.path()).header("User-Agent", LentTestHouse.PHONE));
    house.open(
        lent,
        get(lent.path())
            .header("User-Agent", "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"));
    house.open(
        lent,
        get(lent.path())
            .header("User-Agent", LentTestHouse.PHONE)
            .header("Sec-Purpose", "prefetch;prerender"));
    house.open(lent, get(lent.path()));

    assertThat(house.reading(lent)).isEqualTo(new Reading(0, 0, 4, 0, 0, null));
  }

  @Test
  void who_opens_many_links_at_once_is_a_program() throws Exception {
    var first = house.lend("funding");
    var second = house.lend(first.viewer(), first.deal(), "funding");
    var third = house.lend(first.viewer(), first.deal(), "funding");
    for (var lent : List.of(first, second, third)) {
      house
          .mvc()
          .perform(
              get(lent.path())
                  .header("User-Agent", LentTestHouse.PHONE)
                  .with(it -> {
                    it.setRemoteAddr("203.0.113.9");
                    return it;
                  }));
    }

    assertThat(house.reading(third)).isEqualTo(new Reading(0, 0, 1, 0, 0, null));
  }

  @Test
  void whose_browser_asks_not_to_be_counted_leaves_no_trace() throws Exception {
    var lent = house.lend("funding");
    for (var signal : List.of("Sec-GPC", "DNT")) {
      var page =
          html(
              house.open(
                  lent,
                  get(lent.path()).header("User-Agent", LentTestHouse.PHONE).header(signal, "1")));
      assertThat(page.select("script, [data-notice]")).isEmpty();
      assertThat(page.text()).contains("Your browser asks that you not be counted");
    }

    assertThat(house.reading(lent)).isEqualTo(Reading.NOTHING);
  }

  @Test
  void time_and_depth_are_measured_with_consent_only() throws Exception {
    var lent = house.lend("funding");
    house.read(lent, 2, 60);
    assertThat(house.reading(lent)).returns(0L, Reading::seconds).returns(0, Reading::depth);

    house.say(lent, "yes");
    house.read(lent, 2, 60);

    assertThat(house.reading(lent)).returns(2L, Reading::seconds).returns(60, Reading::depth);
  }

  @Test
  void no_more_time_counts_than_has_passed() throws Exception {
    var lent = house.lend("funding");
    house.say(lent, "yes");
    house.read(lent, 99_999, 400);

    var reading = house.reading(lent);
    assertThat(reading.seconds()).isBetween(1L, 60L);
    assertThat(reading.depth()).isEqualTo(100);
  }

  @Test
  void after_a_no_nothing_is_noted_and_what_was_noted_is_gone() throws Exception {
    var lent = house.lend("funding");
    house.say(lent, "yes");
    house.read(lent, 2, 60);
    house.say(lent, "no");

    var page = html(house.open(lent));

    assertThat(house.reading(lent)).isEqualTo(Reading.NOTHING);
    assertThat(sitting(page)).isEmpty();
  }

  @Test
  void a_hundred_looks_change_no_position_and_are_no_evidence() throws Exception {
    var lent = house.lend("problem-recognition");
    var before = deals.find(lent.viewer(), lent.deal()).orElseThrow();
    house.say(lent, "yes");
    var page = sitting(html(house.open(lent)));
    for (int i = 0; i < 100; i++) {
      house.notice(lent, page, 30, 100);
    }

    assertThat(deals.find(lent.viewer(), lent.deal()).orElseThrow()).isEqualTo(before);
  }

  @Test
  void a_link_can_be_taken_back_and_given_again() throws Exception {
    var lent = house.lend("funding");
    var revoked = (LinkMaking.Revoked) links.revoke(lent.viewer(), lent.piece(), lent.link());
    undo.undo(lent.viewer(), revoked.command());

    assertThat(house.open(lent).getStatus()).isEqualTo(200);
  }

  @Test
  void a_draft_cannot_be_lent() {
    var lent = house.lend("funding");
    library.setStatus(lent.viewer(), lent.piece(), Status.DRAFT);
    var wanted = new NewReadingLink(null, null, "Li Na", Language.EN, 30);

    assertThat(links.make(lent.viewer(), lent.piece(), wanted))
        .isInstanceOf(LinkMaking.Rejected.class);
  }

  @Test
  void old_sittings_become_counts_that_name_nobody() throws Exception {
    var lent = house.lend("funding");
    house.read(lent, 0, 0);
    assertThat(retention.letGo(lent.viewer())).isZero();

    var later = clock.instant().plus(Duration.ofDays(1));
    var gone = transaction.execute(_ -> kept.fold(lent.viewer(), later));

    assertThat(gone).isEqualTo(1);
    assertThat(house.reading(lent)).isEqualTo(Reading.NOTHING);
    assertThat(retention.setDays(lent.viewer(), 3)).hasSize(1);
    assertThat(retention.setDays(lent.viewer(), 30)).isEmpty();
    assertThat(retention.days(lent.viewer())).isEqualTo(30);
  }

  @Test
  void a_persons_readings_are_told_and_forgotten_on_request() throws Exception {
    var lent = house.lend("funding");
    var viewer = lent.viewer();
    var kept = (Keeping.Kept) people.add(viewer, PersonFacts.named("王芳"), null, Person.Marks.NONE);
    var wanted = new NewReadingLink(lent.deal(), kept.id(), "", Language.ZH_HANS, 30);
    var made = (LinkMaking.Made) links.make(viewer, lent.piece(), wanted);
    var theirs =
        new LentTestHouse.Lent(viewer, lent.deal(), lent.piece(), made.link(), made.secret());
    house.read(theirs, 0, 0);
    var told =
        Objects.requireNonNull(transaction.execute(_ -> personal.of(viewer, List.of(kept.id()))));
    assertThat(told.get("sitting")).hasSize(1);
    assertThat(Objects.requireNonNull(told.get("readingLink")).getFirst())
        .containsEntry("recipient", "王芳")
        .doesNotContainKey("token_hash");

    transaction.executeWithoutResult(_ -> personal.erase(viewer, List.of(kept.id()), "P-1"));

    assertThat(house.reading(theirs)).isEqualTo(Reading.NOTHING);
    assertThat(house.open(theirs).getStatus()).isEqualTo(404);
  }
}
