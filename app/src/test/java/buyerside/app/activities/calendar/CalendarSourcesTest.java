package buyerside.app.activities.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.proposals.Proposal;
import buyerside.app.activities.proposals.Proposals;
import buyerside.app.deals.Deals;
import buyerside.app.shell.Reason;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Calendars on a web server of this machine, which is allowed for the test and nowhere else.
@BuyersideTest
class CalendarSourcesTest {

  private static HttpServer server;
  private static String served = "";
  private static int status = 200;
  private static String location = "";

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private buyerside.app.access.Members members;
  @Autowired private CalendarSourceStore store;
  @Autowired private CalendarImports imports;
  @Autowired private CalendarSources shut;
  @Autowired private Proposals proposals;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Deals deals;
  @Autowired private Clock clock;

  private CalendarSources sources;
  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private Instant tomorrow = Instant.EPOCH;

  @BeforeAll
  static void a_web_server() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var body = served.getBytes(StandardCharsets.UTF_8);
          if (!location.isEmpty()) {
            exchange.getResponseHeaders().add("Location", location);
          }
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  @BeforeEach
  void a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Sources");
    var fetch = new CalendarFetch("localhost:" + server.getAddress().getPort());
    sources = new CalendarSources(store, imports, fetch, members, transaction, clock);
    tomorrow = clock.instant().plus(Duration.ofDays(1));
    TestDeals.begin(deals, viewer, LocalDate.ofInstant(tomorrow, viewer.profile().zone()));
    serve(200, calendar("a", tomorrow, "Press line 4: visit"));
  }

  @Test
  void its_meetings_are_proposed_once_however_often_it_is_read() {
    var id = ((CalendarSources.Adding.Added) sources.add(viewer, "Work", address())).id();
    sources.read(viewer, id);

    assertThat(proposals.open(viewer, null, 10))
        .singleElement()
        .satisfies(it -> assertThat(it.match().because()).isEqualTo(Proposal.Because.TITLE));
    assertThat(sources.own(viewer).getFirst().failure()).isEmpty();
  }

  @Test
  void what_a_calendar_no_longer_tells_of_is_no_longer_proposed() {
    var id = ((CalendarSources.Adding.Added) sources.add(viewer, "Work", address())).id();
    serve(200, calendar("b", tomorrow, "Another"));
    sources.read(viewer, id);

    assertThat(proposals.open(viewer, null, 10))
        .extracting(it -> it.what().title())
        .containsExactly("Another");
  }

  @Test
  void one_that_fails_says_why_and_what_was_read_before_stays() {
    var id = ((CalendarSources.Adding.Added) sources.add(viewer, "Work", address())).id();
    serve(410, "");
    sources.read(viewer, id);

    assertThat(sources.own(viewer).getFirst().failure()).isEqualTo("calendar.source.status 410");
    assertThat(sources.own(viewer).getFirst().read()).isNotNull();
    assertThat(proposals.open(viewer, null, 10)).hasSize(1);
  }

  @Test
  void this_machine_is_out_of_reach_unless_it_is_allowed_and_so_is_what_leads_to_it() {
    assertThat(refused(shut.add(viewer, "Inner", address())))
        .containsExactly(Reason.of("address", "calendar.source.inside", "localhost"));

    serve(302, "");
    location = "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
    assertThat(refused(sources.add(viewer, "Led", address())))
        .containsExactly(Reason.of("address", "calendar.source.inside", "127.0.0.1"));
    location = address();
    assertThat(refused(sources.add(viewer, "Round", address())))
        .containsExactly(Reason.of("address", "calendar.source.circles"));
    location = "file:///etc/passwd";
    assertThat(refused(sources.add(viewer, "File", address())))
        .containsExactly(Reason.of("address", "calendar.source.address"));
  }

  @Test
  void what_is_no_calendar_or_too_large_is_not_added() {
    serve(200, "<html>sign in</html>");
    assertThat(refused(sources.add(viewer, "Page", address())))
        .containsExactly(Reason.of("address", "calendar.file.none"));
    serve(200, "BEGIN:VCALENDAR\n" + "x".repeat(6 * 1024 * 1024));
    assertThat(refused(sources.add(viewer, "Large", address())))
        .containsExactly(Reason.of("address", "calendar.file.large", 5));

    assertThat(sources.own(viewer)).isEmpty();
  }

  @Test
  void a_workspaces_calendars_are_read_when_their_hour_has_come() {
    sources.add(viewer, "Work", address());
    serve(200, calendar("b", tomorrow, "Another"));

    sources.readDue(accounts.system(viewer.workspace()));
    assertThat(proposals.open(viewer, null, 10)).hasSize(1);

    var later = Clock.offset(clock, Duration.ofHours(2));
    new CalendarSources(
            store,
            imports,
            new CalendarFetch("localhost:" + server.getAddress().getPort()),
            members,
            transaction,
            later)
        .readDue(accounts.system(viewer.workspace()));
    assertThat(proposals.open(viewer, null, 10))
        .extracting(it -> it.what().title())
        .containsExactly("Another");
  }

  private static List<Reason> refused(CalendarSources.Adding adding) {
    return ((CalendarSources.Adding.Refused) adding).reasons();
  }

  private static void serve(int answer, String body) {
    status = answer;
    served = body;
    location = "";
  }

  private static String address() {
    return "http://localhost:%d/work.ics".formatted(server.getAddress().getPort());
  }

  private static String calendar(String uid, Instant at, String title) {
    var stamp =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(at);
    return """
    BEGIN:VCALENDAR
    VERSION:2.0
    BEGIN:VEVENT
    UID:%s
    DTSTART:%s
    DURATION:PT1H
    SUMMARY:%s
    END:VEVENT
    END:VCALENDAR
    """
        .formatted(uid, stamp, title);
  }
}
