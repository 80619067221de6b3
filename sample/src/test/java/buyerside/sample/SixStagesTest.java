package buyerside.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import buyerside.sample.BuyerModel.CriterionModel;
import buyerside.sample.BuyerModel.Lasting;
import buyerside.sample.BuyerModel.Pace;
import buyerside.sample.BuyerModel.StageModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SixStagesTest {
  private static final Pace PACE = new Pace(10, 1, 0, 0, 0);

  @Test
  void buyers_use_the_words_of_the_shipped_process() throws IOException {
    try (var file = SixStages.class.getResourceAsStream("/buyerside/method/six-stages.yaml")) {
      assumeTrue(file != null, "the shipped process is not on the class path");
      var lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip);

      assertThat(lines).containsAll(ids().map(id -> "- id: " + id).toList());
    }
  }

  @Test
  void no_word_is_used_twice() {
    assertThat(ids()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
  }

  @Test
  void a_model_that_no_buyer_could_follow_is_refused() {
    var required = new CriterionModel("r", true, List.of(), new Lasting.Always());
    var supporting = new CriterionModel("s", false, List.of(), new Lasting.Always());

    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(10, 0.5, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(0, 1, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new StageModel("a", PACE, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StageModel("a", PACE, List.of(supporting, required)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StageModel("a", PACE, List.of(required, supporting, required)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new BuyerModel(List.of(new StageModel("a", PACE, List.of(required))), 1, "no"));
  }

  private static Stream<String> ids() {
    var model = SixStages.BUYERS;
    return Stream.concat(
        Stream.of(model.lossReason()),
        model.stages().stream()
            .flatMap(stage ->
                Stream.concat(
                    Stream.of(stage.id()), stage.criteria().stream().map(CriterionModel::id))));
  }
}
