package buyerside.method.owntime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.method.owntime.Weekly.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptHoursTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
  private static final KeptHours FRIDAY_EVENINGS =
      weekly(Kind.FAMILY, DayOfWeek.FRIDAY, "18:00", "00:00");

  @Test
  void an_evening_for_the_family_is_kept_to_midnight() {
    assertThat(FRIDAY_EVENINGS.keeps(Kind.FAMILY, at(FRIDAY, "23:30"), at(FRIDAY, "23:59")))
        .isTrue();
    assertThat(
            FRIDAY_EVENINGS.keeps(
                Kind.FAMILY, at(FRIDAY.plusDays(1), "00:00"), at(FRIDAY.plusDays(1), "01:00")))
        .isFalse();
  }

  @Test
  void what_ends_when_kept_hours_begin_does_not_touch_them() {
    assertThat(FRIDAY_EVENINGS.keeps(Kind.FAMILY, at(FRIDAY, "16:00"), at(FRIDAY, "18:00")))
        .isFalse();
    assertThat(FRIDAY_EVENINGS.keeps(Kind.FAMILY, at(FRIDAY, "16:00"), at(FRIDAY, "18:01")))
        .isTrue();
  }

  @Test
  void a_night_reaches_into_the_next_morning() {
    var nights = weekly(Kind.DO_NOT_BOOK, DayOfWeek.FRIDAY, "22:00", "06:00");

    assertThat(
            nights.keeps(
                Kind.DO_NOT_BOOK, at(FRIDAY.plusDays(1), "05:00"), at(FRIDAY.plusDays(1), "05:30")))
        .isTrue();
    assertThat(nights.keeps(Kind.DO_NOT_BOOK, at(FRIDAY, "05:00"), at(FRIDAY, "05:30"))).isFalse();
  }

  @Test
  void the_last_day_of_leave_is_a_day_away() {
    var leave = new KeptHours(List.of(), List.of(new Leave(FRIDAY, FRIDAY.plusDays(2))));

    assertThat(leave.away(at(FRIDAY.plusDays(2), "20:00"), at(FRIDAY.plusDays(2), "22:00")))
        .isTrue();
    assertThat(leave.away(at(FRIDAY.plusDays(3), "00:00"), at(FRIDAY.plusDays(3), "02:00")))
        .isFalse();
  }

  @Test
  void working_hours_do_not_make_one_busy() {
    var work = weekly(Kind.WORK, DayOfWeek.FRIDAY, "09:00", "18:00");

    assertThat(work.busy(at(FRIDAY, "10:00"), at(FRIDAY, "11:00"))).isFalse();
    assertThat(FRIDAY_EVENINGS.busy(at(FRIDAY, "19:00"), at(FRIDAY, "20:00"))).isTrue();
  }

  @Test
  void leave_cannot_end_before_it_begins() {
    assertThatThrownBy(() -> new Leave(FRIDAY, FRIDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static KeptHours weekly(Kind kind, DayOfWeek day, String from, String to) {
    return new KeptHours(
        List.of(new Weekly(kind, day, LocalTime.parse(from), LocalTime.parse(to))), List.of());
  }

  private static LocalDateTime at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time));
  }
}
