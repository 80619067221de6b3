package buyerside.app.forecast;

import buyerside.judgement.backtest.Backtest;
import buyerside.judgement.backtest.Fold;
import buyerside.judgement.deal.Deals;
import buyerside.judgement.deal.Ends;
import buyerside.judgement.deal.Roles;
import buyerside.judgement.hazard.Course;
import buyerside.judgement.hazard.Hazards;
import buyerside.judgement.hazard.Periods;
import buyerside.judgement.outcome.Logistic;
import buyerside.judgement.table.Column;
import buyerside.judgement.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// All that is on record of a deal: discrete-time competing risks by ridge regression, learnt from
/// deals as they were known at the ends of past months.
///
/// @param stages what it would come to in the next stage is asked of the simpler model
record EvidencePace(Evidence evidence, Hazards hazards, StagePace stages) implements Pace {

  static final int FEWEST_ENDS = 150;

  private static final int LOOKS = 12;
  private static final int MONTH = 30;
  private static final int MOST = 9_000;
  private static final Ends ENDS =
      new Ends(List.of("won", "lost", "no decision"), Map.of(), OptionalInt.of(0));

  /// @return empty if too few deals have ended for it
  static Optional<EvidencePace> of(History history, StagePace stages, double known) {
    var looks = new ArrayList<Look>();
    var days = new ArrayList<Double>();
    double first = history.beginning();
    for (int back = LOOKS; back >= 1; back--) {
      double day = known - back * MONTH;
      if (day >= first) {
        for (var look : history.at(day, MOST / LOOKS * 3)) {
          looks.add(look);
          days.add(day);
        }
      }
    }
    int step = 1 + looks.size() / MOST;
    var sampled = every(looks, step);
    var deals = deals(history, sampled, every(days, step), known);
    if (deals.decided().length < FEWEST_ENDS
        || Arrays.stream(deals.end()).filter(it -> it >= 0).distinct().count() < 2) {
      return Optional.empty();
    }
    var evidence = new Evidence(history, sampled);
    var periods = Periods.of(deals);
    var sample = periods.sample(deals, evidence.of(sampled));
    var learner = Logistic.ridge();
    int setting = setting(learner, deals, evidence, sampled, periods);
    return Optional.of(
        new EvidencePace(evidence, new Hazards(periods, learner.fit(sample, setting)), stages));
  }

  private static <T> List<T> every(List<T> all, int step) {
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  /// The penalty that would have been best for the latest third of the looks.
  private static int setting(
      Logistic learner, Deals deals, Evidence evidence, List<Look> looks, Periods periods) {
    int cut = deals.size() * 2 / 3;
    double origin = deals.created()[cut];
    int[] before = IntStream.range(0, cut).toArray();
    int[] after = IntStream.range(cut, deals.size()).toArray();
    var known = deals.rows(before).asOf(origin);
    int[] kept = IntStream.range(0, cut).filter(it -> deals.created()[it] < origin).toArray();
    if (known.decided().length < FEWEST_ENDS / 3) {
      return 3;
    }
    var features = evidence.of(looks);
    var fold =
        new Fold(
            periods.sample(known, features.take(kept)),
            periods.sample(deals.rows(after), features.take(after)));
    return Backtest.of(List.of(() -> fold), List.of(learner)).held().getFirst().setting();
  }

  private static Deals deals(History history, List<Look> looks, List<Double> days, double known) {
    var end = new int[looks.size()];
    var created = new double[looks.size()];
    var closed = new double[looks.size()];
    for (int i = 0; i < end.length; i++) {
      var fate = history.fate(looks.get(i), known);
      end[i] = fate.end();
      created[i] = days.get(i);
      closed[i] = fate.end() == End.OPEN ? Double.NaN : Math.max(fate.day(), created[i]);
    }
    var table = Table.of(List.of(Column.ofNumbers("created", created)));
    return new Deals(
        Roles.of("outcome").dated("created", "closed"), table, ENDS, end, created, closed, known);
  }

  @Override
  public List<Course> courses(History history, List<Look> looks) {
    return List.of(hazards.courses(evidence.of(looks), new double[looks.size()]));
  }

  /// The exact parts of the log-odds of being won against ending otherwise, each as what the
  /// probability would lack without it.
  @Override
  public List<List<Why>> reasons(History history, List<Look> looks, List<Course> courses) {
    var features = evidence.of(looks);
    var parts =
        Arrays.stream(End.values())
            .map(it -> hazards.contributions(features, it.ordinal()).orElseThrow())
            .toList();
    var all = new ArrayList<List<Why>>();
    for (int i = 0; i < looks.size(); i++) {
      double won = StagePace.won(courses.get(i));
      var why = new ArrayList<Why>();
      for (int field = 0; field < Evidence.CODES.size(); field++) {
        double moved =
            parts.get(0)[i][field] - (parts.get(1)[i][field] + parts.get(2)[i][field]) / 2;
        double without = 1 / (1 + Math.exp(moved) * (1 - won) / Math.max(won, 1e-9));
        if (Math.abs(won - without) >= 0.005) {
          why.add(why(history, looks.get(i), Evidence.CODES.get(field), won - without));
        }
      }
      why.sort(Comparator.comparingDouble(it -> -Math.abs(it.points())));
      stages.next(looks.get(i), won, why);
      all.add(why);
    }
    return all;
  }

  private static Why why(History history, Look look, Why.Code code, double points) {
    return switch (code) {
      case STAGE, NEXT -> Why.of(code, points, look.state());
      case DWELL -> Why.of(code, points, Math.round(look.inState()));
      case AGE -> Why.of(code, points, Math.round(look.age()));
      case GAPS -> Why.of(code, points, history.gaps(look.row()));
      case SIGNS -> Why.of(code, points, history.signs(look.row()));
      case AHEAD ->
          Double.isNaN(history.ahead(look.row()))
              ? Why.of(code, points)
              : Why.of(code, points, Math.round(history.ahead(look.row())));
      case BACK -> Why.of(code, points, look.back());
      case WORTH, SOURCE, OWNER -> Why.of(code, points);
    };
  }
}
