package buyerside.judgement.multistate;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The days at which tables show probabilities when nobody asks for others: readable ones, on the
/// scale on which this process moves.
///
/// | median days that a deal was followed | horizons |
/// |---|---|
/// | (not more than 12 different instants) | those instants |
/// | up to 2 | 0.25, 1, 3, 7, 14, 21, 30, 45, 60, 90 |
/// | up to 60 | 1, 3, 7, 14, 30, 60, 90 |
/// | up to 180 | 60, 120, 240, 360 |
/// | more | 30, 90, 180, 365, 730, 1460 |
public final class Horizons {

  private static final int FEW = 12;

  private Horizons() {}

  public static double[] of(Spells spells) {
    double[] instants =
        Arrays.stream(spells.leftCopy()).distinct().limit(FEW + 1).sorted().toArray();
    if (instants.length <= FEW) {
      return instants;
    }
    double median = Quantiles.of(followed(spells)).at(0.5);
    if (median <= 2) {
      return new double[] {0.25, 1, 3, 7, 14, 21, 30, 45, 60, 90};
    }
    if (median <= 60) {
      return new double[] {1, 3, 7, 14, 30, 60, 90};
    }
    return median <= 180
        ? new double[] {60, 120, 240, 360}
        : new double[] {30, 90, 180, 365, 730, 1460};
  }

  /// The end of each deal's last spell.
  private static double[] followed(Spells spells) {
    return IntStream.range(0, spells.size())
        .filter(row -> row + 1 == spells.size() || spells.deal(row + 1) != spells.deal(row))
        .mapToDouble(spells::left)
        .toArray();
  }
}
