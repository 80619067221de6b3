package buyerside.judgement.works;

import static buyerside.judgement.works.Chronicle.BANDS;

import buyerside.judgement.effect.ActionWindow;
import buyerside.judgement.effect.DailyRisk;
import buyerside.judgement.effect.HoursPerAdvance;
import buyerside.judgement.effect.TwoSided;
import buyerside.judgement.works.Chronicle.Sort;
import buyerside.judgement.works.Effect.Cost;
import buyerside.judgement.works.Effect.Counts;
import buyerside.judgement.works.Effect.Ratio;
import buyerside.judgement.works.Effect.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares deals with an action with those without, a day at a time.
final class Comparing {

  private static final double NORMAL_975 = 1.959963984540054;
  private static final int MINUTES_PER_HOUR = 60;

  private final Chronicle chronicle;
  private final Chronicle.Visits visits;
  private final ActionWindow window;
  private final Doings[] doings;
  private final DailyRisk nothingDone;
  private final int[] visitsTo;
  private final int[] usualDays;

  Comparing(Chronicle chronicle, ActionWindow window) {
    this.chronicle = chronicle;
    this.visits = chronicle.visits();
    this.window = window;
    this.doings = Doings.of(chronicle);
    this.nothingDone = new DailyRisk(chronicle.stages() * BANDS);
    this.visitsTo = new int[chronicle.stages()];
    for (int visit = 0; visit < visits.size(); visit++) {
      visitsTo[visits.stage()[visit]]++;
      nothingDone.add(visits.stratum(visit), 0, visits.days()[visit], 0, visits.movesOn(visit), 1);
    }
    this.usualDays = new int[chronicle.stages()];
    for (int stage = 0; stage < usualDays.length; stage++) {
      usualDays[stage] = usual(stage);
    }
  }

  /// The day by which half of those that stay long enough to be seen have moved on; 0 if they never
  /// have.
  private int usual(int stage) {
    int low = 1;
    int high = DailyRisk.MOST_DAYS;
    if (nothingDone.movedBy(stage * BANDS, (stage + 1) * BANDS, high) < 0.5) {
      return 0;
    }
    while (low < high) {
      int day = (low + high) / 2;
      if (nothingDone.movedBy(stage * BANDS, (stage + 1) * BANDS, day) < 0.5) {
        low = day + 1;
      } else {
        high = day;
      }
    }
    return low;
  }

  /// Of one subject, wherever it was done.
  List<Effect> effects(int subject) {
    var what = chronicle.subjects().get(subject);
    var done = doings[subject];
    var effects = new ArrayList<Effect>();
    if (done.visits() == 0) {
      return effects;
    }
    var risk = risk(done, window);
    for (int stage = what.sort() == Sort.KIND ? -1 : what.stage();
        stage < chronicle.stages();
        stage++) {
      if (stage >= 0 && !Effects.asked(what, stage)) {
        continue;
      }
      int with = done.visitsTo(stage, visits);
      if (with > 0) {
        effects.add(effect(stage, subject, risk, with));
      }
    }
    return effects;
  }

  private Effect effect(int stage, int subject, DailyRisk risk, int with) {
    int from = from(stage);
    int to = to(stage);
    var counts =
        new Counts(
            stage < 0 ? visits.size() : visitsTo[stage],
            with,
            risk.moves(from, to, 1),
            risk.moves(from, to, 0));
    var ratio = ratio(stage, doings[subject], risk, window, true);
    var verdict =
        few(counts)
            ? Verdict.TOO_FEW
            : ratio.isEmpty() ? Verdict.NOT_ESTIMABLE : Verdict.NO_DIFFERENCE;
    return new Effect(
        stage,
        chronicle.subjects().get(subject),
        null,
        counts,
        verdict,
        ratio.orElse(null),
        cost(stage, doings[subject], risk));
  }

  private static boolean few(Counts counts) {
    return Math.min(counts.movesWith(), counts.movesWithout()) < Effects.LEAST_MOVES;
  }

  /// With instead of without in the days right after an action.
  @Nullable Ratio rightAfter(int stage, int subject) {
    var near = new ActionWindow(0, window.lag());
    return ratio(stage, doings[subject], risk(doings[subject], near), near, true).orElse(null);
  }

  /// Large deals compared with small ones.
  @Nullable Ratio whateverSize(int stage, int subject) {
    var risk = risk(doings[subject], window).joined(BANDS);
    return ratio(stage, doings[subject], risk, window, false).orElse(null);
  }

  private DailyRisk risk(Doings done, ActionWindow when) {
    var risk = nothingDone.copy();
    for (int i = 0; i < done.visits(); i++) {
      int visit = done.visit(i);
      int stratum = visits.stratum(visit);
      int days = visits.days()[visit];
      boolean moves = visits.movesOn(visit);
      risk.add(stratum, 0, days, 0, moves, -1);
      done.stretches(
          i,
          when,
          days,
          (from, to, value, end) -> risk.add(stratum, from, to, value, end && moves, 1));
    }
    return risk;
  }

