package buyerside.judgement.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The Cox regressions of R 4.2.2, survival 3.5-3, kept beside the repository, and the rows they
/// were made from.
class ReferenceTest {

  private static final Path DATA =
      Path.of(System.getProperty("buyerside.shared", "../../shared"), "data");
  private static final Path REFERENCE = DATA.resolve("reference/bpi2012_public");
  private static final List<String> QUESTIONS =
      List.of("OfferSent_Nabellen_offertes", "Preaccepted_Completeren_aanvraag");

  @TempDir Path out;

  @BeforeAll
  static void the_reference_is_there() {
    assumeTrue(Files.isDirectory(REFERENCE), "no reference tables at " + REFERENCE);
  }

  @ParameterizedTest
  @CsvSource({"0, action_hazard_coxph.csv", "1d, action_hazard_lag1d_coxph.csv"})
  void estimates_agree_with_r_and_infinite_ones_are_refused(String lag, String table)
      throws IOException {
    var lines = new ArrayList<String>();
    for (var question : QUESTIONS) {
      var rows = REFERENCE.resolve("action_hazard_" + question + ".csv.gz").toString();
      lines.addAll(run(rows, "--lag", lag).lines().skip(1).toList());
    }

    var expected = Files.readAllLines(REFERENCE.resolve(table));
    assertThat(lines).hasSize(expected.size() - 1);
    for (int line = 0; line < lines.size(); line++) {
      compare(lines.get(line), expected.get(line + 1));
    }
  }

  private static void compare(String line, String expected) {
    var found = line.split(",", -1);
    var wanted = expected.split(",", -1);
    assertThat(found).as(expected).hasSameSizeAs(wanted);
    int n = wanted.length;
    for (int column = 0; column < n; column++) {
      boolean estimate = column >= n - 5 && column < n - 2;
      if (estimate && Double.parseDouble(wanted[n - 5]) > 15) {
        assertThat(found[column]).as(expected).isEqualTo("not estimable");
      } else if (column >= n - 5) {
        double number = Double.parseDouble(wanted[column]);
        assertThat(Double.parseDouble(found[column]))
            .as(expected)
            .isCloseTo(number, within(1e-8 * Math.max(1, Math.abs(number))));
      } else {
        assertThat(found[column]).as(expected).isEqualTo(wanted[column]);
      }
    }
  }

  @Test
  void rows_and_naive_shares_are_made_from_the_log() throws IOException {
    var bpi = DATA.resolve("bpi2012");
    for (var lag : List.of("0", "1d")) {
      run(
          bpi.resolve("activities_asof_2012-01-15.csv.gz").toString(),
          "--visits",
          bpi.resolve("stage_visits_asof_2012-01-15.csv.gz").toString(),
          "--end",
          "2012-01-15",
          "--ends",
          "Won,Declined,Cancelled",
          "--lag",
          lag,
          "--out",
          out.toString());
    }

    for (var question : QUESTIONS) {
      for (var prefix : List.of("action_hazard_", "action_hazard_lag1d_")) {
        var name = prefix + question + ".csv.gz";
        compareRows(unzipped(out.resolve(name)), unzipped(REFERENCE.resolve(name)));
      }
      var shares = "naive_share_by_actions_" + question + ".csv";
      assertThat(out.resolve(shares)).hasSameTextualContentAs(REFERENCE.resolve(shares));
    }
  }

  /// Days may differ in the last of nine decimals.
  private static void compareRows(List<String> found, List<String> wanted) {
    assertThat(found).hasSameSizeAs(wanted);
    for (int line = 1; line < wanted.size(); line++) {
      var ours = found.get(line).split(",", -1);
      var theirs = wanted.get(line).split(",", -1);
      var where = "line %d: %s".formatted(line + 1, wanted.get(line));
      assertThat(List.of(ours[0], ours[3], ours[4]))
          .as(where)
          .isEqualTo(List.of(theirs[0], theirs[3], theirs[4]));
      assertThat(Double.parseDouble(ours[1]))
          .as(where)
          .isCloseTo(Double.parseDouble(theirs[1]), within(1.5e-9));
      assertThat(Double.parseDouble(ours[2]))
          .as(where)
          .isCloseTo(Double.parseDouble(theirs[2]), within(1.5e-9));
    }
  }

  private static List<String> unzipped(Path file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String run(String... args) {
    var output = new ByteArrayOutputStream();
    assertThat(
            EffectsCommand.run(
                args, new PrintStream(output, true, StandardCharsets.UTF_8), System.err))
        .isZero();
    return output.toString(StandardCharsets.UTF_8);
  }
}
