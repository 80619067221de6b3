package buyerside.app.forecast;

import buyerside.judgement.hazard.Course;
import buyerside.judgement.pace.SemiMarkov;
import buyerside.judgement.pace.Visits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One weight per stage, as ordinary CRMs have it: of the deals that were seen in the stage, the
/// shares that had ended each way so many days later. No age, no shrinkage.
record FlatPace(List<Course> byState, States states) implements Pace {

  private static final double[] DAYS = {30, 60, 90, 180, 365, 730};
  private static final int LOOKS = 24;
  private static final int MONTH = 30;
  private static final int MOST_DEALS = 20_000;

  static FlatPace of(History history, States states, double known) {
    int ends = End.values().length;
    var counts = new double[states.size()][ends][DAYS.length];
    var seen = new double[states.size()][DAYS.length];
    double first = history.beginning();
    for (int back = 1; back <= LOOKS && known - back * MONTH >= first; back++) {
      double day = known - back * MONTH;
      for (var look : history.at(day, MOST_DEALS)) {
        var fate = history.fate(look, known);
        for (int i = 0; i < DAYS.length && day + DAYS[i] <= known; i++) {
          seen[look.state()][i]++;
          if (fate.end() >= 0 && fate.day() <= day + DAYS[i]) {
            counts[look.state()][fate.end()][i]++;
          }
        }
      }
    }
    var stated = SemiMarkov.of(new Visits(), states.stated());
    var all = new ArrayList<Course>();
    for (int state = 0; state < states.size(); state++) {
      // of a stage where no deal was seen, only what is stated can be said
      all.add(
          Arrays.stream(seen[state]).sum() == 0
              ? stated.course(state, 0)
              : course(counts[state], seen[state]));
    }
    return new FlatPace(all, states);
  }

  private static Course course(double[][] counts, double[] seen) {
    var reached = new double[counts.length][DAYS.length];
    for (int end = 0; end < counts.length; end++) {
      for (int i = 0; i < DAYS.length; i++) {
        double before = i == 0 ? 0 : reached[end][i - 1];
        // half a deal each way, so that nothing is impossible because it was not seen yet
        reached[end][i] =
            seen[i] == 0
                ? before
                : Math.max(before, (counts[end][i] + 0.5) / (seen[i] + 0.5 * (counts.length + 1)));
      }
    }
    for (int i = 0; i < DAYS.length; i++) {
      double sum = 0;
      for (double[] curve : reached) {
        sum += curve[i];
      }
      for (double[] curve : reached) {
        curve[i] /= Math.max(1, sum);
      }
    }
    var middle = new double[DAYS.length];
    Arrays.setAll(middle, i -> (DAYS[i] + (i == 0 ? 0 : DAYS[i - 1])) / 2);
    return new Course(DAYS.clone(), middle, reached);
  }

  @Override
  public List<Course> courses(History history, List<Look> looks) {
    return looks.stream().map(it -> byState.get(it.state())).toList();
  }

  @Override
  public List<List<Why>> reasons(History history, List<Look> looks, List<Course> courses) {
    double usual = StagePace.usual(history, looks, courses);
    var all = new ArrayList<List<Why>>();
    for (int i = 0; i < looks.size(); i++) {
      int state = looks.get(i).state();
      double won = StagePace.won(courses.get(i));
      var why = new ArrayList<>(List.of(Why.of(Why.Code.STAGE, won - usual, state)));
      if (!states.isLast(state)) {
        why.add(Why.of(Why.Code.NEXT, StagePace.won(byState.get(state + 1)) - won, state + 1L));
      }
      all.add(why);
    }
    return all;
  }
}
