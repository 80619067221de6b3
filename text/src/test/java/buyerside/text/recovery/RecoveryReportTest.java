package buyerside.text.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keeps the table of docs/text-recovery.md true. `-Dbuyerside.report=all` works out every row,
/// prints it and compares it; without it only rows that take a second are.
class RecoveryReportTest {

  private static final List<Garbling> QUICK =
      List.of(
          Garbling.UTF8_READ_AS_LATIN_1,
          Garbling.GBK_READ_AS_WINDOWS_1252,
          Garbling.PINYIN_IN_BRACKETS,
          Garbling.ENTITIES);

  @Test
  void the_documented_error_rates_are_the_measured_ones() throws IOException {
    var page = Path.of("..", "docs", "text-recovery.md");
    var documented = Files.readAllLines(page);
    assertThat(measured()).isNotEmpty().allSatisfy(row -> assertThat(documented).contains(row));
  }

  private static List<String> measured() {
    if (!"all".equals(System.getProperty("buyerside.report"))) {
      return QUICK.stream().map(RecoveryReport::chinese).map(RecoveryReport.Row::markdown).toList();
    }
    return Stream.concat(
            Stream.of(Garbling.values()).map(RecoveryReport::chinese),
            RecoveryReport.ENGLISH_WAYS.stream().map(RecoveryReport::english))
        .map(RecoveryReport.Row::markdown)
        .peek(System.out::println)
        .toList();
  }
}
