package buyerside.method.quicklog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Precision and recall on lines that the grammar was never tuned on. The floors lie a little below
/// what is measured, so that a change which loses lines stops the build.
class QuickLogFiguresTest {
  private record Floor(double precision, double recall) {}

  private static final Map<String, Floor> FLOORS =
      Map.of(
          "kind", new Floor(0.95, 0.95),
          "date", new Floor(0.98, 0.98),
          "minutes", new Floor(0.95, 0.92),
          "people", new Floor(0.95, 0.93),
          "company", new Floor(0.80, 0.75),
          "remark", new Floor(0.95, 0.93),
          "amount", new Floor(0.97, 0.95));

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void held_out_lines_are_read_at_least_this_well(String language) {
    var scores = Cases.resource("held-out-%s.tsv".formatted(language)).scores();

    assertThat(scores).containsOnlyKeys(FLOORS.keySet());
    assertThat(scores)
        .allSatisfy((field, score) -> {
          var floor = FLOORS.getOrDefault(field, new Floor(1, 1));
          assertThat(score.precision())
              .as("precision of %s %s", field, score)
              .isGreaterThan(floor.precision());
          assertThat(score.recall())
              .as("recall of %s %s", field, score)
              .isGreaterThan(floor.recall());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void the_held_out_set_has_three_hundred_lines_that_are_in_no_other(String language) {
    var heldOut = Cases.resource("held-out-%s.tsv".formatted(language)).rows();
    var tuned = Cases.resource("tune-%s.tsv".formatted(language)).rows();

    assertThat(heldOut).hasSizeGreaterThanOrEqualTo(300);
    assertThat(heldOut).extracting(row -> row.get("text")).doesNotHaveDuplicates();
    assertThat(heldOut)
        .extracting(row -> row.get("text"))
        .doesNotContainAnyElementsOf(tuned.stream().map(row -> row.get("text")).toList());
  }

  @Test
  void the_lines_it_is_tuned_on_are_nearly_all_exact() {
    assertThat(Cases.resource("tune-zh.tsv").exactLines()).isGreaterThanOrEqualTo(70);
    assertThat(Cases.resource("tune-en.tsv").exactLines()).isGreaterThanOrEqualTo(60);
  }
}
