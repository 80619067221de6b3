package buyerside.judgement.multistate;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The chance of being in each stage so many days after the start: Aalen & Johansen, *An empirical
/// transition matrix for nonhomogeneous Markov chains based on censored observations*, Scandinavian
/// Journal of Statistics 5 (1978).
///
/// From the shares of first stages, `P ← P (I + dA)` at each instant with a move, `dA[j][k] = moves
/// from j to k / at risk in j`. Before the first and between instants nothing changes; after the
/// last, the last value stands.
public final class Occupation {

  private final Stages stages;
  private final int deals;
  private final double[] horizons;
  private final double[][] probabilities;
  private final double[][] standardErrors;
  private final double[] meanDays;

  private Occupation(
      Stages stages,
      int deals,
      double[] horizons,
      double[][] probabilities,
      double[][] standardErrors,
      double[] meanDays) {
    this.stages = stages;
    this.deals = deals;
    this.horizons = horizons;
    this.probabilities = probabilities;
    this.standardErrors = standardErrors;
    this.meanDays = meanDays;
  }

  /// @param horizons days after the start, at least one, ascending, not negative
  public static Occupation of(Spells spells, double... horizons) {
    checkAscending(horizons);
    if (spells.size() == 0) {
      throw new IllegalArgumentException("no spells");
    }
    var grid = TimeGrid.of(spells.enteredCopy(), spells.leftCopy());
    var byStart = grid.byStart();
    var byStop = grid.byStop();
    var jumps = Jumps.of(spells, grid, byStart, byStop);
    var curve = Curve.of(spells, grid, jumps, horizons);
    var influence = new Influence(spells, grid, byStop, jumps, curve.weights);
    // each horizon is a sweep of its own, over the same read-only columns
    var errors = new double[horizons.length][];
    IntStream.range(0, horizons.length)
        .parallel()
        .forEach(
            h -> errors[h] = influence.standardErrors(curve.lastPlace[h], curve.probabilities[h]));
    return new Occupation(
        spells.stages(),
        spells.deals(),
        horizons.clone(),
        curve.probabilities,
        errors,
        curve.meanDays);
  }

  private static void checkAscending(double[] horizons) {
    if (horizons.length == 0) {
      throw new IllegalArgumentException("no horizon");
    }
    double previous = -1;
    for (double horizon : horizons) {
      if (!(horizon >= 0 && horizon > previous && Double.isFinite(horizon))) {
        throw new IllegalArgumentException(
            "horizons must ascend from 0: " + Arrays.toString(horizons));
      }
      previous = horizon;
    }
  }

  public Stages stages() {
    return stages;
  }

  public int deals() {
    return deals;
  }

  /// How many horizons there are.
  public int size() {
    return horizons.length;
  }

  /// Days after the start.
  public double horizon(int index) {
    return horizons[index];
  }

  /// The chance of being in the stage at the horizon, 0 to 1; those of all stages sum to 1.
  public double probability(int horizon, int stage) {
    return probabilities[horizon][stage];
  }

  /// By the infinitesimal jackknife, clustered by deal ([Influence]).
  public double standardError(int horizon, int stage) {
    return standardErrors[horizon][stage];
  }

  /// Mean days spent in the stage up to the last horizon: the area under its curve (restricted
  /// mean).
  public double meanDays(int stage) {
    return meanDays[stage];
  }

  /// What the forward sweep leaves behind.
  private static final class Curve {
    private final double[][] probabilities;
    private final int[] lastPlace;
    private final double[] meanDays;

    /// For each jump, the probability of its `from` just before, divided by the number at risk.
    private final double[] weights;

    private Curve(int horizons, int stages, int jumps) {
      probabilities = new double[horizons][];
      lastPlace = new int[horizons];
      meanDays = new double[stages];
      weights = new double[jumps];
    }

    static Curve of(Spells spells, TimeGrid grid, Jumps jumps, double[] horizons) {
      var curve = new Curve(horizons.length, spells.stages().size(), jumps.size());
      var p = firstStages(spells);
      double since = 0;
      int horizon = 0;
      for (int jump = 0; jump < jumps.size(); ) {
        double instant = grid.instant(jumps.place(jump));
        for (; horizon < horizons.length && horizons[horizon] < instant; horizon++) {
          curve.keep(horizon, p, jumps.place(jump) - 1);
        }
        if (horizon == horizons.length) {
          break;
        }
        curve.addArea(p, instant - since);
        since = instant;
        jump = curve.step(p, jumps, jump);
      }
      for (; horizon < horizons.length; horizon++) {
        curve.keep(horizon, p, grid.size() - 1);
      }
      curve.addArea(
          curve.probabilities[horizons.length - 1], horizons[horizons.length - 1] - since);
      return curve;
    }

    private static double[] firstStages(Spells spells) {
      int[] starts = spells.starts();
      double paths = Arrays.stream(starts).sum();
      return Arrays.stream(starts).mapToDouble(count -> count / paths).toArray();
    }

    /// Moves `p` over the instant of the jump, answers the first jump of the next.
    private int step(double[] p, Jumps jumps, int first) {
      int end = jumps.endOfInstant(first);
      for (int jump = first; jump < end; jump++) {
        weights[jump] = p[jumps.from(jump)] / jumps.atRisk(jump);
      }
      for (int jump = first; jump < end; jump++) {
        p[jumps.from(jump)] = 0;
      }
      for (int jump = first; jump < end; jump++) {
        p[jumps.to(jump)] += weights[jump] * jumps.moves(jump);
        // in whole deals, so that a stage that empties holds exactly nothing
        p[jumps.from(jump)] += weights[jump] * jumps.stay(jump);
      }
      return end;
    }

    private void keep(int horizon, double[] p, int place) {
      probabilities[horizon] = p.clone();
      lastPlace[horizon] = place;
    }

    private void addArea(double[] p, double days) {
      for (int stage = 0; stage < p.length; stage++) {
        meanDays[stage] += p[stage] * days;
      }
    }
  }
}
