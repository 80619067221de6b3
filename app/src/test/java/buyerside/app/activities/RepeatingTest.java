package buyerside.app.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatingTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void the_hour_stays_the_same_when_the_clocks_change() {
    var first = at("2026-10-19T09:00");

    assertThat(times("FREQ=WEEKLY", first, "2026-11-03T00:00"))
        .containsExactly(at("2026-10-26T09:00"), at("2026-11-02T09:00"));
  }

  @Test
  void the_last_of_a_month_that_has_no_such_day_is_left_out() {
    var first = at("2027-01-31T09:00");

    assertThat(times("FREQ=MONTHLY", first, "2027-05-31T23:00"))
        .containsExactly(at("2027-03-31T09:00"), at("2027-05-31T09:00"));
    assertThat(times("FREQ=MONTHLY;BYMONTHDAY=-1", first, "2027-03-01T00:00"))
        .containsExactly(at("2027-02-28T09:00"));
  }

  @Test
  void a_count_and_an_end_are_kept() {
    var first = at("2027-01-04T09:00");

    assertThat(times("FREQ=DAILY;COUNT=3", first, "2027-12-31T00:00")).hasSize(2);
    assertThat(times("FREQ=WEEKLY;UNTIL=20270118T235959Z", first, "2027-12-31T00:00"))
        .containsExactly(at("2027-01-11T09:00"), at("2027-01-18T09:00"));
    assertThat(times("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", first, "2027-01-12T00:00")).hasSize(5);
  }

  @Test
  void a_rule_that_never_comes_true_ends() {
    assertThat(
            times(
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", at("2027-01-04T09:00"), "2028-01-01T00:00"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "weekly",
        "FREQ=SECONDLY",
        "FREQ=HOURLY;INTERVAL=2",
        "FREQ=DAILY;BYHOUR=1,2,3,4",
        "FREQ=DAILY;BYMINUTE=1,2",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;COUNT=100000",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;UNTIL=tomorrow",
        "FREQ=NEVER"
      })
  void what_is_no_usable_rule_is_not_read(String text) {
    assertThat(Repeating.read(text)).isEmpty();
  }

  private static List<Instant> times(String rule, Instant first, String until) {
    return Repeating.read(rule).orElseThrow().between(first, first, at(until), BERLIN, 100);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
