package buyerside.method.file;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.method.draft.ActionDraft;
import buyerside.method.draft.CriterionDraft;
import buyerside.method.draft.Draft;
import buyerside.method.playbook.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadyMadeTest {

  @ParameterizedTest
  @EnumSource
  void each_is_a_process_without_misspelt_keys(ReadyMade variant) {
    assertThat(ProcessFile.read(variant.text()))
        .isEqualTo(new ProcessReading.Read(variant.read(), List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void every_text_is_written_in_all_three_languages(ReadyMade variant) {
    var draft = Draft.of(variant.read());
    var texts = new ArrayList<Words>(List.of(draft.name()));
    draft.stages().forEach(it -> texts.addAll(List.of(it.texts().name(), it.texts().question())));
    draft.stages().forEach(it -> texts.addAll(it.texts().illusions()));
    draft.criteria().stream()
        .map(CriterionDraft::texts)
        .forEach(it -> {
          texts.add(it.name());
          texts.add(it.whatCounts());
        });
    draft.actions().stream()
        .map(ActionDraft::texts)
        .forEach(it -> {
          texts.add(it.name());
          texts.add(it.question());
        });

    assertThat(texts).allMatch(it -> it.missing().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void every_required_criterion_up_to_the_gate_has_an_action_that_serves_it(ReadyMade variant) {
    var process = variant.read().process();
    var served =
        variant.read().actions().stream().map(it -> it.serves()).collect(Collectors.toSet());
    var upToGate = process.stages().subList(0, process.indexOf(process.gate()) + 1);

    assertThat(upToGate.stream().flatMap(it -> it.criteria().stream()).filter(it -> it.required()))
        .allMatch(it -> served.contains(it.id()));
  }

  @ParameterizedTest
  @EnumSource
  void solution_work_is_not_in_the_playbook_before_the_gate(ReadyMade variant) {
    var process = variant.read().process();
    var gate = process.indexOf(process.gate());

    assertThat(variant.read().actions())
        .noneMatch(it ->
            it.kind().isSolutionWork()
                && process.indexOf(process.stageOf(it.serves()).id()) < gate);
  }
}
