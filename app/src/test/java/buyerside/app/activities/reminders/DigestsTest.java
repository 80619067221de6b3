package buyerside.app.activities.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Members;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.PlanActivity;
import buyerside.app.activities.reminders.Reminder.Kind;
import buyerside.app.deals.Deals;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.method.fit.ActivityKind;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Leave;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminders, and mail with them through a server of this machine.
@BuyersideTest
class DigestsTest {

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Members members;
  @Autowired private DigestStore store;
  @Autowired private ReminderStore choices;
  @Autowired private Reminders reminders;
  @Autowired private OwnTimes times;
  @Autowired private Activities activities;
  @Autowired private Deals deals;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void somebody_with_something_late() {
    server.start();
    viewer = TestWorkspaces.fresh(accounts, sessions, "Reminders");
    today = LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
    plan("报价评审", clock.instant().minus(Duration.ofHours(3)));
    reminders.choose(viewer, new ReminderChoice(true, 8, Set.of()));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void the_list_holds_what_is_late_and_not_what_is_far_away() {
    plan("Next month", clock.instant().plus(Duration.ofDays(30)));

    assertThat(reminders.of(viewer))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.what()).isEqualTo("报价评审");
          assertThat(it.late()).isTrue();
          assertThat(it.kind()).isEqualTo(Kind.ACTIVITY);
        });
  }

  @Test
  void what_is_put_away_or_muted_is_gone_until_it_is_wanted_again() {
    reminders.putAway(viewer, reminders.of(viewer).getFirst().key());
    assertThat(reminders.of(viewer)).isEmpty();
    assertThat(reminders.bringBack(viewer)).isEqualTo(1);
    assertThat(reminders.of(viewer)).hasSize(1);

    reminders.mute(viewer, Kind.ACTIVITY);
    assertThat(reminders.of(viewer)).isEmpty();
    assertThat(reminders.choice(viewer))
        .isEqualTo(new ReminderChoice(true, 8, Set.of(Kind.ACTIVITY)));
  }

  @Test
  void a_day_has_one_mail_however_often_one_looks() throws Exception {
    digests(at(9)).run(system());
    digests(at(9)).run(system());
    digests(at(23)).run(system());

    assertThat(server.getReceivedMessages()).hasSize(1);
    var mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("1 thing for today");
    assertThat(GreenMailUtil.getBody(mail)).isNotEmpty();
    assertThat(String.valueOf(mail.getContent()))
        .contains("报价评审", "https://crm.example/deals/", "https://crm.example/unsubscribe/");
    assertThat(mail.getAllRecipients()[0]).hasToString(viewer.profile().email());
  }

  @Test
  void none_goes_out_before_the_hour_nor_without_being_asked_for_nor_with_nothing_to_tell()
      throws Exception {
    digests(at(7)).run(system());
    assertThat(server.getReceivedMessages()).isEmpty();

    reminders.mute(viewer, Kind.ACTIVITY);
    digests(at(9)).run(system());
    assertThat(server.getReceivedMessages()).isEmpty();

    reminders.choose(viewer, new ReminderChoice(false, 8, Set.of()));
    digests(at(9).plus(Duration.ofDays(1))).run(system());
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void none_goes_out_in_time_that_is_kept() throws Exception {
    times.keep(viewer, new KeptHours(List.of(), List.of(new Leave(today, today))));

    digests(at(9)).run(system());

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_server_that_is_down_delays_it_and_it_goes_out_once() throws Exception {
    var port = server.getSmtp().getPort();
    server.stop();
    digests(at(9), port).run(system());
    assertThat(digests(at(9), port).trouble(viewer)).contains("has not gone out yet");

    server.start();
    var back = server.getSmtp().getPort();
    digests(at(9).plusSeconds(60), back).run(system());
    assertThat(server.getReceivedMessages()).isEmpty();
    digests(at(9).plusSeconds(600), back).run(system());
    digests(at(9).plusSeconds(6_000), back).run(system());
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void what_was_cut_off_on_its_way_is_never_sent_again() throws Exception {
    transaction.executeWithoutResult(
        _ -> store.begin(viewer, today, DigestStore.State.SENDING, at(9)));

    digests(at(10)).run(system());

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void one_click_in_the_mail_stops_it_and_opening_the_address_does_not() throws Exception {
    digests(at(9)).run(system());
    var mail = server.getReceivedMessages()[0];
    assertThat(mail.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
    var path = path(mail);

    assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(200);
    assertThat(reminders.choice(viewer).digest()).isTrue();
    var click = post(path).param("List-Unsubscribe", "One-Click");
    assertThat(mvc.perform(click).andReturn().getResponse().getStatus()).isEqualTo(200);
    assertThat(reminders.choice(viewer).digest()).isFalse();
    assertThat(mvc.perform(post("/unsubscribe/guessed")).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void without_a_server_in_the_settings_nothing_goes_out() {
    assertThat(new Outgoing("", 25, "none", "", "", "", "").usable()).isFalse();
  }

  private static String path(MimeMessage mail) throws Exception {
    return mail.getHeader("List-Unsubscribe")[0].replaceAll("^<https://crm.example|>$", "");
  }

  private Viewer system() {
    return accounts.system(viewer.workspace());
  }

  private Instant at(int hour) {
    return today.atTime(LocalTime.of(hour, 0)).atZone(viewer.profile().zone()).toInstant();
  }

  private Digests digests(Instant now) {
    return digests(now, server.getSmtp().getPort());
  }

  private Digests digests(Instant now, int port) {
    var outgoing =
        new Outgoing(
            "127.0.0.1",
            port,
            "none",
            "",
            "",
            "Buyerside <crm@us.example>",
            "https://crm.example/");
    return new Digests(
        store,
        choices,
        reminders,
        times,
        members,
        outgoing,
        transaction,
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private void plan(String subject, Instant starts) {
    var deal = TestDeals.begin(deals, viewer, today);
    activities.plan(
        viewer,
        new PlanActivity(deal, ActivityKind.MEETING, subject, starts, 60, false, null, "because"));
  }
}