  private Optional<Ratio> ratio(
      int stage, Doings done, DailyRisk risk, ActionWindow when, boolean bySize) {
    int bands = bySize ? 1 : BANDS;
    int from = from(stage) / bands;
    int to = to(stage) / bands;
    if (Math.min(risk.moves(from, to, 1), risk.moves(from, to, 0)) < Effects.LEAST_MOVES) {
      return Optional.empty();
    }
    var fit = risk.fit(from, to);
    if (fit.notEstimable().isPresent()) {
      return Optional.empty();
    }
    var squares = new SquaresByDeal();
    int next = 0;
    for (int visit = 0; visit < visits.size(); visit++) {
      while (next < done.visits() && done.visit(next) < visit) {
        next++;
      }
      if (stage >= 0 && visits.stage()[visit] != stage) {
        continue;
      }
      squares.of(visits.deal()[visit]);
      int stratum = visits.stratum(visit) / bands;
      int days = visits.days()[visit];
      boolean moves = visits.movesOn(visit);
      if (next < done.visits() && done.visit(next) == visit) {
        done.stretches(
            next,
            when,
            days,
            (begin, until, value, end) ->
                squares.add(fit.residual(stratum, begin, until, value, end && moves)));
      } else {
        squares.add(fit.residual(stratum, 0, days, 0, moves));
      }
    }
    return Optional.of(ratio(fit, squares.sum()));
  }

  /// Of the deals in the window after the second, those that had the first before it.
  Effect order(int first, int second) {
    var before = doings[first];
    var done = doings[second];
    var risk = new DailyRisk(chronicle.stages() * BANDS);
    var rows = new OrderRows(before, done, visits, window);
    int with =
        rows.each(
            (_, stratum, from, to, value, moves) -> risk.add(stratum, from, to, value, moves, 1));
    int all = chronicle.stages() * BANDS;
    var counts = new Counts(done.visits(), with, risk.moves(0, all, 1), risk.moves(0, all, 0));
    var what = chronicle.subjects().get(second);
    var then = chronicle.subjects().get(first);
    if (few(counts)) {
      return new Effect(-1, what, then, counts, Verdict.TOO_FEW, null, null);
    }
    var fit = risk.fit(0, all);
    if (fit.notEstimable().isPresent()) {
      return new Effect(-1, what, then, counts, Verdict.NOT_ESTIMABLE, null, null);
    }
    var squares = new SquaresByDeal();
    rows.each((visit, stratum, from, to, value, moves) -> {
      squares.of(visits.deal()[visit]);
      squares.add(fit.residual(stratum, from, to, value, moves));
    });
    return new Effect(
        -1, what, then, counts, Verdict.NO_DIFFERENCE, ratio(fit, squares.sum()), null);
  }

  private static Ratio ratio(DailyRisk.Fit fit, double squares) {
    // with few deals the sandwich is too sure of itself; the wider of the two
    double error = Math.max(fit.standardError(), fit.robustStandardError(squares));
    double factor = Math.exp(NORMAL_975 * error);
    double ratio = Math.exp(fit.coefficient());
    return new Ratio(
        ratio, ratio / factor, ratio * factor, TwoSided.p(fit.coefficient() / error), 1);
  }

  private Cost cost(int stage, Doings done, DailyRisk risk) {
    double hours = 0;
    double squares = 0;
    double ofMoved = 0;
    for (int i = 0; i < done.visits(); i++) {
      int visit = done.visit(i);
      if (stage < 0 || visits.stage()[visit] == stage) {
        double spent = (double) done.minutes(i) / MINUTES_PER_HOUR;
        hours += spent;
        squares += spent * spent;
        ofMoved += visits.movesOn(visit) ? spent : 0;
      }
    }
    int usual = stage < 0 ? 0 : usualDays[stage];
    double moved = usual == 0 ? 0 : risk.movedBy(from(stage), to(stage), usual);
    int moves = risk.moves(from(stage), to(stage), 0) + risk.moves(from(stage), to(stage), 1);
    int n = stage < 0 ? visits.size() : visitsTo[stage];
    return HoursPerAdvance.of(n, moves, new HoursPerAdvance.Sums(hours, squares, ofMoved))
        .map(it -> new Cost(it.hours(), it.perAdvance(), it.lower(), it.upper(), usual, moved))
        .orElse(new Cost(hours, 0, 0, 0, usual, moved));
  }

  private static int from(int stage) {
    return Math.max(stage, 0) * BANDS;
  }

  private int to(int stage) {
    return (stage < 0 ? chronicle.stages() : stage + 1) * BANDS;
  }
}
