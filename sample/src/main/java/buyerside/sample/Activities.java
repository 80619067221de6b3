package buyerside.sample;

import static buyerside.sample.ActivityKind.CALL;
import static buyerside.sample.ActivityKind.DEMO;
import static buyerside.sample.ActivityKind.DINNER;
import static buyerside.sample.ActivityKind.EMAIL;
import static buyerside.sample.ActivityKind.EVENT;
import static buyerside.sample.ActivityKind.GIFT;
import static buyerside.sample.ActivityKind.INTERNAL;
import static buyerside.sample.ActivityKind.MEETING;
import static buyerside.sample.ActivityKind.MESSAGE;
import static buyerside.sample.ActivityKind.PROPOSAL;
import static buyerside.sample.ActivityKind.SITE_VISIT;
import static buyerside.sample.ActivityKind.SOLUTION_DESIGN;

import buyerside.sample.GeneratedActivity.Fit;
import buyerside.sample.Visit.Leaving;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the seller does for one deal.
final class Activities {
  private static final ActivityKind[] BEFORE_GATE = {
    CALL,
    CALL,
    CALL,
    CALL,
    EMAIL,
    EMAIL,
    EMAIL,
    EMAIL,
    MEETING,
    MEETING,
    MEETING,
    MESSAGE,
    MESSAGE,
    SITE_VISIT,
    DINNER,
    EVENT,
    GIFT,
    INTERNAL,
    DEMO,
    PROPOSAL
  };
  private static final ActivityKind[] AFTER_GATE = {
    CALL,
    CALL,
    CALL,
    EMAIL,
    EMAIL,
    EMAIL,
    EMAIL,
    MEETING,
    MEETING,
    MEETING,
    MESSAGE,
    MESSAGE,
    SITE_VISIT,
    DINNER,
    INTERNAL,
    INTERNAL,
    DEMO,
    DEMO,
    PROPOSAL,
    SOLUTION_DESIGN
  };

  private static final double SELDOM = 0.6;

  private final BuyerModel model;
  private final Rates rates;
  private final Opening opening;
  private final Language language;
  private final Chance chance;
  private final List<GeneratedActivity> activities = new ArrayList<>();

  Activities(BuyerModel model, Rates rates, Opening opening, Language language, Chance chance) {
    this.model = model;
    this.rates = rates;
    this.opening = opening;
    this.language = language;
    this.chance = chance;
  }

  List<GeneratedActivity> inOrder() {
    activities.sort(Comparator.comparing(GeneratedActivity::startedAt));
    return activities;
  }

  /// Ordinary activities, at a steady rate while the deal is open.
  void during(Walk walk, long horizon, @Nullable Planted planted) {
    for (var visit : walk.path) {
      var kinds = visit.stage() < model.gate() ? BEFORE_GATE : AFTER_GATE;
      for (var day : steady(visit, horizon, rates.perDay(), chance)) {
        var kind = kinds[chance.below(kinds.length)];
        while (planted != null && planted.names(kind)) {
          kind = kinds[chance.below(kinds.length)];
        }
        add(kind, day, visit.stage());
      }
    }
  }

  /// What was heard in a meeting was heard in a meeting that is on record, often enough.
  void witnessing(List<GeneratedEvidence> evidence) {
    if (rates.witnessed() == 0) {
      return;
    }
    for (var row : evidence) {
      if (chance.happens(rates.witnessed())) {
        var day = row.observedOn().toEpochDay();
        var kind =
            switch (row.speaker().how()) {
              case MEETING, DOCUMENT -> MEETING;
              case CALL, HEARSAY -> CALL;
              case EMAIL -> EMAIL;
            };
        activities.add(activity(kind, day, row.criterion(), Fit.FITS, row.speaker().person()));
      }
    }
  }

