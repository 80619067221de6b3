package buyerside.app.deals.funding;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Money;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.journal.undo.Undo;
import buyerside.app.process.Processes;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import buyerside.method.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class FundingsTest {

  private static final CriterionId REQUESTED = new CriterionId("funding-requested");

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private Processes processes;
  @Autowired private Fundings fundings;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_deal_in_the_funding_stage() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Funding");
    today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    deal = TestDeals.begin(deals, viewer, today);
    TestDeals.pass(deals, viewer, deal, processes.current(viewer), 2, today);
  }

  @Test
  void a_request_that_somebody_told_us_of_is_evidence_until_its_period_ends() {
    var end = today.plusMonths(2);
    fundings.save(viewer, deal, 0, of(request(FundingStatus.ASKED, end, "Li Na")));

    assertThat(standing(today).isMet(REQUESTED)).isTrue();
    assertThat(standing(end.minusDays(1)).isMet(REQUESTED)).isTrue();
    assertThat(standing(end).isMet(REQUESTED)).isFalse();
  }

  @Test
  void a_request_that_nobody_told_us_of_is_no_evidence() {
    fundings.save(viewer, deal, 0, of(request(FundingStatus.APPROVED, null, "")));

    assertThat(standing(today).isMet(REQUESTED)).isFalse();
  }

  @Test
  void a_refusal_outranks_the_older_request() {
    fundings.save(viewer, deal, 0, of(request(FundingStatus.ASKED, null, "Li Na")));
    fundings.save(viewer, deal, 1, of(request(FundingStatus.REFUSED, null, "Li Na")));

    assertThat(standing(today).isMet(REQUESTED)).isFalse();
  }

  @Test
  void saving_and_its_evidence_are_undone_together() {
    var saved =
        (Saving.Saved)
            fundings.save(viewer, deal, 0, of(request(FundingStatus.ASKED, null, "Li Na")));
    undo.undo(viewer, saved.command());

    assertThat(standing(today).isMet(REQUESTED)).isFalse();
    assertThat(fundings.find(viewer, deal, null).orElseThrow().content().requests()).isEmpty();
  }

  @Test
  void a_request_that_is_removed_is_taken_back() {
    fundings.save(viewer, deal, 0, of(request(FundingStatus.ASKED, null, "Li Na")));
    fundings.save(viewer, deal, 1, Funding.NONE);

    assertThat(standing(today).isMet(REQUESTED)).isFalse();
  }

  @Test
  void a_period_that_ends_before_it_begins_is_refused_and_nothing_is_recorded() {
    var wrong = request(FundingStatus.ASKED, today.minusDays(1), "Li Na");

    assertThat(fundings.save(viewer, deal, 0, of(wrong)))
        .isEqualTo(
            new Saving.Rejected(
                List.of(
                    Reason.of(
                        "row.0.lapses", "evidence.lapses-before", today.minusDays(1).toString()))));
    assertThat(standing(today).isMet(REQUESTED)).isFalse();
  }

  @Test
  void money_is_held_against_the_range_that_the_purchase_may_cost() {
    var value = new Money("USD", 80_000_00L, 100_000_00L, 120_000_00L);

    assertThat(cover(value, Amounts.of(10_000, 20_000, 30_000))).isEqualTo(Funding.Cover.BELOW);
    assertThat(cover(value, Amounts.of(70_000, 90_000, 130_000))).isEqualTo(Funding.Cover.PARTLY);
    assertThat(cover(value, Amounts.of(120_000))).isEqualTo(Funding.Cover.FULL);
    assertThat(cover(value, Amounts.NONE)).isEqualTo(Funding.Cover.UNKNOWN);
  }

  private Funding.Cover cover(Money value, Amounts amount) {
    var terms = new FundingRequest.Terms("", "", "", today, null, "");
    var request = new FundingRequest("x", "x", amount, "USD", FundingStatus.ASKED, terms, null);
    return of(request).cover(value, today);
  }

  private FundingRequest request(FundingStatus status, @Nullable LocalDate lapses, String saidBy) {
    return new FundingRequest(
        "r-1",
        "Capital request 117",
        Amounts.of(80_000, 90_000, 110_000),
        "USD",
        status,
        new FundingRequest.Terms("Zhao Min", "capital plan", "2026", today, lapses, saidBy),
        null);
  }

  private Standing standing(LocalDate on) {
    var found = deals.find(viewer, deal).orElseThrow();
    return deals.standing(viewer, found, Standing.endOf(on, viewer.place().zone()));
  }

  private static Funding of(FundingRequest request) {
    return new Funding(List.of(request));
  }
}
