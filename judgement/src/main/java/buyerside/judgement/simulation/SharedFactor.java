package buyerside.judgement.simulation;

import java.util.List;

/// How strongly deals decided in the same period go together, from past periods: the correlation
/// `ρ` under which the shares won per period would vary as much as they did (method of moments:
/// Gordy, 2000). With few periods it is drawn towards 0.02.
public final class SharedFactor {

  private static final double USUAL = 0.02;
  private static final double USUAL_PERIODS = 6;
  private static final double MOST = 0.5;

  private SharedFactor() {}

  /// A past period.
  ///
  /// @param deals that were open in it
  /// @param expected how many of them were expected to be won
  /// @param won how many were
  public record Period(int deals, double expected, int won) {}

  /// @return ρ from 0 to 0.5
  public static double estimate(List<Period> periods) {
    double correlation = 0;
    double weight = 0;
    for (var period : periods) {
      double p = period.expected() / Math.max(1, period.deals());
      if (period.deals() < 5 || p <= 0 || p >= 1) {
        continue;
      }
      // var(won) = n p (1-p) + n (n-1) (joint - p²); joint - p² ≈ ρ φ(Φ⁻¹(p))² for small ρ
      double n = period.deals();
      double extra = Math.pow(period.won() - period.expected(), 2) - n * p * (1 - p);
      double density = Math.pow(Normal.density(Normal.quantile(p)), 2);
      correlation += extra / (n * (n - 1) * density);
      weight++;
    }
    double own = weight > 0 ? Math.clamp(correlation / weight, 0, MOST) : USUAL;
    return (own * weight + USUAL * USUAL_PERIODS) / (weight + USUAL_PERIODS);
  }
}
