package buyerside.judgement.alternatives;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Candidates scored by weighted criteria: a simple additive model.
///
/// The sensitivity follows Triantaphyllou and Sánchez, "A sensitivity analysis approach for some
/// deterministic multi-criteria decision-making methods", Decision Sciences 28 (1997): one weight
/// changes and the others keep their proportions to each other.
public final class Comparison {

  private final double[] shares;
  private final double[][] scores;
  private final double[] totals;

  private Comparison(double[] shares, double[][] scores) {
    this.shares = shares;
    this.scores = scores;
    this.totals =
        IntStream.range(0, scores.length)
            .mapToDouble(candidate -> total(scores[candidate], shares))
            .toArray();
  }

  /// @param weights of the criteria, none negative; all zero stands for all equal
  /// @param scores by candidate, then criterion
  /// @throws IllegalArgumentException if a row of scores has another length than the weights
  public static Comparison of(double[] weights, double[][] scores) {
    if (Arrays.stream(scores).anyMatch(it -> it.length != weights.length)) {
      throw new IllegalArgumentException("a score for each criterion is needed");
    }
    double sum = Arrays.stream(weights).sum();
    var shares = new double[weights.length];
    for (int criterion = 0; criterion < weights.length; criterion++) {
      shares[criterion] = sum == 0 ? 1.0 / weights.length : weights[criterion] / sum;
    }
    var copies = Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
    return new Comparison(shares, copies);
  }

  /// At which share of all weight another candidate comes first.
  ///
  /// @param share that the criterion has now, `tipsAt` that it would need, both from 0 to 1
  /// @param winner who comes first beyond that
  public record Tipping(int criterion, double share, double tipsAt, int winner) {

    /// By how much the share would have to change.
    public double distance() {
      return Math.abs(tipsAt - share);
    }
  }

  public double total(int candidate) {
    return totals[candidate];
  }

  /// A criterion's part of all weight, from 0 to 1.
  public double share(int criterion) {
    return shares[criterion];
  }

  /// The candidates, the best first; equals in their given order.
  public List<Integer> order() {
    return IntStream.range(0, totals.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer it) -> totals[it]).reversed())
        .toList();
  }

  /// Where the first place hangs on a weight: for each criterion the smallest change of its weight
  /// that puts another candidate first, the most delicate criterion first.
  public List<Tipping> tippings() {
    if (totals.length < 2) {
      return List.of();
    }
    var tippings = new ArrayList<Tipping>();
    for (int criterion = 0; criterion < shares.length; criterion++) {
      tipping(criterion).ifPresent(tippings::add);
    }
    tippings.sort(Comparator.comparingDouble(Tipping::distance));
    return List.copyOf(tippings);
  }

  private Optional<Tipping> tipping(int criterion) {
    int leader = order().getFirst();
    return IntStream.range(0, totals.length)
        .filter(it -> it != leader)
        .mapToObj(it -> crossing(criterion, leader, it))
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(Tipping::distance));
  }

  private Optional<Tipping> crossing(int criterion, int leader, int other) {
    double here = scores[leader][criterion] - scores[other][criterion];
    double elsewhere = rest(leader, criterion) - rest(other, criterion);
    if (here == elsewhere) {
      return Optional.empty();
    }
    double at = elsewhere / (elsewhere - here);
    return at < 0 || at > 1
        ? Optional.empty()
        : Optional.of(new Tipping(criterion, shares[criterion], at, other));
  }

  /// A candidate's total by all other criteria alone.
  private double rest(int candidate, int criterion) {
    double weight = 1 - shares[criterion];
    double others = totals[candidate] - shares[criterion] * scores[candidate][criterion];
    return weight < 1e-12 ? 0 : others / weight;
  }

  private static double total(double[] scores, double[] shares) {
    return IntStream.range(0, shares.length).mapToDouble(it -> shares[it] * scores[it]).sum();
  }
}
