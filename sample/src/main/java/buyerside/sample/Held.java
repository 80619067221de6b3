package buyerside.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All facts of a deal, and for each required criterion the one that meets it now.
final class Held {
  private final BuyerModel model;
  private final @Nullable Fact[][] meeting;
  final List<Fact> facts = new ArrayList<>();

  Held(BuyerModel model) {
    this.model = model;
    meeting = new Fact[model.stages().size()][];
    for (var stage = 0; stage < meeting.length; stage++) {
      meeting[stage] = new Fact[model.stages().get(stage).requiredCount()];
    }
  }

  boolean met(int stage, int criterion) {
    return meeting[stage][criterion] != null;
  }

  int required(int stage) {
    return meeting[stage].length;
  }

  /// The first stage with an unmet required criterion; the number of stages if there is none.
  int position() {
    for (var stage = 0; stage < meeting.length; stage++) {
      for (var fact : meeting[stage]) {
        if (fact == null) {
          return stage;
        }
      }
    }
    return meeting.length;
  }

  void meet(int stage, int criterion, Strength strength, long day) {
    var fact =
        new Fact(model.stages().get(stage).criteria().get(criterion), stage, true, strength, day);
    facts.add(fact);
    meeting[stage][criterion] = fact;
  }

  /// What meets a required criterion and lapses first, if by the day.
  @Nullable Fact firstToLapse(long by) {
    Fact first = null;
    for (var stage : meeting) {
      for (var fact : stage) {
        if (fact != null && fact.lapses <= by && (first == null || fact.lapses < first.lapses)) {
          first = fact;
        }
      }
    }
    return first;
  }

  /// The fact no longer meets its criterion.
  void drop(Fact fact) {
    meeting[fact.stage][indexOf(fact)] = null;
  }

  void renew(Fact fact, long day) {
    meet(fact.stage, indexOf(fact), Strength.DOCUMENTED, day);
  }

  void withdraw(int stage, int criterion, long day) {
    var withdrawn = model.stages().get(stage).criteria().get(criterion);
    for (var fact : facts) {
      if (fact.criterion.equals(withdrawn) && fact.withdrawn == Days.NEVER) {
        fact.withdrawn = day;
      }
    }
    meeting[stage][criterion] = null;
  }

  void deny(int stage, int criterion, long day) {
    var denied = model.stages().get(stage).criteria().get(criterion);
    facts.add(new Fact(denied, stage, false, Strength.CONFIRMED, day));
    meeting[stage][criterion] = null;
  }

  private int indexOf(Fact fact) {
    return model.stages().get(fact.stage).criteria().indexOf(fact.criterion);
  }
}
