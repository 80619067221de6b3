package buyerside.judgement.multistate;

import static buyerside.judgement.multistate.Examples.SIX_DEALS_CSV;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultistateCommandTest {

  @TempDir Path directory;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void five_tables_are_written() throws IOException {
    assertThat(run(file(SIX_DEALS_CSV), "--out", directory.resolve("out").toString())).isZero();

    assertThat(directory.resolve("out/transition_counts.csv"))
        .content()
        .isEqualTo(
            """
            from,to,count,prob_of_exits
            S1,S2,5,0.833333333
            S1,S3,1,0.166666667
            S1,cens,1,NA
            S2,S1,1,0.25
            S2,S3,1,0.25
            S2,Won,1,0.25
            S2,Lost,1,0.25
            S2,cens,1,NA
            S3,Won,2,1
            """);
    assertThat(directory.resolve("out/dwell.csv"))
        .content()
        .isEqualTo(
            """
            state,visits,exits,censored,mean_days_exits,q10,q25,median,q75,q90,km_q25,km_median,km_q75
            S1,7,6,1,2.333333333,1.5,2,2,2.75,3.5,2,2,4
            S2,5,4,1,2.75,1.6,2.5,3,3.25,3.7,3,3,4
            S3,2,2,0,4.5,4.1,4.25,4.5,4.75,4.9,4,4.5,5
            """);
    assertThat(directory.resolve("out/restricted_mean_time_in_state.csv"))
        .content()
        .isEqualTo(
            """
            state,nevent,rmean_days,horizon
            S1,1,3.333333333,9
            S2,5,2.833333333,9
            S3,2,1.5,9
            Won,3,0.6666666667,9
            Lost,1,0.6666666667,9
            """);
    assertThat(Files.readAllLines(directory.resolve("out/aj_state_occupation_from_start.csv")))
        .hasSize(1 + 7 * 5)
        .startsWith("horizon_days,state,prob,std_err", "1,S1,0.833333333333,0.152145155")
        .contains("5,S2,0,0", "9,Won,0.5,0.204124145");
    assertThat(
            Files.readAllLines(directory.resolve("out/aj_state_occupation_from_first_entry.csv")))
        .startsWith(
            "start_state,n_deals,horizon_days,state,prob,std_err",
            "S1,6,1,S1,0.833333333333,0.152145155");
  }

  @Test
  void horizons_and_the_order_of_stages_can_be_asked_for() throws IOException {
    int code =
        run(
            file(SIX_DEALS_CSV),
            "--out=" + directory,
            "--horizons",
            "4,2.5",
            "--stages",
            "Lost,Won,S3,S2,S1");

    assertThat(code).isZero();
    assertThat(Files.readAllLines(directory.resolve("aj_state_occupation_from_start.csv")))
        .hasSize(1 + 2 * 5)
        .startsWith("horizon_days,state,prob,std_err", "2.5,Lost,0,0");
  }

  @Test
  void visits_are_turned_into_stays() throws IOException {
    var visits =
        file(
            """
            deal_id,visit,state,entered_at
            a,1,Need,2026-11-01T00:00:00Z
            a,2,Won,2026-11-03T00:00:00Z
            b,1,Need,2026-11-01T01:00:00+01:00
            """);

    assertThat(run(visits, "--out", directory.toString(), "--end", "2026-11-05", "--ends", "Won"))
        .isZero();
    assertThat(directory.resolve("transition_counts.csv"))
        .content()
        .isEqualTo("from,to,count,prob_of_exits\nNeed,Won,1,1\nNeed,cens,1,NA\n");
  }

  @Test
  void observation_ends_on_the_day_in_the_name_of_the_file_or_after_its_last_entry()
      throws IOException {
    var content =
        "deal_id,state,entered_at\na,Need,2026-11-01\na,Offer,2026-11-03\na,Won,2026-11-05\nb,Need,2026-11-04\n";
    var dated =
        Files.writeString(directory.resolve("visits_asof_2026-11-05.csv"), content).toString();

    assertThat(run(dated, "--out", directory.toString(), "--ends", "Won")).isZero();
    assertThat(directory.resolve("transition_counts.csv"))
        .content()
        .isEqualTo(
            "from,to,count,prob_of_exits\nNeed,Offer,1,1\nNeed,cens,1,NA\nOffer,cens,1,NA\n");

    assertThat(run(file(content), "--out", directory.toString())).isZero();
    assertThat(directory.resolve("transition_counts.csv"))
        .content()
        .isEqualTo("from,to,count,prob_of_exits\nNeed,Offer,1,1\nNeed,cens,1,NA\nOffer,Won,1,1\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,S1,S2,0,soon   | line 2, column tstop_days: 'soon' is not a finite number",
        "a,S1,S2,NaN,2    | line 2, column tstart_days: 'NaN' is not a finite number",
        "a,S1,S2,3,2      | line 2, column tstop_days: 2.0 is before tstart_days 3.0",
        "a,S1,S1,0,2      | line 2, column to: stage S1 cannot follow itself",
        ",S1,S2,0,2       | line 2, column deal_id: is empty",
        "a,S1,S2,0        | line 2, column tstop_days: the line ends before it",
        "a,S1,S2,0,2,x,y    | line 2, column tstop_days: 7 cells under 5 columns",
      })
  void a_bad_row_is_named_with_its_column(String row, String message) throws IOException {
    var file = file("deal_id,from,to,tstart_days,tstop_days\n" + row + "\n");

    assertThat(run(file, "--out", directory.toString())).isEqualTo(1);
    assertThat(errors.toString(StandardCharsets.UTF_8).strip()).isEqualTo(file + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0001-01-01                       | '0001-01-01' is not between the years 1900 and 2200",
        "2026-11-24T09:00:00 Mars/Olympus | '2026-11-24T09:00:00 Mars/Olympus' is not a time such as 2026-11-24T09:30:00Z",
        "24.11.2026                       | '24.11.2026' is not a time such as 2026-11-24T09:30:00Z",
      })
  void a_time_that_cannot_be_is_named_with_its_line(String time, String message)
      throws IOException {
    var file = file("deal_id,state,entered_at\na,Need,2026-11-01\na,Won," + time + "\n");

    assertThat(run(file, "--out", directory.toString())).isEqualTo(1);
    assertThat(errors.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo(file + ": line 3, column entered_at: " + message);
  }

  @Test
  void a_column_of_names_is_not_taken_for_stages() throws IOException {
    var rows = new StringBuilder("deal_id,from,to,tstart_days,tstop_days\n");
    for (int deal = 0; deal < 10_000; deal++) {
      rows.append("d,n%d,n%d,%d,%d\n".formatted(deal, deal + 1, deal, deal + 1));
    }

    assertThat(run(file(rows.toString()), "--out", directory.toString())).isEqualTo(1);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("column from: 10001 different stages; at most 100 can be told apart");
  }

  @Test
  void a_missing_column_and_a_table_without_rows_are_said() throws IOException {
    var lacking = file("deal_id,from,to,tstart_days\n");
    assertThat(run(lacking, "--out", directory.toString())).isEqualTo(1);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("there is no column tstop_days among [deal_id, from, to, tstart_days]");

    errors.reset();
    assertThat(run(file("deal_id,from,to,tstart_days,tstop_days\n"), "--out", directory.toString()))
        .isEqualTo(1);
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("the table has no rows");

    errors.reset();
    assertThat(run(file(""), "--out", directory.toString())).isEqualTo(1);
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("the file is empty");
  }

  @Test
  void a_wrong_command_line_answers_2_and_shows_the_usage() throws IOException {
    assertThat(run(file(SIX_DEALS_CSV))).isEqualTo(2);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .startsWith("--out is missing")
        .contains("Usage: multistate");
    assertThat(run(file(SIX_DEALS_CSV), "--out", "x", "--horizons", "soon")).isEqualTo(2);
  }

  private int run(String... args) {
    return MultistateCommand.run(
        args,
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  private String file(String content) throws IOException {
    return Files.writeString(directory.resolve("input.csv"), content).toString();
  }
}
