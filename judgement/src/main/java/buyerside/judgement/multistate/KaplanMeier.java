package buyerside.judgement.multistate;

import java.util.Arrays;

/// The share of visits that last longer than `t` days, when some were still going on as we last
/// looked.
///
/// Kaplan & Meier, *Nonparametric estimation from incomplete observations*, JASA 53 (1958): `S(t) =
/// Π (1 - d/n)` over the instants up to `t` at which `d` of the `n` visits at risk ended.
public final class KaplanMeier {

  /// Two shares are equal if they differ by no more than this: a product of fractions seldom hits
  /// 1/2 exactly.
  private static final double EQUAL = Math.sqrt(Math.ulp(1.0));

  private final double[] times;
  private final double[] survival;

  private KaplanMeier(double[] times, double[] survival) {
    this.times = times;
    this.survival = survival;
  }

  /// @param days how long each visit lasted, or had lasted when observation ended
  /// @param ended whether the visit had ended by then
  public static KaplanMeier of(double[] days, boolean[] ended) {
    var grid = TimeGrid.of(days);
    var byStop = grid.byStop();
    var times = new double[grid.size()];
    var survival = new double[grid.size()];
    int steps = 0;
    int atRisk = days.length;
    double share = 1;
    for (int place = 0; place < grid.size(); place++) {
      int leaving = byStop.end(place) - byStop.begin(place);
      int events = 0;
      for (int i = byStop.begin(place); i < byStop.end(place); i++) {
        events += ended[byStop.rows()[i]] ? 1 : 0;
      }
      if (leaving > 0) {
        share *= (double) (atRisk - events) / atRisk;
        times[steps] = grid.instant(place);
        survival[steps++] = share;
      }
      atRisk -= leaving;
    }
    return new KaplanMeier(Arrays.copyOf(times, steps), Arrays.copyOf(survival, steps));
  }

  /// The share that lasts longer than `days`; after the last observation, what it was then.
  public double survival(double days) {
    int step = Arrays.binarySearch(times, days);
    int last = step >= 0 ? step : -step - 2;
    return last < 0 ? 1 : survival[last];
  }

  /// The smallest `t` with `S(t) ≤ 1 - p`; where `S` is `1 - p` for a while, the middle of that
  /// while, which ends with the last observation at the latest.
  ///
  /// @param p above 0, up to 1
  /// @return `NaN` if so many visits were not seen to end
  public double quantile(double p) {
    double wanted = 1 - p;
    int step = 0;
    while (step < survival.length && survival[step] > wanted + EQUAL) {
      step++;
    }
    if (step == survival.length) {
      return Double.NaN;
    }
    int end = step;
    while (end < survival.length && survival[end] >= wanted - EQUAL) {
      end++;
    }
    return end == step ? times[step] : (times[step] + times[Math.min(end, times.length - 1)]) / 2;
  }
}
