package buyerside.method;

import static buyerside.method.Examples.MONDAY;
import static buyerside.method.Examples.REQUEST;
import static buyerside.method.Examples.lapsing;
import static buyerside.method.Examples.noon;
import static buyerside.method.Examples.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");

  @Test
  void it_holds_from_the_day_it_was_observed() {
    var evidence = Examples.heard(REQUEST, MONDAY);

    assertThat(evidence.holds(MONDAY.minusDays(1), LATE)).isFalse();
    assertThat(evidence.holds(MONDAY, LATE)).isTrue();
  }

  @Test
  void it_no_longer_holds_on_the_day_it_lapses() {
    var evidence = lapsing(REQUEST, MONDAY);

    assertThat(evidence.holds(MONDAY.minusDays(1), LATE)).isTrue();
    assertThat(evidence.holds(MONDAY, LATE)).isFalse();
  }

  @Test
  void it_holds_as_soon_as_it_is_recorded() {
    var evidence = Examples.heard(REQUEST, MONDAY);

    assertThat(evidence.holds(MONDAY, noon(MONDAY).minusNanos(1))).isFalse();
    assertThat(evidence.holds(MONDAY, noon(MONDAY))).isTrue();
  }

  @Test
  void it_no_longer_holds_as_soon_as_it_is_withdrawn() {
    var evidence = yes(REQUEST).withdrawn(noon(MONDAY));

    assertThat(evidence.holds(MONDAY, noon(MONDAY).minusNanos(1))).isTrue();
    assertThat(evidence.holds(MONDAY, noon(MONDAY))).isFalse();
  }

  @Test
  void it_cannot_lapse_on_the_day_it_begins_to_hold() {
    assertThatThrownBy(() -> lapsing(REQUEST, MONDAY.minusDays(20)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_day_ends_when_it_ends_in_the_zone_of_the_workspace() {
    assertThat(Standing.endOf(MONDAY, ZoneOffset.UTC)).isEqualTo("2026-11-23T23:59:59.999999999Z");
    assertThat(Standing.endOf(MONDAY, ZoneId.of("Asia/Shanghai")))
        .isEqualTo("2026-11-23T15:59:59.999999999Z");
  }

  @Test
  void twenty_four_months_end_on_the_same_day_two_years_on() {
    assertThat(new Lasts.Months(24).lapsesOn(MONDAY, MONDAY)).hasValue(MONDAY.plusYears(2));
    assertThat(new Lasts.Period().lapsesOn(MONDAY, MONDAY.plusDays(39)))
        .hasValue(MONDAY.plusDays(39));
    assertThat(new Lasts.UntilTheyLeave().lapsesOn(MONDAY, MONDAY.plusDays(39))).isEmpty();
  }
}
