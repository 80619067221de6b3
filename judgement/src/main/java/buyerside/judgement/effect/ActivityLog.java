package buyerside.judgement.effect;

import buyerside.judgement.multistate.StageHistory;
import buyerside.judgement.multistate.Stay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was done for deals, as logged: an entry at the start of each piece of work and, perhaps,
/// one at its completion.
///
/// @param activities in any order
public record ActivityLog(List<Activity> activities) {

  private static final double SECONDS_PER_HOUR = Duration.ofHours(1).toSeconds();

  public ActivityLog {
    activities = activities.stream().sorted(Comparator.comparing(Activity::at)).toList();
  }

  /// @param lifecycle `START` or `COMPLETE`; empty where the log has only one entry for each piece
  ///   of work
  public record Activity(String deal, String name, String lifecycle, Instant at) {}

  /// The first visit of each deal to the stage, with the actions of that name that began during it.
  /// Hours are from start to the next completion of the same action for the deal; work without
  /// completion counts none.
  ///
  /// @param stays of all deals, those of a deal in order of time
  public ActionQuestion question(String stage, String action, List<Stay> stays) {
    var spans = spans(action);
    var histories = new ArrayList<ActionHistory>();
    var hours = new ArrayList<Double>();
    boolean timed = false;
    for (var stay : firstVisits(stage, stays)) {
      var days = new ArrayList<Double>();
      double spent = 0;
      for (var span : spans.getOrDefault(stay.deal(), List.of())) {
        if (!span.from().isBefore(stay.entered()) && span.from().isBefore(stay.left())) {
          days.add(StageHistory.days(stay.entered(), span.from()));
          spent += Duration.between(span.from(), span.to()).toMillis() / 1000.0 / SECONDS_PER_HOUR;
          timed |= span.to().isAfter(span.from());
        }
      }
      histories.add(
          new ActionHistory(
              stay.deal(), StageHistory.days(stay.entered(), stay.left()), stay.next(), days));
      hours.add(spent);
    }
    var column = timed ? hours.stream().mapToDouble(Double::doubleValue).toArray() : null;
    return new ActionQuestion(stage, action.replace(' ', '_'), histories, Lag.NONE, column);
  }

  private static List<Stay> firstVisits(String stage, List<Stay> stays) {
    var visited = new HashSet<String>();
    return stays.stream()
        .filter(stay -> stay.stage().equals(stage) && visited.add(stay.deal()))
        .toList();
  }

  private record Span(Instant from, Instant to) {}

  /// By deal, the pieces of work of that name.
  private Map<String, List<Span>> spans(String action) {
    var spans = new LinkedHashMap<String, List<Span>>();
    var open = new HashMap<String, ArrayDeque<Integer>>();
    boolean starts =
        activities.stream()
            .anyMatch(entry -> entry.name().equals(action) && entry.lifecycle().equals("START"));
    for (var entry : activities) {
      if (!entry.name().equals(action)) {
        continue;
      }
      var known = spans.computeIfAbsent(entry.deal(), _ -> new ArrayList<>());
      var waiting = open.computeIfAbsent(entry.deal(), _ -> new ArrayDeque<>());
      if (!starts || entry.lifecycle().equals("START")) {
        waiting.add(known.size());
        known.add(new Span(entry.at(), entry.at()));
      } else if (entry.lifecycle().equals("COMPLETE") && !waiting.isEmpty()) {
        int begun = waiting.remove();
        known.set(begun, new Span(known.get(begun).from(), entry.at()));
      }
    }
    return spans;
  }

  /// The names of actions, each once, in the order of their first entry.
  public List<String> names() {
    return activities.stream().map(Activity::name).distinct().toList();
  }
}
