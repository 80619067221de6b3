package buyerside.judgement.effect;

import buyerside.judgement.multistate.TimeGrid;
import java.util.ArrayList;
import java.util.List;

/// Who was there, and who left, at each instant at which somebody went to the destination: counts
/// by value of the covariate. As the covariate takes few values, this is all that the partial
/// likelihood needs, in whole numbers.
///
/// @param places of the instants in the grid, ascending
/// @param present `present.get(i)[v]`: rows at risk with value `v`
/// @param leaving `leaving.get(i)[v]`: those of them that went to the destination
record RiskSets(TimeGrid grid, List<Integer> places, List<int[]> present, List<int[]> leaving) {

  static RiskSets of(Exposures exposures, Covariate covariate, String destination) {
    var rows = exposures.rows();
    var grid =
        TimeGrid.of(
            rows.stream().mapToDouble(Exposures.Row::start).toArray(),
            rows.stream().mapToDouble(Exposures.Row::stop).toArray());
    var byStart = grid.byStart();
    var byStop = grid.byStop();
    var sets = new RiskSets(grid, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var here = new int[covariate.highest() + 1];
    for (int place = -1; place < grid.size(); place++) {
      if (place >= 0) {
        var gone = new int[here.length];
        var went = new int[here.length];
        boolean event = false;
        for (int i = byStop.begin(place); i < byStop.end(place); i++) {
          var row = rows.get(byStop.rows()[i]);
          int value = covariate.of(row.actions());
          gone[value]++;
          if (destination.equals(row.to())) {
            went[value]++;
            event = true;
          }
        }
        if (event) {
          sets.places.add(place);
          sets.present.add(here.clone());
          sets.leaving.add(went);
        }
        for (int value = 0; value < here.length; value++) {
          here[value] -= gone[value];
        }
      }
      for (int i = byStart.begin(place); i < byStart.end(place); i++) {
        here[covariate.of(rows.get(byStart.rows()[i]).actions())]++;
      }
    }
    return sets;
  }

  int size() {
    return places.size();
  }

  int events() {
    int events = 0;
    for (var went : leaving) {
      events += Efron.sum(went);
    }
    return events;
  }
}
