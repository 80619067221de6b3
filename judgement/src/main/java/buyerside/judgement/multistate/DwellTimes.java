package buyerside.judgement.multistate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long deals stay in a stage.
///
/// @param visits to the stage
/// @param exits how many of them ended
/// @param meanDays of the visits that ended; `NaN` if none did
/// @param ended quantiles of the visits that ended: short, because the long ones are still going on
/// @param all the Kaplan–Meier estimate, which counts those too
public record DwellTimes(
    String stage, int visits, int exits, double meanDays, Quantiles ended, KaplanMeier all) {

  /// Visits still going on at the end of observation.
  public int censored() {
    return visits - exits;
  }

  /// One for each stage that was entered for a while, in the order of stages.
  public static List<DwellTimes> of(Spells spells) {
    int n = spells.stages().size();
    var visits = new int[n];
    for (int row = 0; row < spells.size(); row++) {
      visits[spells.from(row)]++;
    }
    var days = new double[n][];
    var ended = new boolean[n][];
    for (int stage = 0; stage < n; stage++) {
      days[stage] = new double[visits[stage]];
      ended[stage] = new boolean[visits[stage]];
    }
    var next = new int[n];
    for (int row = 0; row < spells.size(); row++) {
      int stage = spells.from(row);
      days[stage][next[stage]] = spells.days(row);
      ended[stage][next[stage]++] = spells.to(row) != Spells.CENSORED;
    }
    var dwells = new ArrayList<DwellTimes>();
    for (int stage = 0; stage < n; stage++) {
      if (visits[stage] > 0) {
        dwells.add(of(spells.stages().name(stage), days[stage], ended[stage]));
      }
    }
    return dwells;
  }

  private static DwellTimes of(String stage, double[] days, boolean[] ended) {
    var completed = new double[days.length];
    int exits = 0;
    for (int visit = 0; visit < days.length; visit++) {
      if (ended[visit]) {
        completed[exits++] = days[visit];
      }
    }
    completed = Arrays.copyOf(completed, exits);
    double mean = Arrays.stream(completed).average().orElse(Double.NaN);
    return new DwellTimes(
        stage, days.length, exits, mean, Quantiles.of(completed), KaplanMeier.of(days, ended));
  }
}
