package buyerside.judgement.effect;

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

class EffectsCommandTest {

  private static final String HEADER = "deal_id,tstart_days,tstop_days,n_actions_so_far,to\n";

  private static final String ROWS =
      HEADER
          + """
          a,0,1,0,cens
          a,1,4,1,Won
          b,0,2,0,Won
          c,0,1,0,cens
          c,1,6,1,cens
          d,0,3,0,cens
          d,3,5,1,Won
          """;

  @TempDir Path directory;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void stage_and_action_come_from_the_name_of_the_file() throws IOException {
    assertThat(run(file("action_hazard_Offer_Call_back.csv", ROWS), "--lag", "0")).isZero();

    assertThat(text(output))
        .startsWith("stage,action,to,covariate,rows,events,coef,se,hazard_ratio,loglik0,loglik\n")
        .contains("Offer,Call_back,Won,at_least_one_action_so_far,7,3,")
        .contains("Offer,Call_back,Won,min(actions_so_far,5),7,3,");
  }

  @Test
  void a_day_later_is_the_default() throws IOException {
    run(file("rows.csv", ROWS));
    var byDefault = text(output);
    output.reset();
    run(file("rows.csv", ROWS), "--lag", "24h");

    assertThat(text(output)).isEqualTo(byDefault).contains("at_least_one_action_so_far,7,3,");
  }

  @Test
  void rows_that_are_lagged_already_are_not_lagged_again() throws IOException {
    var out = directory.resolve("out");
    assertThat(run(file("action_hazard_Offer_Call.csv", ROWS), "--out", out.toString())).isZero();
    run(file("action_hazard_Offer_Call.csv", ROWS));
    var once = text(output).lines().toList().subList(1, 4);
    output.reset();

    assertThat(run(out.resolve("action_hazard_lag1d_Offer_Call.csv.gz").toString())).isZero();
    assertThat(text(output).lines().toList()).isEqualTo(once);
    assertThat(run(out.resolve("action_hazard_lag1d_Offer_Call.csv.gz").toString(), "--lag", "0"))
        .isEqualTo(2);
    assertThat(text(errors)).startsWith("the file is already lagged by 1d");
  }

  @Test
  void complete_separation_is_said_in_words() throws IOException {
    var out = directory.resolve("out");
    run(
        file("action_hazard_Offer_Call.csv", HEADER + "a,0,1,0,cens\na,1,2,1,Won\nb,0,3,0,cens\n"),
        "--lag=0",
        "--out",
        out.toString());

    assertThat(Files.readAllLines(out.resolve("action_hazard_coxph.csv")).get(1))
        .isEqualTo(
            "Offer,Call,Won,at_least_one_action_so_far,3,1,not estimable,not estimable,not"
                + " estimable,-0.69314718056,0");
    assertThat(Files.readAllLines(out.resolve("action_effects.csv")).get(1))
        .contains("ALWAYS_HIGHEST");
  }

  @Test
  void activities_are_joined_with_visits() throws IOException {
    var activities =
        file(
            "activities.csv",
            """
            deal_id,activity,lifecycle,at
            a,Call,START,2026-11-01T06:00:00Z
            a,Call,COMPLETE,2026-11-01T08:00:00Z
            b,Call,START,2026-11-02T06:00:00Z
            """);
    var visits =
        file(
            "visits.csv",
            """
            deal_id,state,entered_at
            a,Offer,2026-11-01
            a,Won,2026-11-04
            b,Offer,2026-11-01
            b,Lost,2026-11-03
            c,Offer,2026-11-01
            """);
    var out = directory.resolve("out");

    int code =
        run(
            activities,
            "--visits",
            visits,
            "--end",
            "2026-11-09",
            "--ends",
            "Won,Lost",
            "--out",
            out.toString());

    assertThat(code).isZero();
    assertThat(out.resolve("naive_share_by_actions_Offer_Call.csv"))
        .content()
        .isEqualTo("k,deals,advanced,share\n0,1,0,0\n1,2,1,0.5\n");
    assertThat(Files.readAllLines(out.resolve("action_effects_lag1d.csv")).get(1))
        .startsWith("Offer,Call,Won,at_least_one_action_so_far,4,1,")
        .contains(",2,2,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,0,2,1.5,Won              | line 2, column n_actions_so_far: '1.5' is not a count",
        "a,0,2,many,Won             | line 2, column n_actions_so_far: 'many' is not a finite"
            + " number",
        "a,1,2,1,Won                | line 2, column tstart_days: deal a is not there from 0 but"
            + " from 1.0",
        "'a,0,2,1,cens\na,2,3,0,Won'| line 3, column n_actions_so_far: falls from 1 to 0",
        "'a,0,2,1,Won\na,2,3,1,Won' | line 3, column deal_id: deal a left for Won in line 2",
        "a,0,0,1,Won                | line 2, column tstop_days: 0.0 is not after tstart_days 0.0",
      })
  void a_bad_row_is_named_with_its_column(String rows, String message) throws IOException {
    var file = file("rows.csv", HEADER + rows + "\n");

    assertThat(run(file)).isEqualTo(1);
    assertThat(text(errors).strip()).isEqualTo(file + ": " + message);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private int run(String... args) {
    return EffectsCommand.run(
        args,
        new PrintStream(output, true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  /// Figures of R's `coxph(Surv(tstart, tstop, event) ~ x, ties = "efron")`, survival 3.5-3, on
  /// rows made at random: 80 deals, whole days, so that most departures share theirs with others.
  @Test
  void tables_full_of_ties_are_estimated_as_r_does() throws IOException {
    try (var in = getClass().getResourceAsStream("ties.csv")) {
      Files.copy(java.util.Objects.requireNonNull(in), directory.resolve("ties.csv"));
    }
    assertThat(run(directory.resolve("ties.csv").toString(), "--lag", "0")).isZero();
    assertThat(text(output))
        .contains("Won,at_least_one_action_so_far,143,34,0.977248269,0.380958914,")
        .contains("Won,min(actions_so_far,5),143,34,0.163895319,0.139356136,")
        .contains("Lost,at_least_one_action_so_far,143,16,0.064358129,0.537828771,")
        .contains("Lost,min(actions_so_far,5),143,16,0.120322397,0.18170606,");
  }
}
