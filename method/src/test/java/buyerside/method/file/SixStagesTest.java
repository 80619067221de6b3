package buyerside.method.file;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.Lasts;
import buyerside.method.Role;
import buyerside.method.Stage;
import buyerside.method.StageId;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.Language;
import buyerside.method.playbook.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SixStagesTest {

  private static final DescribedProcess SIX = SixStages.read();

  @Test
  void the_buyer_goes_through_six_stages_and_funding_is_the_gate() {
    assertThat(SIX.process().stages())
        .extracting(stage -> stage.id().value())
        .containsExactly(
            "problem", "consequences", "funding", "criteria", "alternatives", "selection");
    assertThat(SIX.process().gate()).isEqualTo(new StageId("funding"));
  }

  @Test
  void each_stage_is_over_when_its_two_required_criteria_are_met() {
    assertThat(SIX.process().stages())
        .allSatisfy(
            stage -> assertThat(stage.criteria()).filteredOn(Criterion::required).hasSize(2));
    assertThat(SIX.process().stages().getLast().criteria())
        .filteredOn(Criterion::required)
        .extracting(criterion -> criterion.id().value())
        .containsExactly("choice-stated", "terms-agreed");
  }

  @Test
  void a_budget_is_asked_for_by_those_who_can_and_lasts_its_period() {
    var request = SIX.process().criterion(new CriterionId("funding-requested")).orElseThrow();

    assertThat(request.saidBy())
        .isEqualTo(Set.of(Role.CHAMPION, Role.ECONOMIC_BUYER, Role.FINANCE));
    assertThat(request.lasts()).isEqualTo(new Lasts.Period());
  }

  @Test
  void every_required_criterion_has_an_action_that_serves_it() {
    assertThat(SIX.process().stages().stream().map(Stage::criteria).flatMap(List::stream))
        .filteredOn(Criterion::required)
        .allSatisfy(criterion ->
            assertThat(SIX.actions()).anyMatch(action -> action.serves().equals(criterion.id())));
  }

  @Test
  void no_solution_work_is_in_the_playbook_before_the_gate() {
    int gate = SIX.process().indexOf(SIX.process().gate());

    assertThat(SIX.actions())
        .filteredOn(action -> action.kind().isSolutionWork())
        .isNotEmpty()
        .allSatisfy(action ->
            assertThat(SIX.process().indexOf(SIX.process().stageOf(action.serves()).id()))
                .isGreaterThan(gate));
  }

  @Test
  void every_text_is_there_in_all_three_languages() {
    assertThat(allTexts()).allSatisfy(words -> assertThat(words.missing()).isEmpty());
  }

  @Test
  void the_gate_is_called_by_its_chinese_word() {
    assertThat(SIX.texts(new StageId("funding")).name().in(Language.ZH_HANS)).contains("立项");
    assertThat(SIX.texts(new StageId("funding")).name().in(Language.ZH_HANT)).contains("立項");
  }

  private static List<Words> allTexts() {
    var texts = new ArrayList<Words>();
    texts.add(SIX.name());
    for (var stage : SIX.process().stages()) {
      var words = SIX.texts(stage.id());
      texts.addAll(List.of(words.name(), words.question()));
      assertThat(words.illusions()).isNotEmpty();
      texts.addAll(words.illusions());
      for (var criterion : stage.criteria()) {
        texts.add(SIX.texts(criterion.id()).name());
        texts.add(SIX.texts(criterion.id()).whatCounts());
      }
    }
    for (var action : SIX.actions()) {
      var words = SIX.texts(action.id());
      texts.addAll(List.of(words.name(), words.question(), words.talkTrack()));
    }
    return texts;
  }
}
