package buyerside.judgement.works;

import buyerside.judgement.effect.ActionWindow;
import java.util.Arrays;

/// When one subject was done: visit by visit, in order of days.
final class Doings {

  private final int[] visit;
  private final int[] begin;
  private final int[] minutes;
  private final int[] day;
  private int visits;
  private int deeds;

  private Doings(int deeds) {
    visit = new int[deeds];
    begin = new int[deeds + 1];
    minutes = new int[deeds];
    day = new int[deeds];
  }

  /// By number of the subject.
  static Doings[] of(Chronicle chronicle) {
    var deeds = chronicle.deeds();
    var counts = new int[chronicle.subjects().size()];
    for (int deed = 0; deed < deeds.day().length; deed++) {
      counts[deeds.kind()[deed]]++;
      if (deeds.action()[deed] >= 0) {
        counts[deeds.action()[deed]]++;
      }
    }
    var doings = Arrays.stream(counts).mapToObj(Doings::new).toArray(Doings[]::new);
    for (int visit = 0; visit < chronicle.visits().size(); visit++) {
      for (int deed = deeds.begin()[visit]; deed < deeds.begin()[visit + 1]; deed++) {
        doings[deeds.kind()[deed]].add(visit, deeds.day()[deed], deeds.minutes()[deed]);
        if (deeds.action()[deed] >= 0) {
          doings[deeds.action()[deed]].add(visit, deeds.day()[deed], deeds.minutes()[deed]);
        }
      }
    }
    return doings;
  }

  private void add(int of, int on, int spent) {
    if (visits == 0 || visit[visits - 1] != of) {
      visit[visits] = of;
      begin[visits++] = deeds;
    }
    minutes[visits - 1] += spent;
    day[deeds++] = on;
    begin[visits] = deeds;
  }

  /// In how many visits it was done.
  int visits() {
    return visits;
  }

  int visitsTo(int stage, Chronicle.Visits all) {
    int count = 0;
    for (int i = 0; i < visits; i++) {
      count += stage < 0 || all.stage()[visit[i]] == stage ? 1 : 0;
    }
    return count;
  }

  int visit(int i) {
    return visit[i];
  }

  int minutes(int i) {
    return minutes[i];
  }

  int firstDay(int i) {
    return day[begin[i]];
  }

  /// The first day in a visit later than another; the greatest number if there is none.
  int firstAfter(int i, int than) {
    for (int deed = begin[i]; deed < begin[i + 1]; deed++) {
      if (day[deed] > than) {
        return day[deed];
      }
    }
    return Integer.MAX_VALUE;
  }

  void stretches(int i, ActionWindow window, int length, ActionWindow.Rows rows) {
    if (length > 0) {
      window.stretches(length, day, begin[i], begin[i + 1], rows);
    }
  }
}
