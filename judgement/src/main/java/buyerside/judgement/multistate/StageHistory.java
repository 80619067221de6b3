package buyerside.judgement.multistate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes spells of dated entries into stages, as they come from a log:
///
/// 1. A deal's entries are put in order of time; of the same instant, in the order given.
/// 2. An entry into the stage where the deal already is changes nothing.
/// 3. A stage left at the instant it was entered was not visited; if the stages before and after it
///    are the same, that is one visit.
/// 4. What follows the first end is ignored.
/// 5. A deal that reached no end is censored when observation ends; entries at or after that
///    instant do not exist.
///
/// @param ends the stages that nothing follows
/// @param observedUntil when observation ends
public record StageHistory(Set<String> ends, Instant observedUntil) {

  private static final double SECONDS_PER_DAY = Duration.ofDays(1).toSeconds();
  private static final double NANOS_PER_SECOND = Duration.ofSeconds(1).toNanos();

  public StageHistory {
    ends = Set.copyOf(ends);
  }

  /// The stages that occur and that no deal ever left: a guess, wrong where all deals are still
  /// waiting in a stage.
  public static Set<String> guessEnds(List<StageVisit> visits) {
    var ends = new HashSet<String>();
    visits.forEach(visit -> ends.add(visit.stage()));
    for (var path : byDeal(visits).values()) {
      for (int i = 0; i + 1 < path.size(); i++) {
        if (!path.get(i).stage().equals(path.get(i + 1).stage())) {
          ends.remove(path.get(i).stage());
        }
      }
    }
    return ends;
  }

  /// Deals whose only entry is an end, or that began when observation ended, have no spell.
  ///
  /// @throws BadInput if no spell is left
  public Spells spells(List<StageVisit> visits) {
    return spells(visits, null);
  }

  /// @param stages their order in tables; `null` to find one ([Stages])
  public Spells spells(List<StageVisit> visits, @Nullable Stages stages) {
    var builder = new SpellsBuilder();
    int row = 0;
    for (var path : byDeal(visits).values()) {
      var stays = staysOf(path);
      for (var stay : stays) {
        var origin = stays.getFirst().entered();
        builder.add(
            ++row,
            stay.deal(),
            stay.stage(),
            stay.next(),
            days(origin, stay.entered()),
            days(origin, stay.left()));
      }
    }
    return builder.build(stages);
  }

  /// The dated stays of all deals, deal by deal.
  public List<Stay> stays(List<StageVisit> visits) {
    return byDeal(visits).values().stream().flatMap(path -> staysOf(path).stream()).toList();
  }

  private static Map<String, List<StageVisit>> byDeal(List<StageVisit> visits) {
    var paths = new LinkedHashMap<String, List<StageVisit>>();
    visits.forEach(visit -> paths.computeIfAbsent(visit.deal(), _ -> new ArrayList<>()).add(visit));
    paths.values().forEach(path -> path.sort(Comparator.comparing(StageVisit::entered)));
    return paths;
  }

  private List<Stay> staysOf(List<StageVisit> path) {
    var entries = entries(path);
    var stays = new ArrayList<Stay>();
    for (int i = 0; i < entries.size() && !ends.contains(entries.get(i).stage()); i++) {
      var entry = entries.get(i);
      var next = i + 1 < entries.size() ? entries.get(i + 1) : null;
      stays.add(
          new Stay(
              entry.deal(),
              entry.stage(),
              next == null ? null : next.stage(),
              entry.entered(),
              next == null ? observedUntil : next.entered()));
    }
    return stays;
  }

  /// The entries that changed the stage and lasted, up to and with the first end.
  private List<StageVisit> entries(List<StageVisit> path) {
    var entries = new ArrayList<StageVisit>();
    for (var visit : path) {
      if (!visit.entered().isBefore(observedUntil)) {
        break;
      }
      if (!entries.isEmpty() && entries.getLast().stage().equals(visit.stage())) {
        continue;
      }
      if (!entries.isEmpty() && entries.getLast().entered().equals(visit.entered())) {
        entries.removeLast();
      }
      if (entries.isEmpty() || !entries.getLast().stage().equals(visit.stage())) {
        entries.add(visit);
      }
      if (ends.contains(visit.stage())) {
        break;
      }
    }
    return entries;
  }

  /// The days between two instants, fractions kept.
  public static double days(Instant from, Instant to) {
    var span = Duration.between(from, to);
    return (span.getSeconds() + span.getNano() / NANOS_PER_SECOND) / SECONDS_PER_DAY;
  }
}
