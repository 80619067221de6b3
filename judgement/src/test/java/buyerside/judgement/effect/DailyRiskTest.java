package buyerside.judgement.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import buyerside.judgement.effect.CoxFit.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyRiskTest {

  private static final int STRATA = 3;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void it_says_what_the_regression_on_single_rows_says(long seed) {
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    var rows = new ArrayList<List<Exposures.Row>>();
    var risk = new DailyRisk(STRATA);
    int deals = 240;
    for (int stratum = 0; stratum < STRATA; stratum++) {
      rows.add(new ArrayList<>());
    }
    for (int deal = 0; deal < deals; deal++) {
      int stratum = random.nextInt(STRATA);
      int days = 2 + random.nextInt(25);
      int action = random.nextInt(40);
      boolean moves = random.nextInt(3) > 0;
      if (action > 0 && action < days) {
        rows.get(stratum).add(row(deal, 0, action, 0, false));
        rows.get(stratum).add(row(deal, action, days, 1, moves));
        risk.add(stratum, 0, days, 0, moves, 1);
        risk.add(stratum, 0, days, 0, moves, -1);
        risk.add(stratum, 0, action, 0, false, 1);
        risk.add(stratum, action, days, 1, moves, 1);
      } else {
        rows.get(stratum).add(row(deal, 0, days, 0, moves));
        risk.add(stratum, 0, days, 0, moves, 1);
      }
    }
    var expected =
        (Estimate)
            CoxRegression.fit(
                rows.stream().map(it -> new Exposures(it, List.of("Won"), deals)).toList(),
                Covariate.AT_LEAST_ONE,
                "Won");

    var fit = risk.fit(0, STRATA);

    assertThat(fit.coefficient()).isCloseTo(expected.coefficient(), within(1e-12));
    assertThat(fit.standardError()).isCloseTo(expected.standardError(), within(1e-12));
    assertThat(fit.robustStandardError(squares(fit, rows, deals)))
        .isCloseTo(expected.robustStandardError(), within(1e-10));
    assertThat(risk.moves(0, STRATA, 0) + risk.moves(0, STRATA, 1)).isEqualTo(expected.events());
  }

  @Test
  void strata_taken_together_are_one() {
    var risk = new DailyRisk(2);
    risk.add(0, 0, 4, 0, true, 1);
    risk.add(1, 0, 2, 0, true, 1);
    var together = new DailyRisk(1);
    together.add(0, 0, 4, 0, true, 1);
    together.add(0, 0, 2, 0, true, 1);

    assertThat(risk.joined(2).movedBy(0, 1, 3)).isEqualTo(together.movedBy(0, 1, 3)).isEqualTo(0.5);
  }

  private static double squares(DailyRisk.Fit fit, List<List<Exposures.Row>> rows, int deals) {
    var byDeal = new double[deals];
    for (int stratum = 0; stratum < rows.size(); stratum++) {
      for (var row : rows.get(stratum)) {
        byDeal[row.number()] +=
            fit.residual(
                stratum, (int) row.start(), (int) row.stop(), row.actions(), row.to() != null);
      }
    }
    return new ScoreResiduals(byDeal).sumOfSquaresByDeal();
  }

  private static Exposures.Row row(int deal, int from, int to, int with, boolean moves) {
    return new Exposures.Row("d" + deal, deal, from, to, with, moves ? "Won" : null);
  }
}
