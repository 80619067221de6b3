package buyerside.judgement.valuecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/// What leaving everything as it is costs in a year, and when a solution would have paid for
/// itself.
///
/// All numbers vary independently of each other. The draws come from a fixed seed: the same case
/// gives the same answer wherever it is asked.
///
/// @param cost of a year
/// @param paybackMonths infinite in draws in which the solution never pays; `null` without a
///   solution
/// @param bars the numbers that are not exact, the one that moves the cost most first
public record DoingNothing(Sample cost, @Nullable Sample paybackMonths, List<Bar> bars) {

  /// Enough for the second digit of a percentile.
  public static final int DRAWS = 20_000;

  private static final long SEED = 20_261_125;

  public DoingNothing {
    bars = List.copyOf(bars);
  }

  public static DoingNothing of(List<CostLine> lines, @Nullable Solution solution) {
    return of(lines, solution, DRAWS, SEED);
  }

  static DoingNothing of(List<CostLine> lines, @Nullable Solution solution, int draws, long seed) {
    var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
    var costs = new double[draws];
    var months = new double[solution == null ? 0 : draws];
    for (int draw = 0; draw < draws; draw++) {
      double cost = 0;
      for (var line : lines) {
        cost +=
            drawn(line.quantity(), random)
                * drawn(line.timesAYear(), random)
                * drawn(line.unitCost(), random);
      }
      costs[draw] = cost;
      if (solution != null) {
        double saved =
            cost * drawn(solution.share(), random) - drawn(solution.runningAYear(), random);
        months[draw] = Solution.months(drawn(solution.price(), random), saved);
      }
    }
    return new DoingNothing(
        new Sample(costs), solution == null ? null : new Sample(months), bars(lines));
  }

  private static double drawn(Range range, RandomGenerator random) {
    return range.isExact() ? range.low() : range.quantile(random.nextDouble());
  }

  private static List<Bar> bars(List<CostLine> lines) {
    double total = lines.stream().mapToDouble(CostLine::likely).sum();
    var bars = new ArrayList<Bar>();
    for (var line : lines) {
      double others = total - line.likely();
      for (var factor : Factor.values()) {
        var range = line.range(factor);
        if (!range.isExact()) {
          bars.add(
              new Bar(
                  line.id(),
                  factor,
                  others + line.with(factor, range.low()).likely(),
                  others + line.with(factor, range.high()).likely()));
        }
      }
    }
    bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
    return bars;
  }
}
