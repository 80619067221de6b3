package buyerside.method.quicklog;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.method.quicklog.Cases.Score;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Precision and recall on lines that the grammar is not tuned on. The floors lie a little below
/// what is measured, so that a change which loses lines stops the build.
class QuickLogFiguresTest {
  private record Floor(double precision, double recall) {}

  private static final Map<String, Floor> FLOORS =
      Map.of(
          "kind", new Floor(0.93, 0.93),
          "date", new Floor(0.97, 0.97),
          "minutes", new Floor(0.99, 0.98),
          "people", new Floor(0.97, 0.93),
          "company", new Floor(0.91, 0.92),
          "remark", new Floor(0.95, 0.92),
          "amount", new Floor(0.99, 0.97));

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void lines_to_measure_on_are_read_at_least_this_well(String language) {
    var scores = Cases.resource("evaluate-%s.tsv".formatted(language)).scores();

    System.out.println(table(language, scores));
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
  void there_are_three_hundred_lines_to_measure_on_that_are_in_no_other_set(String language) {
    var measured = Cases.resource("evaluate-%s.tsv".formatted(language)).rows();
    var tuned =
        Stream.of("tune", "tune-plain", "tune-mixed")
            .flatMap(set -> Cases.resource("%s-%s.tsv".formatted(set, language)).rows().stream())
            .map(row -> row.get("text"))
            .toList();

    assertThat(measured).hasSizeGreaterThanOrEqualTo(300);
    assertThat(measured).extracting(row -> row.get("text")).doesNotHaveDuplicates();
    assertThat(measured).extracting(row -> row.get("text")).doesNotContainAnyElementsOf(tuned);
  }

  @Test
  void the_lines_it_is_tuned_on_are_nearly_all_exact() {
    assertThat(Cases.resource("tune-zh.tsv").exactLines()).isGreaterThanOrEqualTo(77);
    assertThat(Cases.resource("tune-en.tsv").exactLines()).isGreaterThanOrEqualTo(70);
    assertThat(Cases.resource("tune-plain-zh.tsv").exactLines()).isGreaterThanOrEqualTo(298);
    assertThat(Cases.resource("tune-plain-en.tsv").exactLines()).isGreaterThanOrEqualTo(292);
  }

  private static String table(String language, Map<String, Score> scores) {
    var rows = new StringBuilder("quick log, %s%n".formatted(language));
    scores.forEach((field, score) ->
        rows.append(
            "  %-8s precision %.3f  recall %.3f  of %d%n"
                .formatted(field, score.precision(), score.recall(), score.expected())));
    return rows.toString();
  }
}
