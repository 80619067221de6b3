package buyerside.app.deals.valuecase;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.journal.undo.Undo;
import buyerside.app.shell.Reason;
import buyerside.method.CriterionId;
import buyerside.method.Strength;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class ValueCasesTest {

  private static final CaseLine CAD =
      new CaseLine(
          "cad",
          "Hours on the old system",
          Amounts.of(1),
          Every.WORKING_DAY,
          Amounts.of(60, 100, 150),
          "USD",
          "time sheets",
          null);

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private ValueCases cases;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_deal() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Value cases");
    today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    deal = TestDeals.begin(deals, viewer, today);
  }

  @Test
  void a_saved_case_is_read_back_and_a_past_instant_knows_nothing_of_it() {
    var before = clock.instant();
    cases.save(viewer, deal, 0, of(CAD));

    assertThat(present()).isEqualTo(of(CAD));
    assertThat(cases.find(viewer, deal, before).orElseThrow().content().lines()).isEmpty();
  }

  @Test
  void a_line_in_another_currency_needs_a_rate() {
    var euro =
        new CaseLine("e", "Scrap", Amounts.of(10), Every.MONTH, Amounts.of(20), "EUR", "", null);

    assertThat(cases.save(viewer, deal, 0, of(euro)))
        .isEqualTo(
            new Saving.Rejected(List.of(Reason.of("rate.EUR", "valuecase.rate", "EUR", "USD"))));

    var rated =
        new ValueCase("USD", List.of(euro), Map.of("EUR", new BigDecimal("1.25")), null, "");
    cases.save(viewer, deal, 0, rated);
    assertThat(present().result().cost().quantile(0.5)).isEqualTo(10 * 12 * 20 * 1.25);
  }

  @Test
  void low_above_high_is_refused_beside_its_field() {
    var wrong =
        new CaseLine("w", "Wrong", Amounts.of(5, 3, 9), Every.YEAR, Amounts.of(1), "USD", "", null);

    assertThat(cases.save(viewer, deal, 0, of(wrong)))
        .isEqualTo(new Saving.Rejected(List.of(Reason.of("line.0.quantity", "value.order"))));
  }

  @Test
  void a_confirmed_number_is_evidence_and_both_are_undone_together() {
    cases.save(viewer, deal, 0, of(CAD));
    var saved = (Saving.Saved) confirm(1);

    assertThat(Objects.requireNonNull(present().lines().getFirst().confirmed()).by())
        .isEqualTo("Wang Lei");
    assertThat(evidence()).hasSize(1);

    undo.undo(viewer, saved.command());
    assertThat(present().lines().getFirst().confirmed()).isNull();
    assertThat(evidence()).isEmpty();
  }

  @Test
  void changing_a_confirmed_number_takes_the_mark_but_not_the_evidence() {
    cases.save(viewer, deal, 0, of(CAD));
    confirm(1);
    var dearer =
        new CaseLine(
            "cad",
            CAD.name(),
            CAD.quantity(),
            CAD.every(),
            Amounts.of(900),
            "USD",
            CAD.source(),
            null);
    cases.save(viewer, deal, 2, of(dearer));

    assertThat(present().lines().getFirst().confirmed()).isNull();
    assertThat(evidence()).hasSize(1);
  }

  @Test
  void who_saves_second_is_told_and_nothing_is_overwritten() {
    cases.save(viewer, deal, 0, of(CAD));

    assertThat(cases.save(viewer, deal, 0, ValueCase.empty("USD")))
        .isEqualTo(Saving.Rejected.because("revision", "sheet.changed-since"));
    assertThat(present()).isEqualTo(of(CAD));
  }

  @Test
  void a_stale_confirmation_records_no_evidence() {
    cases.save(viewer, deal, 0, of(CAD));
    confirm(0);

    assertThat(evidence()).isEmpty();
  }

  @Test
  void the_worked_examples_can_be_calculated() {
    for (var template : CaseTemplate.values()) {
      var filled = template.fill(ValueCase.empty("USD"));
      assertThat(filled.problems()).isEmpty();
      assertThat(filled.result().cost().quantile(0.5)).isPositive();
    }
    var lost = CaseTemplate.LOST_CUSTOMERS.fill(ValueCase.empty("USD")).costLines();
    assertThat(lost.getFirst().likely()).isEqualTo(10_000_000);
  }

  private Saving confirm(int seen) {
    return cases.confirm(
        viewer,
        deal,
        seen,
        new ConfirmLine(
            "cad",
            "Wang Lei",
            today,
            Strength.CONFIRMED,
            List.of(new CriterionId("input-sources"))));
  }

  private ValueCase present() {
    return cases.find(viewer, deal, null).orElseThrow().content();
  }

  private List<UUID> evidence() {
    return deals.find(viewer, deal).orElseThrow().evidence().stream()
        .filter(it -> it.evidence().withdrawnAt() == null)
        .map(it -> it.id())
        .toList();
  }

  private static ValueCase of(CaseLine line) {
    return new ValueCase("USD", List.of(line), Map.of(), null, "");
  }
}
