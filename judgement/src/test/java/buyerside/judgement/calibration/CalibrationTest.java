package buyerside.judgement.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationTest {

  @ParameterizedTest
  @EnumSource(Calibrator.class)
  void no_calibration_changes_the_order_of_statements(Calibrator calibrator) {
    var chance = new Random(7);
    int n = 2_000;
    var said = new double[n][];
    var labels = new int[n];
    var ones = new double[n];
    Arrays.fill(ones, 1);
    for (int row = 0; row < n; row++) {
      double p = chance.nextDouble();
      said[row] = new double[] {1 - p, p};
      labels[row] = chance.nextDouble() < p * p ? 1 : 0;
    }
    var fitted = calibrator.fit(said, labels, ones, 2);
    double before = 0;
    for (double p = 0; p <= 1; p += 0.01) {
      double now = Calibrator.apply(fitted, new double[] {1 - p, p})[1];
      assertThat(now).isBetween(before - 1e-12, 1.0);
      before = now;
    }
  }

  @Test
  void a_forecast_that_squares_the_truth_is_set_right() {
    var chance = new Random(8);
    int n = 20_000;
    var said = new double[n];
    var seen = new boolean[n];
    var ones = new double[n];
    Arrays.fill(ones, 1);
    for (int row = 0; row < n; row++) {
      double truth = chance.nextDouble();
      said[row] = truth * truth;
      seen[row] = chance.nextDouble() < truth;
    }
    assertThat(Isotonic.of(said, seen, ones).of(0.25)).isCloseTo(0.5, within(0.04));
    assertThat(Beta.of(said, seen, ones, false).of(0.25)).isCloseTo(0.5, within(0.03));
  }

  @Test
  void murphys_parts_add_up_to_the_brier_score_of_the_bins() {
    var said = new double[] {0.1, 0.1, 0.1, 0.1, 0.8, 0.8, 0.8, 0.8};
    var seen = new boolean[] {false, false, false, true, true, true, true, false};
    var ones = new double[8];
    Arrays.fill(ones, 1);
    var curve = Reliability.of(said, seen, ones);
    double brier = 0;
    for (int row = 0; row < 8; row++) {
      brier += Math.pow(said[row] - (seen[row] ? 1 : 0), 2) / 8;
    }
    assertThat(curve.reliability() - curve.resolution() + curve.uncertainty())
        .isCloseTo(brier, within(1e-12));
    assertThat(curve.error()).isCloseTo(0.1, within(1e-12));
  }
}
