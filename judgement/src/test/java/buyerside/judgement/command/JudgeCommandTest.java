package buyerside.judgement.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import buyerside.judgement.table.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path deals = Path.of("");

  private int judge(String... words) {
    out.reset();
    err.reset();
    return JudgeCommand.run(
        words,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /// 400 deals: partners buy in seven of ten cases, strangers in two, within some weeks.
  @BeforeEach
  void make() throws IOException {
    var chance = new Random(11);
    var text = new StringBuilder("name,since,until,result,kind,lossreason\n");
    for (int i = 0; i < 400; i++) {
      boolean partner = chance.nextBoolean();
      boolean won = chance.nextDouble() < (partner ? 0.7 : 0.2);
      var since = LocalDate.of(2025, 1, 1).plusDays(i);
      var until = since.plusDays(5 + chance.nextInt(won ? 60 : 30));
      boolean open = until.isAfter(LocalDate.of(2026, 2, 4));
      text.append(
          "D%d,%s,%s,%s,%s,%s\n"
              .formatted(
                  i,
                  since,
                  open ? "" : until,
                  open ? "" : won ? "Won" : "Lost",
                  partner ? "partner" : "stranger",
                  open || won ? "" : "price"));
    }
    deals = file("deals.csv", text.toString());
  }

  @Test
  void rows_never_seen_get_a_probability_of_each_end_and_days_with_an_interval()
      throws IOException {
    var fresh =
        file(
            "new.csv",
            "name,since,kind\nA,2026-02-05,partner\nB,2026-02-05,stranger\nC,,martian\n");
    var target = folder.resolve("p.csv");
    assertThat(
            judge(
                deals.toString(),
                "--outcome",
                "result",
                "--created",
                "since",
                "--closed",
                "until",
                "--id",
                "name",
                "--predict",
                fresh.toString(),
                "--out",
                target.toString()))
        .as(err.toString(StandardCharsets.UTF_8))
        .isZero();
    var said = TableFile.read(target);
    assertThat(said.names())
        .containsExactly(
            "id",
            "p_Lost",
            "p_Won",
            "days_left",
            "days_left_low",
            "days_left_high",
            "days_left_median");
    double[] won = said.column("p_Won").numbers();
    double[] lost = said.column("p_Lost").numbers();
    assertThat(won[0]).isBetween(0.5, 0.85);
    assertThat(won[1]).isBetween(0.1, 0.4);
    for (int row = 0; row < 3; row++) {
      assertThat(won[row] + lost[row]).isCloseTo(1, within(2e-6));
      assertThat(said.column("days_left_low").numbers()[row])
          .isLessThan(said.column("days_left_high").numbers()[row]);
    }
  }

  @Test
  void a_column_that_gives_the_outcome_away_is_named_and_left_out() {
    judge(
        deals.toString(),
        "--outcome",
        "result",
        "--created",
        "since",
        "--closed",
        "until",
        "--id",
        "name");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Column lossreason")
        .contains("left out");
  }

  @Test
  void the_page_calls_nobody() throws IOException {
    var page = folder.resolve("report.html");
    judge(deals.toString(), "--outcome", "result", "--id", "name", "--html", page.toString());
    assertThat(Files.readString(page))
        .contains("<svg")
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain("<script");
  }

  @Test
  void an_unknown_column_is_answered_with_those_there_are() {
    assertThat(judge(deals.toString(), "--outcome", "Stage")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("there is no column 'Stage'")
        .contains("name, since, until, result, kind");
  }

  @Test
  void an_empty_table_is_called_so() throws IOException {
    assertThat(judge(file("none.csv", "a,b\n").toString(), "--outcome", "a")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no row below the header");
  }

  @Test
  void one_end_only_is_nothing_to_learn_from() throws IOException {
    assertThat(judge(file("one.csv", "a,b\nWon,1\nWon,2\n").toString(), "--outcome", "a"))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("every row that has ended says 'Won'");
  }

  @Test
  void a_row_that_ends_before_it_begins_is_named_and_left_out() throws IOException {
    var text =
        Files.readString(deals)
            + "X,2025-06-01,2025-05-01,Won,partner,\nX,0001-01-01,2025-05-01,Won,partner,\n";
    var odd = file("odd.csv", text);
    assertThat(
            judge(
                odd.toString(),
                "--outcome",
                "result",
                "--created",
                "since",
                "--closed",
                "until",
                "--id",
                "name"))
        .isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("column until: line 402 is before column since")
        .contains("column since: line 403")
        .contains("repeat an id, such as X (lines 402 and 403)");
  }

  @Test
  void noise_is_called_noise() throws IOException {
    var chance = new Random(3);
    var text = new StringBuilder("y,x,c\n");
    for (int i = 0; i < 500; i++) {
      text.append(
          "%s,%s,%s\n"
              .formatted(
                  chance.nextBoolean() ? "赢单" : "输单", chance.nextGaussian(), chance.nextInt(5)));
    }
    assertThat(judge(file("noise.csv", text.toString()).toString(), "--outcome", "y")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nothing here predicts the outcome");
  }
}
