package buyerside.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import buyerside.app.exchange.Imports.Look;
import buyerside.app.shell.Cell;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are not as they should be: what can be read is, the rest is told with its place.
class BadFilesTest {

  private static final String HEAD = "Opportunity Name,Account Name,Amount,StageName,Close Date\n";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,Acme,5,Won,2026-01-31                        | Opportunity Name | missing
          A,Acme,1.2.3,Won,2026-01-31                   | Amount           | import.amount
          A,Acme,99999999999999999999,Won,2026-01-31    | Amount           | value.large
          A,Acme,-5,Won,2026-01-31                      | Amount           | value.negative
          A,Acme,5,Won,31/02/2026                       | Close Date       | import.date.none
          A,Acme,5,Won,soon                             | Close Date       | import.date
          A,Acme,5,Won                                  | ''               | import.ragged
          A,Acme,5,Won,2026-01-31,more                  | ''               | import.ragged
          """)
  void a_bad_row_is_refused_with_column_and_reason_and_the_next_one_is_taken(
      String row, String column, String reason) throws IOException {
    var dry = seen(csv(HEAD + row + "\nB,Bona,7,Won,2026-01-31\n", StandardCharsets.UTF_8));

    assertThat(dry.good()).isEqualTo(1);
    assertThat(dry.refusals())
        .extracting(it -> tuple(it.line(), it.column(), it.reason()))
        .containsExactly(tuple(2L, column, reason));
  }

  @Test
  void empty_rows_and_empty_cells_beside_the_headings_are_no_mistake() throws IOException {
    var dry = seen(csv(HEAD + "A,Acme,5,Won,2026-01-31,,,\n,,,,\n\n", StandardCharsets.UTF_8));

    assertThat(dry.rows()).isEqualTo(1);
    assertThat(dry.refusals()).isEmpty();
  }

  @Test
  void nul_costs_its_own_row_only_and_is_shown() throws IOException {
    var dry =
        seen(
            csv(
                HEAD + "A\0B,Acme,5,Won,2026-01-31\nC,Acme,5,Won,2026-01-31\n",
                StandardCharsets.UTF_8));

    assertThat(dry.good()).isEqualTo(1);
    assertThat(dry.refusals().getFirst().value()).isEqualTo("A\u2400B");
    assertThat(dry.refusals().getFirst().reason()).isEqualTo("text.unkeepable");
  }

  @Test
  void bytes_that_are_no_characters_far_down_the_file_cost_their_own_row_only() throws IOException {
    var text = new StringBuilder(HEAD);
    for (int i = 0; i < 10_000; i++) {
      text.append("D").append(i).append(",Acme,5,Won,2026-01-31\n");
    }
    var file = csv(text.toString(), StandardCharsets.UTF_8);
    Files.write(
        file,
        "??,Acme,5,Won,2026-01-31\n".getBytes("GBK"),
        java.nio.file.StandardOpenOption.APPEND);
    Files.write(
        file,
        "采购,Acme,5,Won,2026-01-31\n".getBytes("GBK"),
        java.nio.file.StandardOpenOption.APPEND);
    var dry = seen(file);

    assertThat(dry.good()).isEqualTo(10_001);
    assertThat(dry.refusals()).extracting(Refusal::reason).containsExactly("import.characters");
  }

  @Test
  void overlong_text_is_refused_whatever_its_script() throws IOException {
    var dry =
        seen(csv(HEAD + "字".repeat(301) + ",Acme,5,Won,2026-01-31\n", StandardCharsets.UTF_8));

    assertThat(dry.refusals()).extracting(Refusal::reason).containsExactly("text.long");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void utf_16_with_its_mark_is_read(String encoding) throws IOException {
    assertThat(
            seen(csv("\ufeff" + HEAD + "采购,Acme,5,Won,2026-01-31\n", Charset.forName(encoding)))
                .good())
        .isEqualTo(1);
  }

  @Test
  void what_is_no_table_is_refused_as_a_whole() throws IOException {
    var picture =
        Files.write(
            folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0, 0});

    assertThat(Imports.look(picture)).isInstanceOf(Look.NoTable.class);
    assertThat(Imports.look(Files.createFile(folder.resolve("empty.csv"))))
        .isInstanceOfSatisfying(
            Look.NoTable.class, it -> assertThat(it.reason().code()).isEqualTo("file.empty"));
  }

  @Test
  void a_workbook_that_unpacks_to_far_more_than_it_could_hold_is_refused() throws IOException {
    var bomb = folder.resolve("bomb.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var zeros = new byte[1_000_000];
      for (int i = 0; i < 50; i++) {
        zip.write(zeros);
      }
    }

    assertThat(Imports.look(bomb))
        .isInstanceOfSatisfying(
            Look.NoTable.class, it -> assertThat(it.reason().code()).isEqualTo("file.zip-bomb"));
  }

  @Test
  void a_zip_file_without_a_workbook_is_no_table() throws IOException {
    var file = folder.resolve("letters.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write('a');
    }

    assertThat(Imports.look(file)).isInstanceOf(Look.NoTable.class);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          =cmd()      | '=cmd()
          +A1         | '+A1
          -2+3        | '-2+3
          @SUM(A1)    | '@SUM(A1)
          -5          | -5
          +1,200.50   | +1,200.50
          plain       | plain
          """)
  void cells_that_a_spreadsheet_would_run_are_made_harmless(String cell, String written) {
    assertThat(Cell.harmless(cell)).isEqualTo(written);
  }

  @Test
  void what_was_made_harmless_comes_back_as_it_was() throws IOException {
    var dry =
        seen(
            csv(HEAD + Cell.harmless("=SUM") + ",Acme,x,Won,2026-01-31\n", StandardCharsets.UTF_8));

    assertThat(dry.refusals()).extracting(BadFilesTest::place).containsExactly(tuple(2L, "Amount"));
  }

  private static Tuple place(Refusal refusal) {
    return tuple(refusal.line(), refusal.column());
  }

  private static Imports.DryRun seen(Path file) throws IOException {
    return ((Look.Seen) Imports.look(file)).dry();
  }

  private Path csv(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text, charset);
  }
}
