package buyerside.app.forecast;

import buyerside.judgement.hazard.Course;
import buyerside.judgement.pace.SemiMarkov;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Stages and the time in them, shrunk towards stated rates while history is short.
record StagePace(SemiMarkov chain, States states) implements Pace {

  static StagePace of(History history, States states, double known) {
    return new StagePace(
        SemiMarkov.of(history.visits(known, states.size()), states.stated()), states);
  }

  @Override
  public List<Course> courses(History history, List<Look> looks) {
    return looks.stream().map(it -> chain.course(it.state(), it.inState())).toList();
  }

  @Override
  public List<List<Why>> reasons(History history, List<Look> looks, List<Course> courses) {
    double usual = usual(history, looks, courses);
    var all = new ArrayList<List<Why>>();
    for (int i = 0; i < looks.size(); i++) {
      var look = looks.get(i);
      double fresh = won(chain.course(look.state(), 0));
      var why = new ArrayList<Why>();
      why.add(Why.of(Why.Code.STAGE, fresh - usual, look.state()));
      why.add(Why.of(Why.Code.DWELL, won(courses.get(i)) - fresh, Math.round(look.inState())));
      why.sort(Comparator.comparingDouble(it -> -Math.abs(it.points())));
      next(look, won(courses.get(i)), why);
      all.add(why);
    }
    return all;
  }

  /// What it would come to in the next stage.
  void next(Look look, double now, List<Why> why) {
    if (!states.isLast(look.state())) {
      double then = won(chain.course(look.state() + 1, 0));
      why.add(Why.of(Why.Code.NEXT, then - now, look.state() + 1L));
    }
  }

  static double won(Course course) {
    double[] curve = course.reached()[End.WON.ordinal()];
    return curve[curve.length - 1];
  }

  /// The mean chance of the deals that are counted, or of all where none is.
  static double usual(History history, List<Look> looks, List<Course> courses) {
    double sum = 0;
    double counted = 0;
    double all = 0;
    for (int i = 0; i < looks.size(); i++) {
      double won = won(courses.get(i));
      all += won;
      if (history.opportunity(looks.get(i).row())) {
        sum += won;
        counted++;
      }
    }
    return counted > 0 ? sum / counted : all / Math.max(1, looks.size());
  }
}
