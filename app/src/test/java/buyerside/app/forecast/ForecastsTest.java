package buyerside.app.forecast;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.forecast.Targets.Setting;
import buyerside.app.journal.undo.Undo;
import buyerside.app.process.Processes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BuyersideTest
class ForecastsTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private Processes processes;
  @Autowired private Forecasts forecasts;
  @Autowired private Targets targets;
  @Autowired private RunStore runs;
  @Autowired private ForecastWork work;
  @Autowired private Undo undo;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_manager() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Forecasts");
    today = LocalDate.ofInstant(clock.instant(), ada.place().zone());
  }

  @Test
  void only_funded_deals_are_forecast_and_prospects_stand_beside() {
    var funded = opportunity();
    var prospect = TestDeals.begin(deals, ada, today);

    var run = workedOut();
    var outlook = forecasts.outlook(ada, run, Forecasts.ALL, thisQuarter());

    assertThat(outlook.deals()).isEqualTo(1);
    assertThat(outlook.pipeline()).isEqualTo(100_000_00L);
    assertThat(outlook.stages())
        .filteredOn(it -> !it.opportunity())
        .singleElement()
        .satisfies(it -> assertThat(it.worth()).isEqualTo(100_000_00L));
    assertThat(forecasts.expectation(ada, run, funded).orElseThrow().place().opportunity())
        .isTrue();
    assertThat(forecasts.expectation(ada, run, prospect).orElseThrow().chance().ever())
        .isLessThan(forecasts.expectation(ada, run, funded).orElseThrow().chance().ever());
  }

  @Test
  void without_history_the_stated_assumptions_are_used_and_said_to_be() {
    opportunity();

    var trial = requireNonNull(workedOut().trial());

    assertThat(trial.verdict()).isEqualTo(Trial.Verdict.TOO_SHORT);
    assertThat(trial.model()).isEqualTo(Trial.Model.STAGES);
    assertThat(trial.tested()).isEmpty();
  }

  @Test
  void the_three_ends_and_going_on_are_all_that_can_happen() {
    var deal = opportunity();

    var chance = forecasts.expectation(ada, workedOut(), deal).orElseThrow().chance();

    assertThat(chance.won() + chance.lost() + chance.silent()).isBetween(0.05, 1.0);
    assertThat(chance.wonByMonth()).isSorted();
    assertThat(chance.ever()).isGreaterThanOrEqualTo(chance.won());
  }

  @Test
  void a_deal_says_why_and_what_would_change_it_most() {
    var deal = opportunity();

    var reasons = forecasts.expectation(ada, workedOut(), deal).orElseThrow().reasons();

    assertThat(reasons).extracting(Why::code).contains(Why.Code.STAGE, Why.Code.DWELL);
    assertThat(reasons.getLast().code()).isEqualTo(Why.Code.NEXT);
    assertThat(reasons.getLast().points()).isPositive();
  }

  @Test
  void a_rate_is_above_zero_and_for_another_currency() {
    assertThat(targets.setRate(ada, "EUR", new BigDecimal("7.9"))).isInstanceOf(Setting.Set.class);
    assertThat(targets.rates(ada)).containsKey("EUR");
    assertThat(targets.setRate(ada, "EUR", BigDecimal.ZERO)).isInstanceOf(Setting.Refused.class);
    assertThat(targets.setRate(ada, ada.place().currency(), BigDecimal.ONE))
        .isInstanceOf(Setting.Refused.class);
  }

  @Test
  void a_quarter_without_a_quota_of_its_own_has_its_months() {
    var quarter = thisQuarter();
    set(quarter.from(), 1_000L);
    set(quarter.from().plusMonths(2), 500L);

    assertThat(targets.quotas(ada, quarter)).containsEntry(Forecasts.ALL, 1_500L);

    targets.setQuota(ada, Forecasts.ALL, quarter, 2_000L, ada.place().currency());

    assertThat(targets.quotas(ada, quarter)).containsEntry(Forecasts.ALL, 2_000L);
  }

  @Test
  void a_quota_can_be_taken_back() {
    var month = ForecastPeriod.month(today);
    var set = (Setting.Set) targets.setQuota(ada, ada.self(), month, 900L, "EUR");

    undo.undo(ada, requireNonNull(set.command()));

    assertThat(targets.set(ada, List.of(month))).isEmpty();
  }

  @Test
  void a_call_can_be_taken_back_and_past_days_keep_theirs() {
    var deal = opportunity();
    var before = clock.instant();
    var set = (Setting.Set) targets.call(ada, deal, Call.COMMIT);

    assertThat(targets.calls(ada, List.of(deal), null)).containsEntry(deal, Call.COMMIT);
    assertThat(targets.calls(ada, List.of(deal), before.minusSeconds(1))).isEmpty();

    undo.undo(ada, requireNonNull(set.command()));

    assertThat(targets.calls(ada, List.of(deal), null)).containsEntry(deal, Call.PIPELINE);
  }

  @Test
  void days_of_ones_own_choice_are_worked_out_when_asked_for_and_add_up() {
    opportunity();
    var run = workedOut();
    var quarter = ForecastPeriod.quarter(today.plusMonths(3));
    var first = ForecastPeriod.days(quarter.from(), quarter.from().plusDays(44)).orElseThrow();
    var second = ForecastPeriod.days(quarter.from().plusDays(45), quarter.to()).orElseThrow();

    long parts =
        forecasts.outlook(ada, run, Forecasts.ALL, first).expected()
            + forecasts.outlook(ada, run, Forecasts.ALL, second).expected();
    long whole = forecasts.outlook(ada, run, Forecasts.ALL, quarter).expected();

    assertThat((double) parts).isCloseTo(whole, org.assertj.core.data.Percentage.withPercentage(1));
  }

  @Test
  void a_run_that_is_begun_again_goes_on_where_it_was() {
    opportunity();
    var id = asked();
    work.work(ada.workspace(), id);
    transaction.executeWithoutResult(
        _ -> runs.move(ada, id, ForecastRun.State.RUNNING, clock.instant()));

    work.work(ada.workspace(), id);

    assertThat(forecasts.find(ada, id).orElseThrow().progress().state())
        .isEqualTo(ForecastRun.State.DONE);
  }

  @Test
  void a_cancelled_run_leaves_nothing_behind() {
    opportunity();
    var id = asked();
    forecasts.cancel(ada, id);
    work.work(ada.workspace(), id);

    assertThat(forecasts.find(ada, id).orElseThrow().progress().state())
        .isEqualTo(ForecastRun.State.CANCELLED);
    assertThat(forecasts.latest(ada, null)).isEmpty();
  }

  @Test
  void there_is_one_run_at_a_time() {
    var first = asked();

    assertThat(forecasts.ask(ada, null)).isEqualTo(first);
  }

  private UUID opportunity() {
    var deal = TestDeals.begin(deals, ada, today);
    TestDeals.pass(deals, ada, deal, processes.current(ada), 3, today);
    return deal;
  }

  private void set(LocalDate month, long amount) {
    targets.setQuota(
        ada, Forecasts.ALL, ForecastPeriod.month(month), amount, ada.place().currency());
  }

  private ForecastPeriod thisQuarter() {
    return ForecastPeriod.quarter(today);
  }

  /// Asked for without telling the scheduler, so that nobody else works on it.
  private UUID asked() {
    return transaction.execute(
        _ -> runs.add(ada, clock.instant(), false, clock.instant()).orElseThrow());
  }

  private ForecastRun workedOut() {
    var id = asked();
    work.work(ada.workspace(), id);
    return forecasts.find(ada, id).orElseThrow();
  }
}
