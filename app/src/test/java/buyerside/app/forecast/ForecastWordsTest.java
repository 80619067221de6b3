package buyerside.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.shell.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForecastWordsTest {

  @Test
  void every_model_verdict_reason_change_step_and_call_has_words() {
    var keys =
        Stream.of(
                keys("forecast.model.", Trial.Model.values()),
                keys("forecast.verdict.", Trial.Verdict.values()),
                keys("forecast.why.", Why.Code.values()),
                keys("forecast.kind.", Movement.Kind.values()),
                keys("forecast.step.", ForecastRun.Step.values()),
                keys("forecast.call.", Call.values()))
            .flatMap(List::stream)
            .toList();

    assertThat(keys).allMatch(Messages::has);
  }

  private static List<String> keys(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(it -> prefix + it.name()).toList();
  }
}
