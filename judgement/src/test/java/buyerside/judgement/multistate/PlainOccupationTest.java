package buyerside.judgement.multistate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The product integral as a textbook writes it down, instant by instant and row by row, against
/// the quick one: on tables with ties, moves backwards, late entries and one subject only.
class PlainOccupationTest {

  private static final double[] HORIZONS = {0, 1, 2, 3, 5, 8, 13, 30};
  private static final Map<String, List<String>> NEXT =
      Map.of(
          "A", List.of("B", "B", "B", "C", "Lost"),
          "B", List.of("A", "C", "C", "Won", "Lost"),
          "C", List.of("B", "Won", "Lost", "Lost"));

  @ParameterizedTest
  @CsvSource({"1,60,true", "2,60,false", "3,1,true", "4,2,false", "5,400,true", "6,400,false"})
  void the_quick_estimate_is_the_plain_one(long seed, int deals, boolean wholeDays) {
    var spells = spells(seed, deals, wholeDays);
    var quick = Occupation.of(Spells.of(spells), HORIZONS);
    for (int horizon = 0; horizon < HORIZONS.length; horizon++) {
      var plain = plain(spells, HORIZONS[horizon]);
      for (int stage = 0; stage < quick.stages().size(); stage++) {
        assertThat(quick.probability(horizon, stage))
            .as("%s on day %s", quick.stages().name(stage), HORIZONS[horizon])
            .isCloseTo(plain.getOrDefault(quick.stages().name(stage), 0.0), within(1e-12));
      }
    }
  }

  private static List<Spell> spells(long seed, int deals, boolean wholeDays) {
    var chance = new Random(seed);
    var spells = new ArrayList<Spell>();
    for (int deal = 0; deal < deals; deal++) {
      double day = deal > 0 && chance.nextInt(3) == 0 ? 1 + chance.nextInt(6) : 0;
      double watched = day + 3 + chance.nextInt(20);
      var stage = chance.nextInt(4) == 0 ? "B" : "A";
      while (NEXT.containsKey(stage)) {
        double left = day + (wholeDays ? 1 + chance.nextInt(4) : 0.01 + 4 * chance.nextDouble());
        if (left >= watched) {
          spells.add(new Spell("d" + deal, stage, null, day, watched));
          break;
        }
        var following = NEXT.getOrDefault(stage, List.of());
        var next = following.get(chance.nextInt(following.size()));
        spells.add(new Spell("d" + deal, stage, next, day, left));
        stage = next;
        day = left;
      }
    }
    return spells;
  }

  private static Map<String, Double> plain(List<Spell> spells, double horizon) {
    Map<String, Double> p = new HashMap<>();
    var atStart = spells.stream().filter(it -> it.entered() == 0).toList();
    atStart.forEach(it -> p.merge(it.stage(), 1.0 / atStart.size(), Double::sum));
    var instants = new TreeSet<Double>();
    spells.stream().filter(it -> it.next() != null).forEach(it -> instants.add(it.left()));
    for (double instant : instants.headSet(horizon, true)) {
      var before = Map.copyOf(p);
      for (var move : spells) {
        if (move.next() != null && move.left() == instant) {
          long there =
              spells.stream()
                  .filter(it -> it.stage().equals(move.stage()))
                  .filter(it -> it.entered() < instant && instant <= it.left())
                  .count();
          double part = before.getOrDefault(move.stage(), 0.0) / there;
          p.merge(move.stage(), -part, Double::sum);
          p.merge(move.next(), part, Double::sum);
        }
      }
    }
    return p;
  }
}
