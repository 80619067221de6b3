package buyerside.app.deals.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.shell.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTypedTest {

  @Test
  void steps_are_linked_by_their_number_on_the_page() {
    var typed =
        typed(
            "goLive",
            "2027-03-26",
            "row.0.id",
            "a",
            "row.0.title",
            "Legal",
            "row.1.id",
            "b",
            "row.1.title",
            "Sign",
            "row.1.after",
            "1",
            "row.1.days",
            "2");
    var plan = typed.read();

    assertThat(typed.problems()).isEmpty();
    assertThat(plan.goLive()).isEqualTo(LocalDate.of(2027, 3, 26));
    assertThat(plan.steps().get(1).timing().after()).containsExactly("a");
    assertThat(plan.steps().get(1).timing().days()).isEqualTo(2);
  }

  @Test
  void a_step_that_is_emptied_is_waited_for_no_longer() {
    var plan =
        typed(
                "row.0.id",
                "a",
                "row.0.title",
                "",
                "row.1.id",
                "b",
                "row.1.title",
                "Sign",
                "row.1.after",
                "1")
            .read();

    assertThat(plan.steps()).hasSize(1);
    assertThat(plan.steps().getFirst().timing().after()).isEmpty();
  }

  @Test
  void a_number_that_no_step_has_is_refused_where_it_will_be_shown() {
    var typed = typed("row.0.id", "a", "row.0.title", "Sign", "row.0.after", "7");
    typed.read();

    assertThat(typed.problems()).containsExactly(Reason.of("row.0.after", "plan.number", "7"));
  }

  @Test
  void spans_of_closed_days_are_taken_day_by_day() {
    assertThat(typed("closed", "2027-02-15..2027-02-17，2027-05-03").read().closed())
        .containsExactly(
            LocalDate.of(2027, 2, 15),
            LocalDate.of(2027, 2, 16),
            LocalDate.of(2027, 2, 17),
            LocalDate.of(2027, 5, 3));
  }

  @Test
  void what_is_no_day_is_refused_and_nothing_is_thrown() {
    var typed = typed("goLive", "soon", "closed", "2027-02-17..2027-02-15 next year");
    typed.read();

    assertThat(typed.problems())
        .extracting(Reason::field)
        .isEqualTo(List.of("goLive", "closed", "closed", "closed"));
  }

  private static PlanTyped typed(String... namesAndValues) {
    Map<String, String> form = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new PlanTyped(form);
  }
}
