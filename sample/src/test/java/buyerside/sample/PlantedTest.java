package buyerside.sample;

import static buyerside.sample.Examples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import buyerside.sample.Visit.Leaving;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/// The planted truth, measured with the planter's knowledge: rates of moving on in the 30 days
/// after an action against other days, within strata (Mantel and Haenszel's rate ratio).
class PlantedTest {
  private static final Planted PLANTED = Planted.usual();
  private static final List<GeneratedDeal> DEALS =
      Sample.of(SampleSize.of(12_000), 7, TODAY, PLANTED).deals().toList();

  @Test
  void the_helpful_action_doubles_the_rate_of_moving_on() {
    assertThat(ratio(PLANTED.helpful(), 0, PlantedTest::size)).isBetween(1.7, 2.3);
  }

  @Test
  void the_harmless_action_does_nothing() {
    assertThat(ratio(PLANTED.harmless(), 0, PlantedTest::size)).isBetween(0.88, 1.13);
  }

  @Test
  void the_confounded_action_seems_to_slow_deals_until_size_is_held_fixed() {
    assertThat(ratio(PLANTED.confounded(), 0, deal -> 0)).isLessThan(0.85);
    assertThat(ratio(PLANTED.confounded(), 0, PlantedTest::size)).isBetween(0.88, 1.13);
  }

  @Test
  void the_reversed_action_seems_to_help_until_the_last_days_are_left_out() {
    assertThat(ratio(PLANTED.reversed(), 0, PlantedTest::size)).isGreaterThan(3);
    assertThat(ratio(PLANTED.reversed(), Planted.LEAD_DAYS + 3, PlantedTest::size))
        .isBetween(0.85, 1.17);
  }

  @Test
  void the_planted_kinds_do_not_occur_unless_planted() {
    var size = SampleSize.of(2_000).withActivitiesPerDeal(0);

    assertThat(Sample.of(size, 7, TODAY).deals()).allMatch(deal -> deal.activities().isEmpty());
    assertThat(Sample.of(size, 7, TODAY, PLANTED).deals())
        .flatMap(GeneratedDeal::activities)
        .isNotEmpty()
        .allMatch(activity -> PLANTED.names(activity.kind()));
  }

  /// @param lag days after an action that do not count as after it; a weekend can add three to a
  ///   lead
  private static double ratio(ActivityKind kind, int lag, ToIntFunction<GeneratedDeal> stratum) {
    var strata = new TreeMap<String, double[]>();
    for (var deal : DEALS) {
      var done =
          deal.activities().stream()
              .filter(activity -> activity.kind() == kind)
              .mapToLong(a -> LocalDate.ofInstant(a.startedAt(), ZoneOffset.UTC).toEpochDay())
              .toArray();
      for (var visit : deal.course().path()) {
        var first = visit.enteredOn().toEpochDay();
        var left = visit.leftOn();
        var last = left == null ? TODAY.toEpochDay() - 1 : left.toEpochDay();
        for (var day = first + 1; day <= last; day++) {
          var key =
              "%d %d %d".formatted(visit.stage(), (day - first) / 5, stratum.applyAsInt(deal));
          var counts = strata.computeIfAbsent(key, _ -> new double[4]);
          var exposed = isAfter(done, first, day, lag) ? 0 : 1;
          counts[exposed]++;
          counts[2 + exposed] += day == last && visit.leaving() == Leaving.ONWARD ? 1 : 0;
        }
      }
    }
    var above = 0.0;
    var below = 0.0;
    for (var counts : strata.values()) {
      above += counts[2] * counts[1] / (counts[0] + counts[1]);
      below += counts[3] * counts[0] / (counts[0] + counts[1]);
    }
    return above / below;
  }

  private static boolean isAfter(long[] done, long entered, long day, int lag) {
    for (var action : done) {
      if (action >= entered && day > action + lag && day <= action + 30) {
        return true;
      }
    }
    return false;
  }

  /// Half-steps of log value, as every currency has its own usual value.
  private static int size(GeneratedDeal deal) {
    var usual =
        switch (deal.value().currency().getCurrencyCode()) {
          case "CNY" -> 320_000;
          case "HKD" -> 380_000;
          case "TWD" -> 1_500_000;
          case "USD" -> 55_000;
          case "GBP" -> 42_000;
          default -> 46_500;
        };
    return (int) Math.floor(4 * Math.log(deal.value().likely() / 100.0 / usual));
  }
}
