package buyerside.method.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Lasts;
import buyerside.method.ProcessProblem;
import buyerside.method.StageId;
import buyerside.method.Strength;
import buyerside.method.draft.Difference.Field;
import buyerside.method.draft.Difference.FieldChange;
import buyerside.method.draft.Difference.Kind;
import buyerside.method.draft.DraftEdit.ActionShape;
import buyerside.method.draft.DraftEdit.CriterionShape;
import buyerside.method.draft.DraftEdit.MoveCriterion;
import buyerside.method.draft.DraftEdit.MoveStage;
import buyerside.method.draft.DraftEdit.PutAction;
import buyerside.method.draft.DraftEdit.PutCriterion;
import buyerside.method.draft.DraftEdit.PutStage;
import buyerside.method.draft.DraftEdit.RemoveCriterion;
import buyerside.method.draft.DraftEdit.RemoveStage;
import buyerside.method.file.DraftReading;
import buyerside.method.file.ProcessFile;
import buyerside.method.file.SixStages;
import buyerside.method.fit.ActivityKind;
import buyerside.method.playbook.ActionTexts;
import buyerside.method.playbook.CriterionTexts;
import buyerside.method.playbook.Language;
import buyerside.method.playbook.StageTexts;
import buyerside.method.playbook.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingTest {

  private static final StageId PROBLEM = new StageId("problem");
  private static final StageId FUNDING = new StageId("funding");

  private final Draft six = Draft.of(SixStages.read());

  @Test
  void a_draft_of_a_process_makes_that_process() {
    assertThat(six.check()).isEqualTo(new Draft.Check.Ready(SixStages.read()));
  }

  @Test
  void everything_wrong_is_told_at_once() {
    var bare =
        edited(
            six,
            new RemoveStage(FUNDING),
            new RemoveCriterion(new CriterionId("cost-of-nothing")),
            new RemoveCriterion(new CriterionId("input-sources")));

    assertThat(((Draft.Check.Unready) bare.check()).problems())
        .contains(
            new DraftProblem.Unsound(
                new ProcessProblem.NothingRequired(new StageId("consequences"), 1)),
            new DraftProblem.Unsound(new ProcessProblem.GateUnknown(FUNDING)))
        .anyMatch(it -> it instanceof DraftProblem.ServesNothing);
  }

  @Test
  void a_new_stage_gets_an_id_from_its_english_name() {
    var longer = Editing.apply(six, new PutStage(null, named("Risk review (legal)")));

    assertThat(longer.stages().getLast().id()).isEqualTo(new StageId("risk-review-legal"));
  }

  @Test
  void without_an_english_name_the_id_is_numbered() {
    var texts = new StageTexts(new Words(Map.of(Language.ZH_HANS, "风险评估")), Words.NONE, List.of());

    assertThat(Editing.apply(six, new PutStage(null, texts)).stages().getLast().id())
        .isEqualTo(new StageId("stage-1"));
  }

  @Test
  void a_taken_id_is_not_given_again() {
    var texts = named("Funding");

    assertThat(Editing.apply(six, new PutStage(null, texts)).stages().getLast().id())
        .isEqualTo(new StageId("funding-2"));
  }

  @Test
  void renaming_keeps_the_id_so_that_evidence_still_counts() {
    var renamed = Editing.apply(six, new PutStage(FUNDING, named("Money")));

    assertThat(renamed.stages().get(2).id()).isEqualTo(FUNDING);
    assertThat(renamed.stages().get(2).criteria()).isEqualTo(six.stages().get(2).criteria());
  }

  @Test
  void a_criterion_moves_to_another_stage() {
    var sources = new CriterionId("input-sources");
    var moved = Editing.apply(six, new MoveCriterion(sources, PROBLEM, 1));

    assertThat(moved.stages().get(0).criteria().get(1).criterion().id()).isEqualTo(sources);
    assertThat(moved.stages().get(1).criteria()).hasSize(six.stages().get(1).criteria().size() - 1);
  }

  @Test
  void what_is_gone_is_passed_over() {
    assertThat(Editing.apply(six, new RemoveStage(new StageId("nowhere")))).isEqualTo(six);
  }

  @Test
  void a_comparison_names_what_was_added_removed_and_changed() {
    var id = new CriterionId("funding-requested");
    var shape = new CriterionShape(true, Strength.DOCUMENTED, Set.of(), new Lasts.Period());
    var texts = six.stages().get(2).criteria().getFirst().texts();
    var action = new ActionShape(id, ActivityKind.CALL, 20);
    var after =
        edited(
            six,
            new PutCriterion(FUNDING, id, shape, texts),
            new RemoveCriterion(new CriterionId("second-voice")),
            new PutAction(FUNDING, null, action, ActionTexts.NONE));

    var found = Comparison.of(six, after);

    assertThat(found)
        .extracting(Difference::id, Difference::kind)
        .containsExactly(
            tuple("funding-requested", Kind.CHANGED),
            tuple("second-voice", Kind.REMOVED),
            tuple("action-1", Kind.ADDED));
    assertThat(found.getFirst().fields())
        .contains(new FieldChange(Field.MINIMUM, null, "HEARD", "DOCUMENTED"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatever_is_edited_can_be_written_and_read_back(long seed) {
    var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    var draft = six;
    for (int step = 0; step < 30; step++) {
      draft = Editing.apply(draft, any(draft, random));
    }

    assertThat(ProcessFile.readDraft(ProcessFile.write(draft)))
        .as("seed %d", seed)
        .isEqualTo(new DraftReading.Read(draft));
  }

  private static DraftEdit any(Draft draft, RandomGenerator random) {
    var stage =
        draft.stages().isEmpty()
            ? PROBLEM
            : draft.stages().get(random.nextInt(draft.stages().size())).id();
    var criteria = draft.criteria();
    var criterion =
        criteria.isEmpty()
            ? new CriterionId("none")
            : criteria.get(random.nextInt(criteria.size())).criterion().id();
    var words = new Words(Map.of(Language.EN, "Step " + random.nextInt(50)));
    return switch (random.nextInt(7)) {
      case 0 -> new PutStage(null, new StageTexts(words, words, List.of(words)));
      case 1 -> new MoveStage(stage, random.nextInt(-2, 14));
      case 2 -> new RemoveStage(stage);
      case 3 -> new RemoveCriterion(criterion);
      case 4 -> new MoveCriterion(criterion, stage, random.nextInt(9));
      case 5 ->
          new PutCriterion(
              stage,
              null,
              new CriterionShape(
                  random.nextBoolean(),
                  Criterion.DEFAULT_MINIMUM,
                  Set.of(),
                  new Lasts.Months(random.nextInt(1, 121))),
              new CriterionTexts(words, Words.NONE));
      default ->
          new PutAction(
              stage,
              null,
              new ActionShape(criterion, ActivityKind.DEMO, random.nextInt(1, 500)),
              new ActionTexts(words, words, Words.NONE));
    };
  }

  private static StageTexts named(String english) {
    return new StageTexts(new Words(Map.of(Language.EN, english)), Words.NONE, List.of());
  }

  private static Draft edited(Draft draft, DraftEdit... edits) {
    var result = draft;
    for (var edit : edits) {
      result = Editing.apply(result, edit);
    }
    return result;
  }
}
