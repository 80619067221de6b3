package buyerside.judgement.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import buyerside.judgement.effect.CoxFit.Estimate;
import buyerside.judgement.effect.CoxFit.NotEstimable;
import buyerside.judgement.effect.CoxFit.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoxRegressionTest {

  /// Two leave together on day 4, two stay, one is seen late.
  private static final Exposures EIGHT_DEALS =
      exposures(
          row(0, 0, 3, 0, false),
          row(0, 3, 5, 1, true),
          row(1, 0, 4, 0, true),
          row(2, 0, 2, 0, false),
          row(2, 2, 4, 1, true),
          row(3, 0, 6, 0, false),
          row(4, 0, 1, 0, false),
          row(4, 1, 7, 1, false),
          row(5, 0, 5, 0, true),
          row(6, 0, 4, 0, false),
          row(6, 4, 8, 1, true),
          row(7, 1, 9, 0, true));

  // R 4.2.2, survival 3.5-3, with the rows above as a, b, x, e and id:
  // f <- coxph(Surv(a, b, e) ~ x, d, cluster = id); c(coef(f), sqrt(f$naive.var), sqrt(f$var),
  // f$loglik)
  @Test
  void ties_are_treated_as_efron_does_and_the_sandwich_is_clustered_by_deal() {
    var estimate = (Estimate) CoxRegression.fit(EIGHT_DEALS, Covariate.AT_LEAST_ONE, "Won");

    assertThat(estimate.coefficient()).isCloseTo(0.631884146933, within(1e-9));
    assertThat(estimate.standardError()).isCloseTo(0.921037453744, within(1e-9));
    assertThat(estimate.robustStandardError()).isCloseTo(0.825768930322, within(1e-9));
    assertThat(estimate.logLikelihoodAtZero()).isCloseTo(-8.119696252957, within(1e-11));
    assertThat(estimate.logLikelihood()).isCloseTo(-7.878282319394, within(1e-11));
    assertThat(estimate.events()).isEqualTo(6);
    assertThat(estimate.rows()).isEqualTo(12);
  }

  @Test
  void the_coefficient_of_two_against_one_is_known() {
    // day 1: one of two with action and one without leaves, with: θ/(2θ+1); day 2: without:
    // 1/(θ+1); the score is zero at 2θ² = 1
    var exposures = exposures(row(0, 0, 1, 1, true), row(1, 0, 3, 1, false), row(2, 0, 2, 0, true));

    var estimate = (Estimate) CoxRegression.fit(exposures, Covariate.AT_LEAST_ONE, "Won");

    assertThat(estimate.hazardRatio()).isCloseTo(Math.sqrt(0.5), within(1e-7));
    assertThat(estimate.logLikelihoodAtZero()).isCloseTo(-Math.log(6), within(1e-14));
  }

  @Test
  void where_only_those_with_an_action_leave_there_is_no_estimate() {
    var exposures =
        exposures(
            row(0, 0, 1, 1, true),
            row(1, 0, 2, 1, true),
            row(2, 0, 3, 0, false),
            row(3, 0, 3, 0, false));

    var fit = CoxRegression.fit(exposures, Covariate.AT_LEAST_ONE, "Won");

    // the limit: 1/2 · 1/1, the two without action weigh nothing
    assertThat(fit)
        .isInstanceOfSatisfying(
            NotEstimable.class,
            none -> {
              assertThat(none.reason()).isEqualTo(Reason.ALWAYS_HIGHEST);
              assertThat(none.logLikelihood()).isCloseTo(-Math.log(2), within(1e-9));
              assertThat(none.logLikelihoodAtZero()).isCloseTo(-Math.log(12), within(1e-14));
            });
  }

  @Test
  void where_nobody_with_an_action_leaves_there_is_no_estimate_either() {
    assertThat(reason(row(0, 0, 1, 0, true), row(1, 0, 2, 1, false)))
        .isEqualTo(Reason.ALWAYS_LOWEST);
  }

  @Test
  void without_departures_or_without_differences_there_is_no_estimate() {
    assertThat(reason(row(0, 0, 1, 0, false), row(1, 0, 2, 1, false))).isEqualTo(Reason.NO_EVENTS);
    assertThat(reason(row(0, 0, 1, 1, true), row(1, 0, 2, 1, true))).isEqualTo(Reason.NO_CONTRAST);
  }

  // R 4.2.2, survival 3.5-3: coef(coxph(Surv(t, e) ~ x)) with t = c(1:200, 1.5, rep(1000, 199)), x
  // = rep(1:0, each = 200)
  // and e = rep(1:0, c(201, 199))
  @Test
  void a_large_coefficient_that_is_not_infinite_is_told() {
    var rows = new ArrayList<Exposures.Row>();
    for (int deal = 0; deal < 200; deal++) {
      rows.add(row(deal, 0, 1 + deal, 1, true));
    }
    rows.add(row(200, 0, 1.5, 0, true));
    for (int deal = 201; deal < 400; deal++) {
      rows.add(row(deal, 0, 1000, 0, false));
    }

    assertThat(
            CoxRegression.fit(
                exposures(rows.toArray(Exposures.Row[]::new)), Covariate.AT_LEAST_ONE, "Won"))
        .isInstanceOfSatisfying(
            Estimate.class,
            estimate -> assertThat(estimate.coefficient()).isCloseTo(7.0204047753, within(1e-8)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a_longer_day_changes_nothing(long seed) {
    var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
    var histories = new ArrayList<ActionHistory>();
    var stretched = new ArrayList<ActionHistory>();
    for (int deal = 0; deal < 60; deal++) {
      int days = 2 + random.nextInt(20);
      double action = random.nextInt(days);
      var to = random.nextInt(3) == 0 ? null : "Won";
      histories.add(new ActionHistory("d" + deal, days, to, List.of(action)));
      stretched.add(new ActionHistory("d" + deal, days * 24, to, List.of(action * 24)));
    }

    assertThat(CoxRegression.fit(Exposures.of(stretched, 24), Covariate.UP_TO_FIVE, "Won"))
        .as("seed %d", seed)
        .isEqualTo(CoxRegression.fit(Exposures.of(histories, 1), Covariate.UP_TO_FIVE, "Won"));
  }

  private static Reason reason(Exposures.Row... rows) {
    return ((NotEstimable) CoxRegression.fit(exposures(rows), Covariate.AT_LEAST_ONE, "Won"))
        .reason();
  }

  private static Exposures exposures(Exposures.Row... rows) {
    int deals = (int) List.of(rows).stream().map(Exposures.Row::number).distinct().count();
    return new Exposures(List.of(rows), List.of("Won"), deals);
  }

  private static Exposures.Row row(int deal, double start, double stop, int actions, boolean won) {
    return new Exposures.Row("d" + deal, deal, start, stop, actions, won ? "Won" : null);
  }
}
