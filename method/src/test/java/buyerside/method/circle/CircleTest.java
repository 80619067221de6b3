package buyerside.method.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class CircleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void one_never_spoken_to_is_due_on_the_day_of_joining() {
    assertThat(new Cadence(30).overdue(null, TODAY.minusDays(3), TODAY)).isEqualTo(3);
  }

  @Test
  void after_a_contact_the_next_is_due_a_cadence_later() {
    var last = TODAY.minusDays(10);

    assertThat(new Cadence(30).due(last, last.minusYears(1))).isEqualTo(TODAY.plusDays(20));
    assertThat(new Cadence(30).overdue(last, last.minusYears(1), TODAY)).isEqualTo(-20);
  }

  @Test
  void a_circle_grows_beyond_what_one_can_keep() {
    assertThat(Circle.size(Collections.nCopies(15, new Cadence(60)))).isEqualTo(Circle.Size.FINE);
    assertThat(Circle.size(Collections.nCopies(16, new Cadence(60))))
        .isEqualTo(Circle.Size.TOO_MANY_PEOPLE);
    assertThat(Circle.size(Collections.nCopies(6, new Cadence(7))))
        .isEqualTo(Circle.Size.TOO_MANY_CONTACTS);
  }

  @Test
  void a_birthday_today_is_today() {
    assertThat(new Birthday(MonthDay.of(11, 25)).daysLeft(TODAY)).isZero();
    assertThat(new Birthday(MonthDay.of(11, 24)).next(TODAY)).isEqualTo(LocalDate.of(2027, 11, 24));
  }

  @Test
  void one_born_on_a_leap_day_is_thought_of_the_day_before_in_other_years() {
    assertThat(new Birthday(MonthDay.of(2, 29)).next(TODAY)).isEqualTo(LocalDate.of(2027, 2, 28));
    assertThat(new Birthday(MonthDay.of(2, 29)).next(LocalDate.of(2028, 1, 1)))
        .isEqualTo(LocalDate.of(2028, 2, 29));
  }
}
