package buyerside.judgement.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoresTest {

  @Test
  void four_rows_by_hand() {
    var said = new double[][] {{0.8, 0.2}, {0.4, 0.6}, {0.5, 0.5}, {0.1, 0.9}};
    var scores = Scores.of(said, new int[] {0, 1, 0, 1}, new double[] {1, 1, 1, 1}, 1);
    assertThat(scores.logLoss())
        .isCloseTo(
            -(Math.log(0.8) + Math.log(0.6) + Math.log(0.5) + Math.log(0.9)) / 4, within(1e-12));
    assertThat(scores.brier()).isCloseTo((0.04 + 0.16 + 0.25 + 0.01) / 4, within(1e-12));
    assertThat(scores.auc()).isEqualTo(1);
  }

  @Test
  void equal_statements_are_half_in_order() {
    double auc =
        Scores.auc(
            new double[] {0.5, 0.5, 0.7},
            new boolean[] {true, false, false},
            new double[] {1, 1, 1});
    assertThat(auc).isEqualTo(0.25);
  }

  @Test
  void a_forecast_is_not_better_than_itself_and_a_clear_gain_is_seen() {
    var losses = new double[500];
    var better = new double[500];
    var ones = new double[500];
    Arrays.fill(ones, 1);
    for (int row = 0; row < 500; row++) {
      losses[row] = 1 + Math.sin(row);
      better[row] = losses[row] - 0.1 - 0.05 * Math.cos(row * 3);
    }
    assertThat(Comparison.of(losses, losses, ones, 1)).isEqualTo(new Comparison(0, 0, 0, 0));
    var gain = Comparison.of(better, losses, ones, 1);
    assertThat(gain.low()).isPositive();
    assertThat(gain.gain()).isCloseTo(0.1, within(0.01));
  }
}
