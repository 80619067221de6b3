package buyerside.judgement.judge;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.judgement.deal.DealReader;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.deal.Roles;
import buyerside.judgement.feature.Encoder;
import buyerside.judgement.outcome.BaseRate;
import buyerside.judgement.table.TableFile;
import buyerside.judgement.table.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldPlanTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @TempDir Path folder;

  private Deals read(CharSequence rows, Roles roles, OptionalDouble asOf) throws IOException {
    var text = "since,until,result,size\n" + rows;
    return DealReader.read(
            TableFile.read(Files.writeString(folder.resolve("deals.csv"), text)), roles, asOf)
        .deals();
  }

  private Deals dated(CharSequence rows, LocalDate asOf) throws IOException {
    return read(
        rows,
        Roles.of("result").dated("since", "until"),
        OptionalDouble.of(Times.parse(asOf.toString())));
  }

  private static FoldPlan plan(Deals deals) {
    var columns = deals.table().columns(it -> it.name().equals("size"));
    var features = Encoder.of(columns, deals.roles().created()).of(columns);
    return FoldPlan.of(deals, features, Landmarks.atTheStart());
  }

  private static String row(int since, int days, int asOf, String result, String size) {
    boolean open = since + days > asOf;
    return "%s,%s,%s,%s%n"
        .formatted(
            FIRST.plusDays(since),
            open ? "" : FIRST.plusDays(since + days),
            open ? "" : result,
            size);
  }

  /// Six weeks, 30 deals a day. One deal in seven is won. Of those that end within days it is
  /// rather small ones; of those that take weeks it is the big ones.
  private static CharSequence young() {
    var chance = new Random(11);
    var rows = new StringBuilder();
    for (int i = 0; i < 42 * 30; i++) {
      boolean big = chance.nextInt(7) == 0;
      boolean slow = chance.nextDouble() < 0.4;
      boolean won = slow ? big : chance.nextInt(big ? 14 : 7) == 0;
      int days = slow ? 16 + chance.nextInt(10) : 1 + chance.nextInt(4);
      rows.append(row(i / 30, days, 42, won ? "Won" : "Lost", big ? "big" : "small"));
    }
    return rows;
  }

  /// Four years, a deal a day, each ends within a month.
  private static CharSequence old(int deals) {
    var chance = new Random(12);
    var rows = new StringBuilder();
    for (int i = 0; i < deals; i++) {
      boolean big = chance.nextBoolean();
      boolean won = chance.nextDouble() < (big ? 0.75 : 0.2);
      rows.append(
          row(i, 3 + chance.nextInt(25), deals, won ? "Won" : "Lost", big ? "big" : "small"));
    }
    return rows;
  }

  @Test
  void a_young_history_whose_slow_end_came_late_is_judged_by_what_tells_the_ends_apart()
      throws IOException {
    var deals = dated(young(), FIRST.plusDays(42));
    assertThat(plan(deals).words()).contains("ends seen too seldom", "held out at random");

    var question = new Judge.Question(Optional.empty(), new double[0], Set.of(), false);
    var judgement = Judge.of(deals, question);
    assertThat(judgement.choice().orElseThrow().winner().name())
        .isNotEqualTo(new BaseRate().name());
    assertThat(judgement.folds()).contains("held out at random");
  }

  @Test
  void an_old_history_is_tested_on_what_came_later() throws IOException {
    var plan = plan(dated(old(1_500), FIRST.plusDays(1_500)));
    assertThat(plan.words()).startsWith("5 rolling origins");
    assertThat(plan.folds()).hasSize(5);
  }

  @Test
  void an_end_that_is_rare_for_good_does_not_forbid_rolling_origins() throws IOException {
    var rows = old(1_500).toString().replaceFirst("Lost", "Withdrawn");
    assertThat(plan(dated(rows, FIRST.plusDays(1_500))).words()).contains("rolling origins, at");
  }

  @Test
  void three_hundred_deals_are_held_out_in_turn_with_dates_or_without() throws IOException {
    var rows = old(300);
    for (var deals :
        List.of(
            dated(rows, FIRST.plusDays(300)),
            read(rows, Roles.of("result"), OptionalDouble.empty()))) {
      var plan = plan(deals);
      assertThat(plan.folds()).isNotEmpty();
      for (var fold : plan.folds()) {
        assertThat(fold.get().training().size()).isPositive();
        assertThat(fold.get().test().size()).isPositive();
      }
    }
  }
}
