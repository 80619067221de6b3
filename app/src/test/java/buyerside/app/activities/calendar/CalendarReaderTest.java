package buyerside.app.activities.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.app.activities.calendar.CalendarReading.Unreadable;
import buyerside.app.activities.proposals.Found;
import buyerside.app.activities.proposals.Party;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReaderTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final CalendarReader READER =
      new CalendarReader(
          SHANGHAI, Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2027-01-31T00:00:00Z"));

  @Test
  void a_time_in_a_zone_is_that_zones_and_people_are_those_named() throws Exception {
    var meeting =
        only(
            """
            UID:a
            DTSTART;TZID=Europe/Berlin:20261203T090000
            DTEND;TZID=Europe/Berlin:20261203T103000
            SUMMARY:Linie 4\\, Abnahme
            LOCATION:Halle 2
            ORGANIZER;CN=王敏:mailto:Wang.Min@Bona.example
            ATTENDEE;CN="Li, Na":mailto:li.na@bona.example
            ATTENDEE;CN=王敏:mailto:wang.min@bona.example
            """);

    assertThat(meeting.when())
        .isEqualTo(new Found.When(Instant.parse("2026-12-03T08:00:00Z"), 90, false));
    assertThat(meeting.what().title()).isEqualTo("Linie 4, Abnahme");
    assertThat(meeting.what().place()).isEqualTo("Halle 2");
    assertThat(meeting.parties())
        .containsExactly(
            Party.of("王敏", "wang.min@bona.example"), Party.of("Li, Na", "li.na@bona.example"));
  }

  @Test
  void a_zone_that_the_file_tells_itself_is_believed() throws Exception {
    var file =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VTIMEZONE
        TZID:Somewhere
        BEGIN:STANDARD
        DTSTART:16010101T000000
        TZOFFSETFROM:+0530
        TZOFFSETTO:+0530
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:z
        DTSTART;TZID=Somewhere:20261203T090000
        SUMMARY:x
        END:VEVENT
        END:VCALENDAR
        """;

    assertThat(starts(read(file))).containsExactly(Instant.parse("2026-12-03T03:30:00Z"));
  }

  @Test
  void a_floating_time_is_on_the_readers_clock_and_so_is_one_in_a_zone_nobody_knows()
      throws Exception {
    assertThat(starts(events("UID:a\nDTSTART:20261203T090000\n")))
        .containsExactly(Instant.parse("2026-12-03T01:00:00Z"));
    assertThat(starts(events("UID:a\nDTSTART;TZID=Nowhere:20261203T090000\n")))
        .containsExactly(Instant.parse("2026-12-03T01:00:00Z"));
    assertThat(starts(events("UID:a\nDTSTART;TZID=W. Europe Standard Time:20261203T090000\n")))
        .containsExactly(Instant.parse("2026-12-03T08:00:00Z"));
  }

  @Test
  void a_day_is_a_day_and_not_an_hour() throws Exception {
    var fair = only("UID:a\nDTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261203\n");

    assertThat(fair.when())
        .isEqualTo(new Found.When(Instant.parse("2026-11-30T16:00:00Z"), 2 * 24 * 60, true));
  }

  @Test
  void what_comes_again_is_counted_out_without_what_was_left_out() throws Exception {
    var all =
        starts(
            events(
                """
                UID:a
                DTSTART;TZID=Europe/Berlin:20261015T090000
                DTEND;TZID=Europe/Berlin:20261015T100000
                RRULE:FREQ=WEEKLY;COUNT=4
                EXDATE;TZID=Europe/Berlin:20261022T090000
                RDATE;TZID=Europe/Berlin:20261103T090000
                """));

    assertThat(all)
        .containsExactly(
            Instant.parse("2026-10-15T07:00:00Z"),
            Instant.parse("2026-10-29T08:00:00Z"),
            Instant.parse("2026-11-03T08:00:00Z"),
            Instant.parse("2026-11-05T08:00:00Z"));
  }

  @Test
  void floating_and_whole_days_come_again_on_the_readers_clock() throws Exception {
    assertThat(starts(events("UID:a\nDTSTART:20261203T090000\nRRULE:FREQ=DAILY;COUNT=2\n")))
        .containsExactly(
            Instant.parse("2026-12-03T01:00:00Z"), Instant.parse("2026-12-04T01:00:00Z"));
    assertThat(
            starts(
                events(
                    "UID:a\nDTSTART;VALUE=DATE:20261203\nRRULE:FREQ=DAILY;COUNT=3\n"
                        + "EXDATE;VALUE=DATE:20261204\n")))
        .containsExactly(
            Instant.parse("2026-12-02T16:00:00Z"), Instant.parse("2026-12-04T16:00:00Z"));
  }

  @Test
  void one_of_a_series_that_was_moved_is_told_once_and_keeps_its_key() throws Exception {
    var series =
        """
        UID:s
        DTSTART:20261201T090000Z
        DURATION:PT1H
        RRULE:FREQ=WEEKLY;COUNT=3
        SUMMARY:Weekly
        """;
    var moved =
        """
        UID:s
        RECURRENCE-ID:20261208T090000Z
        DTSTART:20261209T130000Z
        DURATION:PT1H
        SUMMARY:Weekly, moved
        """;
    var before = read(calendar(series)).found();
    var after = read(calendar(series, moved)).found();

    assertThat(after)
        .extracting(it -> it.what().title())
        .containsExactly("Weekly", "Weekly, moved", "Weekly");
    assertThat(after)
        .extracting(Found::key)
        .containsExactlyElementsOf(before.stream().map(Found::key).toList());
  }

  @Test
  void what_is_private_there_and_what_came_from_here_is_left_out() throws Exception {
    var reading =
        events(
            "UID:a\nDTSTART:20261203T090000\nCLASS:PRIVATE\n",
            "UID:b@buyerside\nDTSTART:20261203T090000\n",
            "UID:c\nDTSTART:rubbish\n",
            "UID:d\nDTSTART:20261203T090000\n");

    assertThat(reading.found()).hasSize(1);
    assertThat(reading.left()).isEqualTo(3);
  }

  @Test
  void a_file_in_chinas_older_encoding_is_read() throws Exception {
    var file =
        calendar("UID:a\nDTSTART:20261203T090000\nSUMMARY:與王總會面、討論預算\n")
            .getBytes(Charset.forName("GB18030"));

    assertThat(READER.read(file, null).found().getFirst().what().title()).isEqualTo("與王總會面、討論預算");
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=1",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8;BYMINUTE=0,1,2,3,4,5,6;BYSECOND=0,1,2,3,4,5,6,7,8",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=999999999",
        "FREQ=DAILY;COUNT=2147483647",
        "FREQ=YEARLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=99991231T235959Z",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=NONSENSE",
        ""
      })
  void no_rule_however_greedy_costs_more_than_a_moment(String rule) throws Exception {
    var file = calendar("UID:a\nDTSTART:19000101T000000Z\nRRULE:" + rule + "\n");

    assertThat(read(file).found()).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  @Timeout(20)
  void a_thousand_greedy_rules_cost_no_more_than_one() throws Exception {
    var one =
        "BEGIN:VEVENT\nUID:%d\nDTSTART:19000101T000000Z\nRRULE:FREQ=DAILY\n"
            + "EXRULE:FREQ=SECONDLY\nEND:VEVENT\n";
    var file = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\n");
    for (int i = 0; i < 1_000; i++) {
      file.append(one.formatted(i));
    }

    assertThat(read(file + "END:VCALENDAR\n").found()).hasSizeLessThanOrEqualTo(2_000);
  }

  @Test
  void too_large_too_deep_too_many_and_none_at_all_are_refused_with_the_reason() {
    refused("x", "calendar.file.none");
    refused("BEGIN:VCALENDAR\n" + "x".repeat(5 * 1024 * 1024), "calendar.file.large");
    refused("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(1_000), "calendar.file.deep");
    refused(
        "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(20_001), "calendar.file.many");
  }

  @Test
  void nothing_unseen_comes_in_with_a_title() throws Exception {
    var meeting = only("UID:a\nDTSTART:20261203T090000\nSUMMARY:A\\nB\u202ecod.exe\u0007 <b>\n");

    assertThat(meeting.what().title()).isEqualTo("A Bcod.exe <b>");
  }

  private static void refused(String file, String code) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            Unreadable.class, it -> assertThat(it.reason().code()).isEqualTo(code));
  }

  private static Found only(String event) throws Unreadable {
    var found = events(event).found();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<Instant> starts(CalendarReading reading) {
    return reading.found().stream().map(it -> it.when().starts()).toList();
  }

  private static CalendarReading events(String... events) throws Unreadable {
    return read(calendar(events));
  }

  private static CalendarReading read(String file) throws Unreadable {
    return READER.read(file.getBytes(StandardCharsets.UTF_8), null);
  }

  private static String calendar(String... events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        + String.join(
                "",
                List.of(events).stream().map(it -> "BEGIN:VEVENT\n" + it + "END:VEVENT\n").toList())
            .replace("\n", "\r\n")
        + "END:VCALENDAR\r\n";
  }
}