  /// The four planted kinds.
  void planted(Walk walk, long horizon, double size, Planted planted, Chance planting) {
    var often = planted.perMonth() / 30;
    walk.helped.forEach(day -> add(planted.helpful(), day, stageOn(walk, day)));
    for (var visit : walk.path) {
      var large = size > 0 ? 3 : 0.5;
      for (var day : steady(visit, horizon, often, planting)) {
        add(planted.harmless(), day, visit.stage());
      }
      for (var day : steady(visit, horizon, often * large, planting)) {
        add(planted.confounded(), day, visit.stage());
      }
      for (var day : steady(visit, horizon, often * SELDOM, planting)) {
        add(planted.reversed(), day, visit.stage());
      }
      var left = visit.leftOn();
      if (visit.leaving() == Leaving.ONWARD && left != null && planting.happens(0.7)) {
        var day = left.toEpochDay() - 1 - planting.below(Planted.LEAD_DAYS);
        add(planted.reversed(), Math.max(day, visit.enteredOn().toEpochDay()), visit.stage());
      }
    }
  }

  private static int stageOn(Walk walk, long day) {
    var stage = walk.path.getFirst().stage();
    for (var visit : walk.path) {
      stage = visit.enteredOn().toEpochDay() <= day ? visit.stage() : stage;
    }
    return stage;
  }

  private static List<Long> steady(Visit visit, long horizon, double perDay, Chance chance) {
    var left = visit.leftOn();
    var end = left == null ? horizon + 1 : left.toEpochDay();
    var days = new ArrayList<Long>();
    var entered = visit.enteredOn().toEpochDay();
    var time = entered + chance.exponential() / perDay; // never, at a rate of nothing
    while (time < end) {
      days.add(Math.max(entered, Days.workdayBefore((long) time)));
      time += chance.exponential() / perDay;
    }
    return days;
  }

  private void add(ActivityKind kind, long day, int stage) {
    var person = kind == INTERNAL ? null : anybody();
    var last = model.stages().size() - 1;
    var pick = chance.unit();
    if (kind == INTERNAL || kind == GIFT || pick < 0.12) {
      activities.add(activity(kind, day, null, Fit.NO_PURPOSE, person));
    } else if ((isSolutionWork(kind) && stage < model.gate()) || (pick < 0.24 && stage < last)) {
      var later = stage + 1 + chance.below(last - stage);
      activities.add(activity(kind, day, criterion(later), Fit.TOO_EARLY, person));
    } else if (pick < 0.32 && stage > 0) {
      activities.add(activity(kind, day, criterion(chance.below(stage)), Fit.BEHIND, person));
    } else {
      activities.add(activity(kind, day, criterion(stage), Fit.FITS, person));
    }
  }

  private GeneratedActivity activity(
      ActivityKind kind, long day, @Nullable String purpose, Fit fit, @Nullable Long person) {
    var started = Days.instant(day, language, chance);
    return new GeneratedActivity(
        kind, started, minutes(kind), opening.owner(), purpose, fit, person);
  }

  private int minutes(ActivityKind kind) {
    var usual =
        switch (kind) {
          case MESSAGE -> 5;
          case EMAIL, GIFT -> 10;
          case CALL -> 20;
          case MEETING, INTERNAL -> 60;
          case DEMO -> 90;
          case DINNER, SITE_VISIT, EVENT -> 150;
          case PROPOSAL, SOLUTION_DESIGN -> 240;
        };
    return Math.max(5, (int) (usual * (0.5 + chance.unit())) / 5 * 5);
  }

  private String criterion(int stage) {
    var criteria = model.stages().get(stage).criteria();
    return criteria.get(chance.below(criteria.size())).id();
  }

  private @Nullable Long anybody() {
    var contacts = opening.contacts();
    return contacts.isEmpty() ? null : contacts.get(chance.below(contacts.size())).person();
  }

  private static boolean isSolutionWork(ActivityKind kind) {
    return kind == DEMO || kind == PROPOSAL || kind == SOLUTION_DESIGN;
  }
}
