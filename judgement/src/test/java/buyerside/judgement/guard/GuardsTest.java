package buyerside.judgement.guard;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.judgement.deal.DealReader;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.deal.Roles;
import buyerside.judgement.table.Table;
import buyerside.judgement.table.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardsTest {

  private static final Roles ROLES = Roles.of("result").dated("since", "until");

  @TempDir Path folder;
  private Table table = Table.of(List.of());

  /// 2,000 deals, one a day; the last 40 are open. `honest` is noise.
  @BeforeEach
  void make() throws IOException {
    var chance = new Random(7);
    var text =
        new StringBuilder("since,until,result,honest,reason,took,verdict,drifting,turning\n");
    for (int i = 0; i < 2_000; i++) {
      boolean open = i >= 1_960;
      boolean won = chance.nextBoolean();
      int days = 3 + chance.nextInt(25);
      var since = LocalDate.of(2019, 1, 1).plusDays(i);
      boolean says = chance.nextDouble() < 0.85;
      text.append(
          "%s,%s,%s,%d,%s,%s,%s,%s,%s%n"
              .formatted(
                  since,
                  open ? "" : since.plusDays(days),
                  open ? "" : won ? "Won" : "Lost",
                  chance.nextInt(10),
                  open ? "" : chance.nextBoolean() ? "price" : "need",
                  days,
                  open ? "later" : won ? "signed" : "gone",
                  i < 1_600 ? "old" : "new",
                  (won == says) == i < 1_000 ? "up" : "down"));
    }
    table = TableFile.read(Files.writeString(folder.resolve("deals.csv"), text.toString()));
  }

  private Deals deals(Table rows) {
    return DealReader.read(rows, ROLES, OptionalDouble.empty()).deals();
  }

  private List<Finding> about(String column, Optional<Table> upcoming, String... keep) {
    var features = table.columns(it -> !Set.of("since", "until", "result").contains(it.name()));
    return Guards.of(deals(table), features, upcoming, Set.of(keep)).stream()
        .filter(it -> it.column().equals(column))
        .toList();
  }

  private void leaks(String column) {
    assertThat(about(column, Optional.empty()))
        .anySatisfy(it -> {
          assertThat(it.kind()).isEqualTo(Finding.Kind.LEAKAGE);
          assertThat(it.excluded()).isTrue();
          assertThat(it.words()).contains(column);
        });
  }

  @Test
  void a_column_filled_only_at_closing_is_left_out() {
    leaks("reason");
  }

  @Test
  void the_time_to_closing_under_another_name_is_left_out() {
    leaks("took");
  }

  @Test
  void a_column_that_tells_the_end_by_itself_is_left_out() {
    leaks("verdict");
  }

  @Test
  void somebody_may_vouch_for_a_column() {
    assertThat(about("verdict", Optional.empty(), "verdict"))
        .isNotEmpty()
        .noneMatch(Finding::excluded);
  }

  @Test
  void a_column_that_the_new_rows_lack_is_not_used() {
    var upcoming = table.columns(it -> !it.name().equals("honest"));
    assertThat(about("honest", Optional.of(upcoming)))
        .extracting(Finding::kind)
        .contains(Finding.Kind.ABSENT);
  }

  @Test
  void a_column_that_is_made_up_differently_of_late_drifts() {
    assertThat(about("drifting", Optional.empty()))
        .extracting(Finding::kind)
        .contains(Finding.Kind.DRIFT);
  }

  @Test
  void a_column_that_turned_round_changed_its_meaning() {
    assertThat(about("turning", Optional.empty()))
        .extracting(Finding::kind)
        .contains(Finding.Kind.MEANING);
  }

  @Test
  void an_honest_column_is_left_in_peace() {
    assertThat(about("honest", Optional.empty())).isEmpty();
  }

  @Test
  void few_deals_are_called_few() {
    table = table.rows(java.util.stream.IntStream.range(0, 100).toArray());
    assertThat(about("", Optional.empty())).extracting(Finding::kind).contains(Finding.Kind.FEW);
  }
}
