package buyerside.sample;

import buyerside.sample.BuyerModel.CriterionModel;
import buyerside.sample.BuyerModel.Lasting;
import buyerside.sample.Visit.Leaving;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One buyer's way through the stages, with what they showed on it. A buyer moves on when the last
/// required criterion is met, and goes back when one is denied, withdrawn or lapses unrenewed.
final class Walk {
  private static final double PARTLY_SHOWN = 0.45;
  private static final double SHOWN_EARLY = 0.12;
  private static final double ONLY_INFERRED = 0.05;
  private static final double RENEWED = 0.7;
  private static final double REASON_GIVEN = 0.6;
  private static final int MOST_VISITS = 40;

  private final BuyerModel model;
  private final long horizon;
  private final double supporting;
  private final Chance chance;
  private final Held held;
  final List<Visit> path = new ArrayList<>();
  final List<Long> helped = new ArrayList<>();

  private Walk(BuyerModel model, long horizon, double supporting, Chance chance) {
    this.model = model;
    this.horizon = horizon;
    this.supporting = supporting;
    this.chance = chance;
    this.held = new Held(model);
  }

  /// @param horizon the last day on which anything is known
  /// @param supporting the probability that a supporting criterion shows during a stay
  /// @param ease multiplies the hazard of moving on
  static Walk of(
      BuyerModel model,
      long created,
      long horizon,
      double supporting,
      double ease,
      @Nullable Planted planted,
      Chance chance) {
    var walk = new Walk(model, horizon, supporting, chance);
    var day = created;
    while (walk.goesOn()) {
      day = walk.stay(day, ease, planted);
    }
    return walk;
  }

  List<Fact> facts() {
    return held.facts;
  }

  /// The day on which it was over, or up to which it is known.
  long end(long horizon) {
    var left = path.getLast().leftOn();
    return left == null ? horizon : left.toEpochDay();
  }

  private boolean goesOn() {
    if (path.isEmpty()) {
      return true;
    }
    var leaving = path.getLast().leaving();
    return (leaving == Leaving.ONWARD || leaving == Leaving.BACK)
        && held.position() < model.stages().size();
  }

  /// Adds a visit to the stage where the buyer stands, and answers the day of leaving.
  private long stay(long from, double ease, @Nullable Planted planted) {
    var stage = held.position();
    var stay = Stay.of(model.stages().get(stage).pace(), ease, planted, chance);
    var planned = Days.workday(from + Math.max(1, (long) Math.ceil(stay.days())));
    if (path.size() >= MOST_VISITS) {
      planned = Days.NEVER;
    }
    var lapsed = lapse(stage, from, Math.min(planned, horizon));
    var left = lapsed == null ? planned : lapsed.lapses;
    var leaving =
        lapsed != null ? Leaving.BACK : left > horizon ? Leaving.STILL_THERE : stay.leaving();
    var until = Math.min(left, horizon);
    for (var day : stay.helped()) {
      if (from + day < until + 1) {
        helped.add(from + day.longValue());
      }
    }
    show(stage, from, until, leaving == Leaving.ONWARD);
    if (lapsed != null) {
      held.drop(lapsed);
    } else if (leaving == Leaving.BACK) {
      undo(stage, until);
    } else if (leaving == Leaving.LOST || leaving == Leaving.NO_DECISION) {
      explain(stage, until);
    }
    path.add(visit(stage, from, leaving == Leaving.STILL_THERE ? null : until, leaving));
    return until;
  }

  private static Visit visit(int stage, long from, @Nullable Long left, Leaving leaving) {
    return new Visit(
        stage,
        LocalDate.ofEpochDay(from),
        left == null ? null : LocalDate.ofEpochDay(left),
        leaving);
  }

  /// What lapses during the stay and takes the buyer back; the rest is renewed, or shown again
  /// later.
  private @Nullable Fact lapse(int stage, long from, long until) {
    for (var fact = held.firstToLapse(until); fact != null; fact = held.firstToLapse(until)) {
      if (fact.stage >= stage) {
        held.drop(fact);
      } else if (from + 1 < fact.lapses && chance.happens(RENEWED)) {
        held.renew(
            fact, Days.between(Math.max(from + 1, fact.lapses - 14), fact.lapses - 1, chance));
      } else {
        return fact;
      }
    }
    return null;
  }

  private void show(int stage, long from, long until, boolean all) {
    if (from >= until) {
      return;
    }
    showRequired(stage, from + 1, until, all);
    var criteria = model.stages().get(stage).criteria();
    for (var criterion : criteria.subList(held.required(stage), criteria.size())) {
      if (chance.happens(supporting)) {
        note(criterion, stage, strength(), Days.between(from + 1, until, chance));
      }
    }
    if (chance.happens(ONLY_INFERRED)) {
      note(criteria.getFirst(), stage, Strength.INFERRED, Days.between(from + 1, until, chance));
    }
    if (stage + 1 < model.stages().size()
        && !held.met(stage + 1, 0)
        && chance.happens(SHOWN_EARLY)) {
      meet(stage + 1, 0, Days.between(from + 1, until, chance), until);
    }
  }

  private void showRequired(int stage, long first, long last, boolean all) {
    var unmet = new ArrayList<Integer>();
    for (var criterion = 0; criterion < held.required(stage); criterion++) {
      if (!held.met(stage, criterion)) {
        unmet.add(criterion);
      }
    }
    int latest = unmet.get(chance.below(unmet.size()));
    for (int criterion : unmet) {
      if (criterion != latest && (all || chance.happens(PARTLY_SHOWN))) {
        meet(stage, criterion, Days.between(first, last, chance), last);
      }
    }
    if (all) {
      meet(stage, latest, last, last);
    }
  }

  /// Meets a criterion so that it still holds at the end of the stay.
  private void meet(int stage, int criterion, long day, long until) {
    var lasting = model.stages().get(stage).criteria().get(criterion).lasting();
    held.meet(stage, criterion, strength(), Days.lapse(lasting, day) > until ? day : until);
  }

  private void undo(int stage, long day) {
    var target = stage >= 2 && chance.happens(0.25) ? stage - 2 : stage - 1;
    var criterion = chance.below(held.required(target));
    if (chance.happens(0.5)) {
      held.withdraw(target, criterion, day);
    } else {
      held.deny(target, criterion, day);
    }
  }

  private void explain(int stage, long day) {
    if (chance.happens(REASON_GIVEN)) {
      var reason = new CriterionModel(model.lossReason(), false, List.of(), new Lasting.Always());
      note(reason, stage, Strength.HEARD, day);
    }
  }

  private void note(CriterionModel criterion, int stage, Strength strength, long day) {
    held.facts.add(new Fact(criterion, stage, true, strength, day));
  }

  private Strength strength() {
    var pick = chance.unit();
    return pick < 0.4 ? Strength.HEARD : pick < 0.7 ? Strength.DOCUMENTED : Strength.CONFIRMED;
  }
}
