package buyerside.app.deals;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.DealFilter.Found;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.deals.Recording.Recorded;
import buyerside.app.deals.Recording.Rejected;
import buyerside.app.journal.undo.Undo;
import buyerside.app.process.Processes;
import buyerside.app.shell.Reason;
import buyerside.method.BuyingProcess;
import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class DealsTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private DealFields fields;
  @Autowired private DealLists lists;
  @Autowired private Rebuild rebuild;
  @Autowired private Undo undo;
  @Autowired private Processes processes;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void one_deal_in_a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Deals");
    today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    deal = begin("产线视觉检测", 850_000_00L);
  }

  @Test
  void a_new_deal_stands_in_the_first_stage_and_is_a_prospect() {
    assertThat(standing().stage()).isZero();
    assertThat(standing().opportunity()).isFalse();
  }

  @Test
  void evidence_for_all_required_criteria_of_a_stage_moves_the_deal_on() {
    record(requiredOf(0), today, null);

    assertThat(standing().stage()).isEqualTo(1);
  }

  @Test
  void a_deal_at_the_gate_is_an_opportunity_and_is_counted_as_one() {
    record(requiredOf(0), today, null);
    record(requiredOf(1), today, null);

    assertThat(standing().opportunity()).isTrue();
    assertThat(lists.totals(viewer, null, null).lines())
        .containsExactly(new Totals.Line(2, null, true, "USD", 1, 850_000_00L));
  }

  @Test
  void evidence_ahead_of_the_position_leaves_gaps() {
    record(requiredOf(4), today, null);

    assertThat(standing().stage()).isZero();
    assertThat(standing().gaps()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void withdrawing_evidence_moves_the_deal_back() {
    var recorded = record(requiredOf(0), today, null);
    deals.withdrawEvidence(viewer, recorded.evidence().getFirst(), "they changed their mind");

    assertThat(standing().stage()).isZero();
  }

  @Test
  void undoing_a_recording_restores_where_the_deal_stood() {
    var recorded = record(requiredOf(0), today, null);
    undo.undo(viewer, recorded.command());

    assertThat(standing().stage()).isZero();
  }

  @Test
  void undoing_an_undo_records_the_evidence_again() {
    var recorded = record(requiredOf(0), today, null);
    var undone = (Undo.Undoing.Undone) undo.undo(viewer, recorded.command());
    undo.undo(viewer, undone.command());

    assertThat(standing().stage()).isEqualTo(1);
  }

  @Test
  void a_command_is_undone_once() {
    var recorded = record(requiredOf(0), today, null);
    undo.undo(viewer, recorded.command());

    assertThat(undo.undo(viewer, recorded.command()))
        .isEqualTo(new Undo.Undoing.Refused(List.of(Reason.of("", "undone.already"))));
  }

  @Test
  void evidence_in_the_future_is_refused_and_changes_nothing() {
    var tomorrow = today.plusDays(1);
    var answer = deals.recordEvidence(viewer, fact(requiredOf(0), tomorrow, null));

    assertThat(answer)
        .isEqualTo(
            new Rejected(List.of(Reason.of("observed", "evidence.future", tomorrow.toString()))));
    assertThat(standing().stage()).isZero();
  }

  @Test
  void a_lapsed_budget_moves_the_deal_back_below_the_gate() {
    record(requiredOf(0), today.minusDays(30), null);
    record(requiredOf(1), today.minusDays(30), today);

    assertThat(standing().opportunity()).isFalse();
  }

  @Test
  void rebuilding_from_evidence_changes_nothing() {
    record(requiredOf(0), today, null);
    record(requiredOf(3), today, today.plusYears(1));

    assertThat(rebuild.all(viewer)).isEqualTo(new Rebuild.Result(1, 0));
  }

  @Test
  void the_board_of_a_past_instant_shows_where_deals_stood_then() {
    var before = clock.instant();
    record(requiredOf(0), today, null);
    var board = lists.board(viewer, null, before);

    assertThat(board.columns().get(0).deals()).isEqualTo(1);
    assertThat(board.columns().get(1).deals()).isZero();
  }

  @Test
  void a_deal_of_a_past_instant_has_the_evidence_and_the_position_of_then() {
    var recorded = record(requiredOf(0), today, null);
    var then = clock.instant();
    deals.withdrawEvidence(viewer, recorded.evidence().getFirst(), "they changed their mind");
    record(requiredOf(1), today, null);

    var past = deals.find(viewer, deal, then).orElseThrow();
    assertThat(past.row().standing().stage()).isEqualTo(1);
    assertThat(past.evidence())
        .extracting(KnownEvidence::id)
        .hasSameElementsAs(recorded.evidence());
    assertThat(past.evidence()).allMatch(it -> it.evidence().withdrawnAt() == null);
  }

  @Test
  void a_deal_before_it_was_on_record_stands_in_the_first_stage_without_evidence() {
    record(requiredOf(0), today, null);

    var before = deals.find(viewer, deal, clock.instant().minus(Duration.ofDays(3))).orElseThrow();
    assertThat(before.row().standing().stage()).isZero();
    assertThat(before.evidence()).isEmpty();
  }

  @Test
  void a_changed_field_is_undone_unless_somebody_changed_it_since() {
    var first = (Added) fields.change(viewer, deal, Map.of(DealField.NAME, "second name"));
    fields.change(viewer, deal, Map.of(DealField.NAME, "third name"));
    undo.undo(viewer, first.command());

    assertThat(deals.find(viewer, deal).orElseThrow().row().name()).isEqualTo("third name");
  }

  @Test
  void deals_are_found_by_two_characters_and_by_initials() {
    assertThat(found("视觉")).containsExactly(deal);
    assertThat(found("cxsj")).containsExactly(deal);
    assertThat(found("視覺")).containsExactly(deal);
    assertThat(found("不在")).isEmpty();
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    var all = new HashSet<UUID>();
    all.add(deal);
    for (int i = 0; i < 6; i++) {
      all.add(begin("deal " + i, 100L * i));
    }
    for (var sort : DealSort.values()) {
      var seen = new ArrayList<UUID>();
      var query = new DealQuery(new DealFilter.All(List.of()), sort, null);
      while (true) {
        var slice = lists.page(viewer, query, null, 2);
        slice.rows().forEach(it -> seen.add(it.id()));
        var next = slice.next();
        if (next == null) {
          break;
        }
        query = new DealQuery(query.filter(), sort, next);
      }
      assertThat(seen).as(sort.name()).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  void another_workspaces_deal_does_not_exist() {
    var other = TestWorkspaces.fresh(accounts, sessions, "Other");

    assertThat(deals.find(other, deal)).isEmpty();
    assertThat(deals.recordEvidence(other, fact(requiredOf(0), today, null)))
        .isEqualTo(new Rejected(List.of(Reason.of("deal", "unknown"))));
  }

  private UUID begin(String name, long likely) {
    var value = Money.of("USD", likely);
    var adding = deals.add(viewer, new NewDeal(name, null, null, value, null, null, today, null));
    return ((Added) adding).deal();
  }

  private List<UUID> found(String words) {
    var query = new DealQuery(new Found(words), DealSort.CHANGED, null);
    return lists.page(viewer, query, null, 10).rows().stream().map(DealRow::id).toList();
  }

  private DealStanding standing() {
    return deals.find(viewer, deal).orElseThrow().row().standing();
  }

  private Recorded record(
      List<CriterionId> criteria, LocalDate observed, @Nullable LocalDate lapses) {
    return (Recorded) deals.recordEvidence(viewer, fact(criteria, observed, lapses));
  }

  private RecordEvidence fact(
      List<CriterionId> criteria, LocalDate observed, @Nullable LocalDate lapses) {
    return new RecordEvidence(
        deal, criteria, Polarity.SATISFIES, Strength.DOCUMENTED, observed, lapses, Source.UNSAID);
  }

  private List<CriterionId> requiredOf(int stage) {
    BuyingProcess process = processes.current(viewer).process();
    return process.stages().get(stage).criteria().stream()
        .filter(Criterion::required)
        .map(Criterion::id)
        .toList();
  }
}
