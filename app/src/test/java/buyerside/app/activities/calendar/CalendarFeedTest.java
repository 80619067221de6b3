package buyerside.app.activities.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Secret;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.PlanActivity;
import buyerside.app.activities.Planning;
import buyerside.app.deals.Deals;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.shell.Language;
import buyerside.method.fit.ActivityKind;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Leave;
import buyerside.method.owntime.Weekly;
import buyerside.method.owntime.Weekly.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BuyersideTest
class CalendarFeedTest {

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Members members;
  @Autowired private CalendarFeeds feeds;
  @Autowired private Activities activities;
  @Autowired private Deals deals;
  @Autowired private OwnTimes times;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private Instant tomorrow = Instant.EPOCH;

  @BeforeEach
  void a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Calendar");
    tomorrow = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
  }

  @Test
  void what_is_planned_is_there_at_its_time_with_its_deal() throws Exception {
    plan("产线评审；第一次, 与王总", 90);

    var event = only(read(feeds.renew(viewer)));

    assertThat(event.getSummary().getValue()).isEqualTo("Meeting: 产线评审；第一次, 与王总");
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(tomorrow);
    assertThat(event.getDateEnd().getValue().toInstant())
        .isEqualTo(tomorrow.plus(Duration.ofMinutes(90)));
    assertThat(event.getDescription().getValue())
        .startsWith("Press line 4\nhttp://localhost/deals/");
  }

  @Test
  void what_somebody_types_cannot_begin_another_line() throws Exception {
    plan("Tea\r\nEND:VEVENT\nBEGIN:VEVENT\u2028ATTACH:x\u0085", 30);

    var file = body(read(feeds.renew(viewer)));

    assertThat(file.lines().filter(it -> it.startsWith("BEGIN:VEVENT"))).hasSize(1);
    assertThat(file).doesNotContain("\nATTACH");
    assertThat(file.lines()).allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void own_time_is_busy_every_week_on_ones_own_clock_and_says_nothing_else() throws Exception {
    var berlin = inZone("Europe/Berlin");
    times.keep(
        berlin,
        new KeptHours(
            List.of(
                new Weekly(
                    Kind.FAMILY, DayOfWeek.WEDNESDAY, LocalTime.of(18, 0), LocalTime.MIDNIGHT),
                new Weekly(Kind.WORK, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))),
            List.of()));

    var answer = read(feeds.renew(berlin));
    var calendar = parse(answer);
    var event = calendar.getEvents().getFirst();

    assertThat(calendar.getEvents()).hasSize(1);
    assertThat(event.getSummary().getValue()).isEqualTo("Busy");
    assertThat(event.getClassification().isPrivate()).isTrue();
    assertThat(body(answer)).doesNotContain("FAMILY");
    var zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone();
    var starts = event.getDateIterator(zone);
    for (int i = 0; i < 60; i++) {
      Date start = starts.next();
      assertThat(start.toInstant().atZone(TimeZone.getTimeZone("Europe/Berlin").toZoneId()))
          .satisfies(it -> {
            assertThat(it.toLocalTime()).isEqualTo(LocalTime.of(18, 0));
            assertThat(it.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
          });
    }
  }

  @Test
  void days_away_are_whole_days_the_last_included() throws Exception {
    var first = LocalDate.ofInstant(clock.instant(), viewer.profile().zone()).plusDays(3);
    times.keep(viewer, new KeptHours(List.of(), List.of(new Leave(first, first.plusDays(1)))));

    var file = body(read(feeds.renew(viewer)));

    assertThat(file)
        .contains(
            "DTSTART;VALUE=DATE:" + first.toString().replace("-", ""),
            "DTEND;VALUE=DATE:" + first.plusDays(2).toString().replace("-", ""));
  }

  @Test
  void an_address_that_was_renewed_or_revoked_opens_nothing_and_looks_like_a_guess()
      throws Exception {
    var old = feeds.renew(viewer);
    var present = feeds.renew(viewer);
    var guessed = read(Secret.random());

    assertThat(read(present).getStatus()).isEqualTo(200);
    assertThat(read(old).getStatus()).isEqualTo(404);
    assertThat(body(read(old))).isEqualTo(body(guessed));
    feeds.revoke(viewer);
    assertThat(read(present).getStatus()).isEqualTo(404);
  }

  @Test
  void nobody_keeps_it_and_no_search_engine_lists_it() throws Exception {
    var answer = read(feeds.renew(viewer));

    assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
    assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @Test
  void a_program_that_asks_all_the_time_has_to_wait() throws Exception {
    var secret = feeds.renew(viewer);
    for (int i = 0; i < 10; i++) {
      read(secret);
    }

    var slowed = read(secret);
    assertThat(slowed.getStatus()).isEqualTo(429);
    assertThat(slowed.getHeader("Retry-After")).isEqualTo("60");
  }

  @Test
  void the_words_are_the_owners() throws Exception {
    var chinese = inLanguage("zh-Hans");
    activities.plan(chinese, meeting(chinese, "", 30));

    assertThat(body(read(feeds.renew(chinese)))).contains("X-WR-CALNAME:买程", "SUMMARY:会议：Press");
  }

  @Test
  void who_left_shows_nothing_any_more() throws Exception {
    var other =
        members.addInvented(sample(), "Leaving", UUID.randomUUID() + "@example.com", Role.REP);
    var leaving = members.seat(sample.workspace(), other);
    var secret = feeds.renew(leaving);
    assertThat(read(secret).getStatus()).isEqualTo(200);

    members.remove(sample, other);

    assertThat(read(secret).getStatus()).isEqualTo(404);
  }

  private Viewer sample = Viewer.system(new UUID(0, 0));

  private Viewer sample() {
    sample = accounts.addWorkspace(viewer, "Sample", true);
    return sample;
  }

  private Viewer inZone(String zone) {
    return seatAs("en", zone);
  }

  private Viewer inLanguage(String language) {
    return seatAs(language, "Asia/Shanghai");
  }

  /// Somebody of their own, whose account no other test shares.
  private Viewer seatAs(String language, String zone) {
    var member =
        members.addInvented(
            sample(), "Zoe", UUID.randomUUID() + "@example.com", Role.ADMINISTRATOR);
    var seat = members.seat(sample.workspace(), member);
    accounts.changeProfile(seat, "Zoe", Language.ofTag(language), zone);
    return members.seat(sample.workspace(), member);
  }

  private void plan(String subject, int minutes) {
    assertThat(activities.plan(viewer, meeting(viewer, subject, minutes)))
        .isInstanceOf(Planning.Planned.class);
  }

  private PlanActivity meeting(Viewer who, String subject, int minutes) {
    var deal = TestDeals.begin(deals, who, LocalDate.ofInstant(tomorrow, who.profile().zone()));
    return new PlanActivity(
        deal, ActivityKind.MEETING, subject, tomorrow, minutes, false, null, "because");
  }

  private MockHttpServletResponse read(Secret secret) throws Exception {
    return mvc.perform(
            get("/calendar/" + secret.value() + ".ics")
                .with(it -> {
                  it.setRemoteAddr(viewer.workspace().toString());
                  return it;
                }))
        .andReturn()
        .getResponse();
  }

  private static VEvent only(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).isEqualTo(200);
    var events = parse(answer).getEvents();
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static ICalendar parse(MockHttpServletResponse answer) {
    var calendar = Biweekly.parse(body(answer)).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    return calendar;
  }

  private static String body(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
