package buyerside.judgement.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import buyerside.judgement.table.TableFile;
import buyerside.judgement.table.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealsTest {

  @TempDir Path folder;

  private Deals read(String text) throws IOException {
    var table = TableFile.read(Files.writeString(folder.resolve("deals.csv"), text));
    return DealReader.read(
            table, Roles.of("result").dated("since", "until"), OptionalDouble.empty())
        .deals();
  }

  @Test
  void what_ended_later_had_not_ended_then_and_has_the_age_of_that_day() throws IOException {
    var deals =
        read(
            """
            since,until,result
            2025-01-01,2025-01-10,Won
            2025-01-05,2025-03-01,Lost
            2025-02-10,2025-03-05,Won
            """);
    var then = deals.asOf(Times.parse("2025-02-04"));
    assertThat(then.size()).isEqualTo(2);
    assertThat(then.open(0)).isFalse();
    assertThat(then.open(1)).isTrue();
    assertThat(then.days(1)).isCloseTo(30, within(1e-9));
  }

  /// A deal a day for 300 days, each ends after ten; the table tells of ends from day 100 on.
  @Test
  void deals_older_than_the_first_end_were_not_watched_from_their_start() throws IOException {
    var text = new StringBuilder("since,until,result\n");
    var first = LocalDate.of(2025, 1, 1);
    for (int i = 0; i < 300; i++) {
      int days = i < 100 ? 100 - i + 5 : 10;
      text.append(
          "%s,%s,%s%n"
              .formatted(first.plusDays(i), first.plusDays(i + days), i % 2 == 0 ? "Won" : "Lost"));
    }
    double[] ages = read(text.toString()).entryAges();
    assertThat(ages[0]).isCloseTo(105, within(1e-9));
    assertThat(ages[299]).isZero();
  }

  @Test
  void deals_watched_from_the_start_enter_at_age_nought() throws IOException {
    var text = new StringBuilder("since,until,result\n");
    var first = LocalDate.of(2025, 1, 1);
    for (int i = 0; i < 300; i++) {
      text.append(
          "%s,%s,%s%n"
              .formatted(first.plusDays(i), first.plusDays(i + 10), i % 2 == 0 ? "Won" : "Lost"));
    }
    assertThat(read(text.toString()).entryAges()).containsOnly(0);
  }
}
