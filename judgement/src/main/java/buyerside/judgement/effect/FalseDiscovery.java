package buyerside.judgement.effect;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Many questions asked at once: of those answered "yes" at a q-value of at most 0.05, no more than
/// one in twenty is wrong, on average. Benjamini & Hochberg, JRSS B 57 (1995); also under positive
/// dependence (Benjamini & Yekutieli, Annals of Statistics 29, 2001).
public final class FalseDiscovery {

  private FalseDiscovery() {}

  /// @param p two-sided, in any order
  /// @return the q-value of each
  public static double[] q(double... p) {
    int n = p.length;
    var order =
        IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> p[i])).toList();
    var q = new double[n];
    double least = 1;
    for (int rank = n; rank >= 1; rank--) {
      int i = order.get(rank - 1);
      least = Math.min(least, p[i] * n / rank);
      q[i] = least;
    }
    return q;
  }
}
