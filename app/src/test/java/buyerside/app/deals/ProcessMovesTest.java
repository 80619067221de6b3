package buyerside.app.deals;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.ProcessMove.Place;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.journal.undo.Undo;
import buyerside.app.process.Drafting;
import buyerside.app.process.Drafts;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.process.Publishing;
import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Lasts;
import buyerside.method.Polarity;
import buyerside.method.Position;
import buyerside.method.StageId;
import buyerside.method.Strength;
import buyerside.method.draft.DraftEdit;
import buyerside.method.draft.DraftEdit.CriterionShape;
import buyerside.method.draft.DraftEdit.PutCriterion;
import buyerside.method.draft.DraftEdit.RemoveStage;
import buyerside.method.file.ReadyMade;
import buyerside.method.playbook.CriterionTexts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class ProcessMovesTest {

  private static final UUID START = new UUID(0, 0);

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private DealLists lists;
  @Autowired private Rebuild rebuild;
  @Autowired private ProcessMoves moves;
  @Autowired private Processes processes;
  @Autowired private Drafts drafts;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(START);
  private UUID deal = START;
  private ProcessVersion first = new ProcessVersion(START, START, 1, ReadyMade.SIX_STAGES.read());

  @BeforeEach
  void a_deal_at_the_gate() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Moves");
    first = processes.current(viewer);
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    deal =
        ((Added)
                deals.add(
                    viewer,
                    new NewDeal(
                        "Press line 4",
                        null,
                        viewer.member(),
                        Money.of("USD", 100_000_00L),
                        null,
                        null,
                        today,
                        null)))
            .deal();
    var upToGate =
        first.process().stages().subList(0, 2).stream()
            .flatMap(it -> it.criteria().stream())
            .filter(Criterion::required)
            .map(Criterion::id)
            .toList();
    deals.recordEvidence(
        viewer,
        new RecordEvidence(
            deal, upToGate, Polarity.SATISFIES, Strength.HEARD, today, null, Source.UNSAID));
  }

  @Test
  void the_preview_shows_what_falls_below_the_gate_and_changes_nothing() {
    var stricter = next(stricter("cost-of-nothing"));

    assertThat(moves.preview(viewer, List.of(first.id()), stricter.id(), START, 10))
        .containsExactly(
            new ProcessMove(
                deal,
                "Press line 4",
                first.id(),
                new Place(2, true),
                new Place(1, false),
                null,
                0));
    assertThat(row().process()).isEqualTo(first.id());
    assertThat(row().opportunity()).isTrue();
  }

  @Test
  void a_move_is_one_step_and_undoing_it_restores_everything() {
    var before = row();
    var stricter = next(stricter("cost-of-nothing"));
    var command = moves.moveAll(viewer, List.of(first.id()), stricter.id()).orElseThrow();

    assertThat(row().process()).isEqualTo(stricter.id());
    assertThat(row().opportunity()).isFalse();
    assertThat(rebuild.all(viewer)).isEqualTo(new Rebuild.Result(1, 0));

    undo.undo(viewer, command);
    assertThat(row().process()).isEqualTo(before.process());
    assertThat(row().path()).isEqualTo(before.path());
    assertThat(row().opportunity()).isTrue();
  }

  @Test
  void evidence_for_criteria_that_both_have_goes_along_to_another_trade() {
    var process =
        ((Drafting.Kept) drafts.begin(viewer, ReadyMade.INDUSTRIAL_EQUIPMENT.read())).process();
    var equipment = ((Publishing.Published) drafts.publish(viewer, process)).version();
    moves.move(viewer, deal, equipment.id());

    assertThat(row().stage()).isEqualTo(2);
    assertThat(row().opportunity()).isTrue();
  }

  @Test
  void a_deal_can_begin_in_another_process_than_the_usual_one() {
    var process =
        ((Drafting.Kept) drafts.begin(viewer, ReadyMade.INDUSTRIAL_EQUIPMENT.read())).process();
    var equipment = ((Publishing.Published) drafts.publish(viewer, process)).version();
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    var wanted =
        new NewDeal("Press line 5", null, null, Money.of("USD", 1L), null, null, today, null);

    var begun = ((Added) deals.addFollowing(viewer, wanted, process)).deal();
    assertThat(deals.find(viewer, begun).orElseThrow().row().standing().process())
        .isEqualTo(equipment.id());
    assertThat(deals.addFollowing(viewer, wanted, START)).isInstanceOf(Adding.Rejected.class);
  }

  @Test
  void a_past_day_keeps_the_stages_of_that_day() {
    var before = clock.instant();
    moves.moveAll(viewer, List.of(first.id()), next(new RemoveStage(new StageId("problem"))).id());

    assertThat(deals.standing(viewer, found(), before).position())
        .isEqualTo(new Position.In(new StageId("funding")));
    assertThat(deals.standing(viewer, found(), before).process()).isEqualTo(first.process());
    assertThat(pastStage(before)).isEqualTo(2);
  }

  @Test
  void totals_follow_the_move() {
    var stricter = next(stricter("cost-of-nothing"));
    moves.moveAll(viewer, List.of(first.id()), stricter.id());

    assertThat(moves.followers(viewer)).containsOnlyKeys(stricter.id());
    assertThat(lists.totals(viewer, null, null).lines())
        .containsExactly(new Totals.Line(1, null, false, "USD", 1, 100_000_00L));
  }

  private int pastStage(Instant at) {
    return lists.board(viewer, first, null, at).columns().stream()
        .filter(it -> it.deals() > 0)
        .findFirst()
        .orElseThrow()
        .stage();
  }

  private Deal found() {
    return deals.find(viewer, deal).orElseThrow();
  }

  private DealStanding row() {
    return found().row().standing();
  }

  private ProcessVersion next(DraftEdit edit) {
    drafts.continueFrom(viewer, first);
    drafts.edit(viewer, first.processId(), 1, edit);
    return ((Publishing.Published) drafts.publish(viewer, first.processId())).version();
  }

  private static DraftEdit stricter(String criterion) {
    return new PutCriterion(
        new StageId("consequences"),
        new CriterionId(criterion),
        new CriterionShape(true, Strength.CONFIRMED, Set.of(), new Lasts.Always()),
        CriterionTexts.NONE);
  }
}
