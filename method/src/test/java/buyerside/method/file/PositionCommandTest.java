package buyerside.method.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionCommandTest {

  private static final Clock NOVEMBER_23 =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  private static final String HEADER = String.join(",", EvidenceFile.COLUMNS) + "\n";

  private record Answer(int code, String out, String err) {}

  @TempDir private Path folder;

  @BeforeEach
  void a_process_and_evidence() {
    write(
        "process.yaml",
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
        """);
    evidence(
        """
        D-1,stated,satisfies,heard,2026-10-02,,2026-10-02T09:00:00Z,
        D-1,request,satisfies,documented,2026-10-20,2027-01-01,2026-10-21T08:30:00Z,
        """);
  }

  @Test
  void each_deal_is_answered_with_position_gaps_and_gate() {
    assertThat(position("--on", "2026-11-23"))
        .isEqualTo(new Answer(0, "deal,position,gaps,gate\nD-1,decided,,opportunity\n", ""));
  }

  @Test
  void the_budget_lapses_with_the_year() {
    assertThat(position("--on", "2026-12-31").out()).contains("D-1,decided,,opportunity");
    assertThat(position("--on", "2027-01-01").out()).contains("D-1,funding,,opportunity");
  }

  @Test
  void a_day_is_answered_as_it_was_known_at_its_end_in_utc() {
    evidence("D-1,stated,satisfies,heard,2026-10-01,,2026-10-02T23:59:59.999Z,\n");

    assertThat(position("--on", "2026-10-01").out()).contains("D-1,problem,,prospect");
    assertThat(position("--on", "2026-10-02").out()).contains("D-1,funding,,opportunity");
  }

  @Test
  void what_was_recorded_at_midnight_belongs_to_the_day_that_begins() {
    evidence("D-1,stated,satisfies,heard,2026-10-01,,2026-10-03T00:00:00Z,\n");

    assertThat(position("--on", "2026-10-02").out()).contains("D-1,problem,,prospect");
    assertThat(position("--on", "2026-10-03").out()).contains("D-1,funding,,opportunity");
  }

  @Test
  void deals_come_in_the_order_in_which_they_first_appear_and_gaps_earliest_first() {
    write(
        "process.yaml",
        """
        gate: b
        stages:
          - {id: a, criteria: [{id: x, required: true}]}
          - {id: b, criteria: [{id: y, required: true}]}
          - {id: c, criteria: [{id: z, required: true}]}
        """);
    evidence(
        """
        Z,z,satisfies,heard,2026-10-02,,2026-10-02T09:00:00Z,
        A,x,satisfies,heard,2026-10-02,,2026-10-02T09:00:00Z,
        Z,z,satisfies,heard,2026-10-03,,2026-10-03T09:00:00Z,
        "B, C",x,denies,heard,2026-10-02,,2026-10-02T09:00:00Z,
        """);

    assertThat(position("--on=2026-11-23").out())
        .isEqualTo(
            """
            deal,position,gaps,gate
            Z,a,a;b,prospect
            A,b,,opportunity
            "B, C",a,,prospect
            """);
  }

  @Test
  void without_a_day_it_is_today() {
    evidence("D-1,stated,satisfies,heard,2026-11-23,2026-11-24,2026-11-23T09:00:00Z,\n");

    assertThat(position()).isEqualTo(position("--on", "2026-11-23"));
    assertThat(position().out()).contains("D-1,funding");
  }

  @Test
  void rows_that_cannot_be_read_are_told_and_the_rest_is_answered() {
    evidence(
        """
        D-1,stated,satisfies,heard,2026-10-02,,2026-10-02T09:00:00Z,
        D-2,stated,"yes, sure",heard,31/02/2026,,2026-10-02T09:00:00Z,
        """);

    assertThat(position("--on", "2026-11-23"))
        .isEqualTo(
            new Answer(
                1,
                "deal,position,gaps,gate\nD-1,funding,,opportunity\n",
                """
                line,column,value,reason
                3,polarity,"yes, sure","none of: satisfies, denies"
                3,observed_on,31/02/2026,not a date like 2026-11-23
                """));
  }

  @Test
  void an_empty_evidence_file_is_answered_with_no_deals_and_told() {
    write("evidence.csv", "");

    assertThat(position())
        .isEqualTo(
            new Answer(
                1,
                "deal,position,gaps,gate\n",
                "line,column,value,reason\n1,,,the file is empty: not even a header\n"));
  }

  @Test
  void a_header_alone_is_evidence_of_no_deals() {
    write("evidence.csv", HEADER);

    assertThat(position()).isEqualTo(new Answer(0, "deal,position,gaps,gate\n", ""));
  }

  @Test
  void a_bad_process_is_refused_with_every_reason_and_nothing_is_answered() {
    write(
        "process.yaml",
        """
        gate: money
        stages:
          - {id: a, criteria: [{id: x, required: false}]}
        """);

    assertThat(position())
        .isEqualTo(
            new Answer(
                2,
                "",
                """
                process.yaml, line 1: the gate money is none of the stages
                process.yaml, line 3: 1 stages, but a process has 2 to 12
                process.yaml, line 3: stage a has no required criterion
                """));
  }

  @Test
  void files_that_are_not_there_are_told() {
    assertThat(run("nowhere.yaml", folder.resolve("evidence.csv").toString()).code()).isEqualTo(2);
    assertThat(run(folder.resolve("process.yaml").toString(), "nowhere.csv").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--on", "--on=", "--on 2026-02-30", "--on=23.11.2026", "--today", "third.csv"})
  void what_is_not_understood_is_refused_with_the_usage(String more) {
    var answer = position(more.split(" "));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("usage: position PROCESS.yaml EVIDENCE.csv");
  }

  @Test
  void the_day_cannot_be_given_twice() {
    assertThat(position("--on", "2026-11-23", "--on=2026-11-24").code()).isEqualTo(2);
  }

  @Test
  void the_day_may_come_before_the_files() {
    var process = folder.resolve("process.yaml").toString();
    var evidence = folder.resolve("evidence.csv").toString();

    assertThat(run("--on", "2026-11-23", process, evidence))
        .isEqualTo(position("--on", "2026-11-23"));
  }

  @Test
  void help_is_an_answer() {
    assertThat(run("--help").code()).isZero();
    assertThat(run("--help").out()).startsWith("usage: position");
  }

  @Test
  void a_deal_with_a_chinese_name_is_answered_whatever_the_terminal_speaks() {
    evidence("商机1,stated,satisfies,heard,2026-10-02,,2026-10-02T09:00:00Z,\n");

    assertThat(position().out()).contains("商机1,funding,,opportunity");
  }

  private Answer position(String... options) {
    var files = Stream.of("process.yaml", "evidence.csv").map(folder::resolve).map(Path::toString);
    return run(Stream.concat(files, Stream.of(options)).toArray(String[]::new));
  }

  private Answer run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        PositionCommand.run(
            List.of(arguments),
            NOVEMBER_23,
            new PrintStream(out, true, StandardCharsets.US_ASCII),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var told = err.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    return new Answer(code, out.toString(StandardCharsets.UTF_8), told);
  }

  private void evidence(String rows) {
    write("evidence.csv", HEADER + rows);
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
