package buyerside.judgement.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import buyerside.judgement.feature.Features;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

  /// Two periods of ten days; in each, 20 % are won and 30 % lost of those still there.
  private static final Hazards HAZARDS =
      new Hazards(
          new Periods(new double[] {0, 10, 20}, new double[] {5, 15}),
          rows -> {
            var said = new double[rows.rows()][];
            java.util.Arrays.fill(said, new double[] {0.5, 0.2, 0.3});
            return said;
          });

  private static Course at(double age) {
    return HAZARDS.courses(new Features(List.of(), 1), new double[] {age})[0];
  }

  @Test
  void ends_add_up_over_the_periods() {
    var course = at(0);
    assertThat(course.within(0, 10)).isCloseTo(0.2, within(1e-12));
    assertThat(course.within(0, 20)).isCloseTo(0.3, within(1e-12));
    assertThat(course.within(1, 5)).isCloseTo(0.15, within(1e-12));
    assertThat(course.everDecided()).isCloseTo(0.75, within(1e-12));
    assertThat(course.expectedDays()).isCloseTo((0.5 * 5 + 0.25 * 15) / 0.75, within(1e-12));
  }

  @Test
  void what_has_lasted_ten_days_starts_in_the_second_period() {
    var course = at(10);
    assertThat(course.everDecided()).isCloseTo(0.5, within(1e-12));
    assertThat(course.expectedDays()).isCloseTo(5, within(1e-12));
  }

  @Test
  void quantiles_rise_from_nothing_to_the_end() {
    var course = at(3);
    double before = 0;
    for (double share = 0; share <= 1; share += 0.05) {
      assertThat(course.quantile(share)).isGreaterThanOrEqualTo(before);
      before = course.quantile(share);
    }
    assertThat(course.quantile(1)).isCloseTo(17, within(1e-9));
  }

  @Test
  void even_the_oldest_deal_has_a_future() {
    assertThat(at(500).expectedDays()).isPositive();
  }
}
