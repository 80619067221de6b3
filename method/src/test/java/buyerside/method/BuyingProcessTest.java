package buyerside.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuyingProcessTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 12})
  void two_to_twelve_stages_make_a_process(int stages) {
    assertThat(BuyingProcess.define(new StageId("s0"), simple(stages)))
        .isInstanceOf(Definition.Defined.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13})
  void fewer_or_more_stages_make_none(int stages) {
    assertThat(BuyingProcess.define(new StageId("s0"), simple(stages)))
        .isEqualTo(new Definition.Rejected(List.of(new ProcessProblem.StageCount(stages))));
  }

  @Test
  void a_bad_process_is_rejected_with_all_reasons_at_once() {
    var stages =
        List.of(
            Stage.of("a", Criterion.required("x"), Criterion.supporting("x")),
            Stage.of("a", Criterion.supporting("y")));

    assertThat(BuyingProcess.define(new StageId("gate"), stages))
        .isEqualTo(
            new Definition.Rejected(
                List.of(
                    new ProcessProblem.CriterionRepeated(new CriterionId("x"), 0, 1),
                    new ProcessProblem.StageRepeated(new StageId("a"), 1),
                    new ProcessProblem.NothingRequired(new StageId("a"), 1),
                    new ProcessProblem.GateUnknown(new StageId("gate")))));
  }

  @Test
  void no_stages_at_all_are_too_few() {
    assertThat(BuyingProcess.define(new StageId("a"), List.of()))
        .isEqualTo(
            new Definition.Rejected(
                List.of(
                    new ProcessProblem.StageCount(0),
                    new ProcessProblem.GateUnknown(new StageId("a")))));
  }

  @Test
  void a_criterion_is_decided_by_what_was_heard_unless_the_process_says_otherwise() {
    assertThat(Criterion.required("x").minimum()).isEqualTo(Strength.HEARD);
  }

  @Test
  void decided_lies_one_past_the_last_stage() {
    assertThat(Examples.FOUR_STAGES.indexOf(new Position.In(Examples.SELECTION))).isEqualTo(3);
    assertThat(Examples.FOUR_STAGES.indexOf(new Position.Decided())).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " a", "a ", "a;b", "a\nb", "decided"})
  void an_id_that_could_be_misread_in_an_answer_is_none(String text) {
    assertThat(StageId.isUsable(text)).isFalse();
    assertThatThrownBy(() -> new StageId(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Stage> simple(int stages) {
    return IntStream.range(0, stages)
        .mapToObj(s -> Stage.of("s" + s, Criterion.required("c" + s)))
        .toList();
  }

  @Test
  void a_position_is_found_again_in_a_process_that_left_its_stage_out() {
    var from =
        BuyingProcess.of(
            "b",
            Stage.of("a", Criterion.required("1")),
            Stage.of("b", Criterion.required("2")),
            Stage.of("c", Criterion.required("3")));
    var to =
        BuyingProcess.of(
            "c", Stage.of("a", Criterion.required("1")), Stage.of("c", Criterion.required("3")));

    assertThat(from.positionIn(to, new Position.In(new StageId("b"))))
        .isEqualTo(new Position.In(new StageId("c")));
    assertThat(from.positionIn(to, new Position.Decided())).isEqualTo(new Position.Decided());
  }
}
