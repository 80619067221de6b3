package buyerside.method.file;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.method.Criterion;
import buyerside.method.Lasts;
import buyerside.method.Role;
import buyerside.method.Stage;
import buyerside.method.StageId;
import buyerside.method.Strength;
import buyerside.method.file.FileProblem.Code;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessFileTest {

  private static final String SMALL =
      """
      gate: funding
      stages:
        - id: problem
          criteria:
            - {id: stated, required: true}
            - {id: owner, required: false}
        - id: funding
          criteria:
            - {id: request, required: true, minimumStrength: documented}
      """;

  @Test
  void stages_criteria_and_a_gate_are_enough() {
    assertThat(read(SMALL).process().stages())
        .containsExactly(
            Stage.of("problem", Criterion.required("stated"), Criterion.supporting("owner")),
            Stage.of("funding", Criterion.required("request").withMinimum(Strength.DOCUMENTED)));
    assertThat(read(SMALL).process().gate()).isEqualTo(new StageId("funding"));
  }

  @Test
  void who_must_say_it_how_long_it_lasts_and_texts_are_additions() {
    var process =
        read(
            SMALL.replace(
                "- {id: stated, required: true}",
                "- {id: stated, required: true, saidBy: [champion, economic-buyer],"
                    + " lasts: 24 months, name: {en: Stated, zh-Hans: 说出}}"));
    var stated = process.process().criteria().getFirst();

    assertThat(stated.saidBy()).isEqualTo(Set.of(Role.CHAMPION, Role.ECONOMIC_BUYER));
    assertThat(stated.lasts()).isEqualTo(new Lasts.Months(24));
    assertThat(process.texts(stated.id()).name().in(Language.ZH_HANT)).isEqualTo("说出");
    assertThat(process.texts(stated.id()).name().missing()).containsExactly(Language.ZH_HANT);
  }

  @Test
  void what_is_written_is_read_back_the_same() {
    var six = SixStages.read();

    assertThat(read(ProcessFile.write(six))).isEqualTo(six);
    assertThat(read(ProcessFile.write(read(SMALL)))).isEqualTo(read(SMALL));
  }

  @Test
  void texts_that_look_like_something_else_are_written_so_that_they_stay_texts() {
    var tricky =
        read(
            SMALL
                .replace("id: problem", "id: \"12\"")
                .replace(
                    "id: stated", "id: \"true\", name: {en: \": {a} # 'b' \\\"c\\\" \\n d\"}"));

    assertThat(read(ProcessFile.write(tricky))).isEqualTo(tricky);
  }

  @Test
  void numbers_are_good_ids() {
    assertThat(read(SMALL.replace("id: problem", "id: 1")).process().stages().getFirst().id())
        .isEqualTo(new StageId("1"));
  }

  @Test
  void a_byte_order_mark_and_foreign_line_ends_do_no_harm() {
    assertThat(read("\ufeff" + SMALL.replace("\n", "\r\n"))).isEqualTo(read(SMALL));
  }

  @Test
  void a_key_that_means_nothing_is_left_out_and_told() {
    assertThat(ProcessFile.read(SMALL + "colour: red\n"))
        .isEqualTo(
            new ProcessReading.Read(
                read(SMALL), List.of(new FileProblem(10, Code.KEY_UNKNOWN, List.of("colour")))));
  }

  @Test
  void all_problems_are_told_at_once_each_on_its_line() {
    assertThat(
            problems(
                """
                gate: money
                stages:
                  - id: problem
                    criteria:
                      - {id: stated, required: maybe}
                      - {required: true}
                      - {id: weak, required: true, minimumStrength: rumoured}
                  - id: problem
                    criteria:
                      - {id: stated, required: false, lasts: ages}
                    actions:
                      - {id: ask, serves: nothing, kind: lunch, minutes: 0}
                """))
        .containsExactly(
            Tuple.tuple(1, Code.GATE_UNKNOWN),
            Tuple.tuple(5, Code.NOT_ONE_OF),
            Tuple.tuple(6, Code.KEY_MISSING),
            Tuple.tuple(7, Code.NOT_ONE_OF),
            Tuple.tuple(8, Code.STAGE_REPEATED),
            Tuple.tuple(8, Code.NOTHING_REQUIRED),
            Tuple.tuple(10, Code.NOT_ONE_OF),
            Tuple.tuple(10, Code.CRITERION_REPEATED),
            Tuple.tuple(12, Code.NOT_ONE_OF),
            Tuple.tuple(12, Code.NOT_A_NUMBER),
            Tuple.tuple(12, Code.CRITERION_UNKNOWN));
  }

  @Test
  void a_criterion_must_say_whether_it_is_required() {
    assertThat(problems(SMALL.replace(", required: false", "")))
        .containsExactly(Tuple.tuple(6, Code.KEY_MISSING));
  }

  @Test
  void a_missing_gate_is_told_once() {
    assertThat(problems(SMALL.replace("gate: funding", "name: Small")))
        .containsExactly(Tuple.tuple(1, Code.KEY_MISSING));
  }

  @Test
  void one_stage_is_too_few_and_thirteen_are_too_many() {
    assertThat(problems("gate: s0\nstages:\n" + stages(1)))
        .containsExactly(Tuple.tuple(3, Code.STAGE_COUNT));
    assertThat(problems("gate: s0\nstages:\n" + stages(13)))
        .containsExactly(Tuple.tuple(3, Code.STAGE_COUNT));
  }

  private static String stages(int count) {
    var yaml = new StringBuilder();
    for (int s = 0; s < count; s++) {
      yaml.append("  - {id: s%d, criteria: [{id: c%d, required: true}]}%n".formatted(s, s));
    }
    return yaml.toString();
  }

  @Test
  void a_stage_without_criteria_requires_nothing() {
    assertThat(problems("gate: a\nstages:\n  - {id: a}\n  - {id: b, criteria: []}\n"))
        .containsExactly(
            Tuple.tuple(3, Code.NOTHING_REQUIRED), Tuple.tuple(4, Code.NOTHING_REQUIRED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n", "# only a comment\n", "~"})
  void an_empty_file_is_told_as_such(String yaml) {
    assertThat(problems(yaml)).containsExactly(Tuple.tuple(1, Code.EMPTY));
  }

  @Test
  void a_broken_file_is_told_with_the_line_on_which_it_breaks() {
    assertThat(problems("gate: a\nstages:\n  - {id: a\n  - [\n"))
        .extracting(tuple -> tuple.toList().get(1))
        .containsExactly(Code.NOT_YAML);
    assertThat(problems("gate: a\ngate: b\nstages: []\n"))
        .contains(Tuple.tuple(2, Code.KEY_REPEATED));
  }

  @Test
  void values_of_the_wrong_shape_are_told() {
    assertThat(problems("- a\n- b\n")).contains(Tuple.tuple(1, Code.NOT_A_MAPPING));
    assertThat(problems("gate: [a]\nstages: 3\n"))
        .contains(Tuple.tuple(1, Code.NOT_TEXT), Tuple.tuple(2, Code.NOT_A_LIST));
    assertThat(problems("gate: a\nstages: [1, {id: b, criteria: [x]}]\n"))
        .contains(Tuple.tuple(2, Code.NOT_A_MAPPING));
  }

  @Test
  void a_file_nested_to_harm_us_is_refused() {
    assertThat(problems("[".repeat(200_000)))
        .extracting(tuple -> tuple.toList().get(1))
        .containsExactly(Code.NOT_YAML);
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() throws IOException {
    var gb18030 = SMALL.replace("problem", "问题").getBytes(Charset.forName("GB18030"));

    assertThat(ProcessFile.read(new ByteArrayInputStream(gb18030)))
        .isEqualTo(
            new ProcessReading.Refused(List.of(new FileProblem(1, Code.NOT_UTF_8, List.of()))));
  }

  @Test
  void a_file_far_larger_than_a_process_is_refused() throws IOException {
    var stream = new ByteArrayInputStream(new byte[ProcessFile.MOST_BYTES + 1]);

    assertThat(ProcessFile.read(stream))
        .isEqualTo(
            new ProcessReading.Refused(
                List.of(new FileProblem(1, Code.TOO_LARGE, List.of("1000000")))));
  }

  private static DescribedProcess read(String yaml) {
    return switch (ProcessFile.read(yaml)) {
      case ProcessReading.Read(var process, _) -> process;
      case ProcessReading.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<Tuple> problems(String yaml) {
    return switch (ProcessFile.read(yaml)) {
      case ProcessReading.Read(var process, _) -> throw new AssertionError("read: " + process);
      case ProcessReading.Refused(var problems) ->
          problems.stream().map(p -> Tuple.tuple(p.line(), p.code())).toList();
    };
  }
}
