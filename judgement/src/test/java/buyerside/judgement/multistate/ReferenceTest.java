package buyerside.judgement.multistate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The answers of R 4.2.2, survival 3.5-3, kept beside the repository: counts exactly,
/// probabilities and restricted means to 1e-9, standard errors to 1e-6, dwell times to 1e-7 of
/// their value.
class ReferenceTest {

  private static final Path REFERENCE =
      Path.of(System.getProperty("buyerside.shared", "../../shared"), "data", "reference");

  @TempDir static Path out;

  @BeforeAll
  static void the_reference_is_there() {
    assumeTrue(Files.isDirectory(REFERENCE), "no reference tables at " + REFERENCE);
  }

  @ParameterizedTest
  @CsvSource({"toy", "mgus2", "anac_forniture", "bpi2012_public", "bpi2020_domestic"})
  void every_table_agrees_with_r(String set) throws IOException {
    var written = out.resolve(set);
    int code =
        MultistateCommand.run(
            new String[] {
              REFERENCE.resolve(set).resolve("intervals.csv.gz").toString(),
              "--out",
              written.toString()
            },
            new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            System.err);

    assertThat(code).isZero();
    compare(set, "transition_counts.csv", List.of(), 0, 0);
    compare(set, "dwell.csv", List.of(), 0, 1e-7);
    compare(set, "restricted_mean_time_in_state.csv", List.of(), 1e-9, 0);
    compare(set, "aj_state_occupation_from_start.csv", List.of("std_err"), 1e-9, 0);
    compare(set, "aj_state_occupation_from_first_entry.csv", List.of("std_err"), 1e-9, 0);
  }

  private static void compare(
      String set, String table, List<String> rough, double absolute, double relative)
      throws IOException {
    var expected = Files.readAllLines(REFERENCE.resolve(set).resolve(table));
    var actual = Files.readAllLines(out.resolve(set).resolve(table));
    var header = expected.getFirst().split(",", -1);
    assertThat(actual).as("%s/%s", set, table).hasSameSizeAs(expected);
    for (int line = 0; line < expected.size(); line++) {
      var wanted = expected.get(line).split(",", -1);
      var found = actual.get(line).split(",", -1);
      assertThat(found).as("%s/%s line %d", set, table, line + 1).hasSameSizeAs(wanted);
      for (int column = 0; column < wanted.length; column++) {
        var where = "%s/%s line %d, %s".formatted(set, table, line + 1, header[column]);
        if (wanted[column].matches("-?\\d+\\.\\d*(e-\\d+)?")) {
          double number = Double.parseDouble(wanted[column]);
          double tolerance =
              rough.contains(header[column])
                  ? 1e-6
                  : absolute + relative * Math.abs(number) + 1e-12;
          assertThat(Double.parseDouble(found[column]))
              .as(where)
              .isCloseTo(number, within(tolerance));
        } else {
          assertThat(found[column]).as(where).isEqualTo(wanted[column]);
        }
      }
    }
  }
}
