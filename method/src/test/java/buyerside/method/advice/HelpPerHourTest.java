package buyerside.method.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import buyerside.method.CriterionId;
import buyerside.method.advice.Advice.Because;
import buyerside.method.fit.ActivityKind;
import buyerside.method.playbook.ActionId;
import buyerside.method.playbook.PlaybookAction;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HelpPerHourTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final OptionalDouble USUAL = OptionalDouble.of(1);
  private static final CriterionId FIGURE = new CriterionId("cost-figure");

  @Test
  void a_gap_comes_before_what_the_stage_requires_and_that_before_what_only_supports_it() {
    var ordered =
        Stream.of(Because.SUPPORTS_STAGE, Because.CLOSES_GAP, Because.REQUIRED_NOW)
            .sorted(java.util.Comparator.comparing(it -> help(it, 60, null, USUAL)))
            .toList();

    assertThat(ordered)
        .containsExactly(Because.CLOSES_GAP, Because.REQUIRED_NOW, Because.SUPPORTS_STAGE);
  }

  @Test
  void without_measurement_half_the_time_is_twice_the_help() {
    assertThat(help(Because.CLOSES_GAP, 30, null, USUAL).value())
        .isCloseTo(2 * help(Because.CLOSES_GAP, 60, null, USUAL).value(), within(1e-12));
  }

  @Test
  void what_was_measured_counts_instead_of_the_rule_of_thumb() {
    var measured = new MeasuredEffect(0.6, 0.4, 0.8);

    var help = help(Because.CLOSES_GAP, 600, measured, USUAL);

    assertThat(help.value()).isCloseTo(0.6, within(1e-12));
    assertThat(help.measured()).isTrue();
  }

  @Test
  void four_times_the_value_is_worth_twice_the_time_and_more_than_that_nothing_further() {
    var usual = help(Because.REQUIRED_NOW, 60, null, USUAL).value();

    assertThat(help(Because.REQUIRED_NOW, 60, null, OptionalDouble.of(4)).value())
        .isCloseTo(2 * usual, within(1e-12));
    assertThat(help(Because.REQUIRED_NOW, 60, null, OptionalDouble.of(400)).value())
        .isCloseTo(2 * usual, within(1e-12));
    assertThat(help(Because.REQUIRED_NOW, 60, null, OptionalDouble.empty()).value())
        .isCloseTo(usual, within(1e-12));
  }

  @Test
  void evidence_that_lapses_this_week_presses_more_than_later() {
    assertThat(lapsing(7).value()).isGreaterThan(lapsing(8).value());
  }

  private static HelpPerHour lapsing(int days) {
    var advice = new Advice(Because.LAPSES_SOON, FIGURE, null, TODAY.plusDays(days), null);
    return HelpPerHour.of(advice, USUAL, TODAY);
  }

  private static HelpPerHour help(
      Because because, int minutes, @Nullable MeasuredEffect effect, OptionalDouble worth) {
    var action = new PlaybookAction(new ActionId("ask"), FIGURE, ActivityKind.MEETING, minutes);
    return HelpPerHour.of(new Advice(because, FIGURE, action, null, effect), worth, TODAY);
  }
}
