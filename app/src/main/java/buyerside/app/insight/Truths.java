package buyerside.app.insight;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.deals.DealFilter;
import buyerside.app.deals.DealFilter.All;
import buyerside.app.deals.DealFilter.Ended;
import buyerside.app.deals.DealFilter.Ending;
import buyerside.app.deals.DealLists;
import buyerside.app.deals.Totals;
import buyerside.app.insight.Truth.StageTruth;
import buyerside.app.process.Processes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Works out what is real.
@Service
public class Truths {

  private static final int MOST_ILLUSIONS = 15;
  private static final int GAPS_COUNTED = 100_000;

  private final DealLists deals;
  private final Processes processes;

  Truths(DealLists deals, Processes processes) {
    this.deals = deals;
    this.processes = processes;
  }

  /// @param whose of these deals only; `null` for all that the viewer may see
  /// @param asOf as it was known at an instant; `null` for now
  @Transactional
  public Truth of(Viewer viewer, @Nullable Whose whose, @Nullable Instant asOf) {
    var process = processes.current(viewer).process();
    var gate = process.indexOf(process.gate());
    var totals = deals.totals(viewer, whose, asOf);
    var stages = new ArrayList<StageTruth>();
    for (int stage = 0; stage <= process.stages().size(); stage++) {
      int index = stage;
      stages.add(
          new StageTruth(
              stage,
              stage == gate,
              count(totals, it -> it.claimed() != null && it.claimed() == index),
              count(totals, it -> it.stage() == index),
              gaps(viewer, whose, stage, asOf)));
    }
    Predicate<Totals.Line> claimed = it -> it.claimed() != null && it.claimed() >= gate;
    return new Truth(
        count(totals, claimed),
        count(totals, Totals.Line::opportunity),
        worth(totals, claimed),
        worth(totals, Totals.Line::opportunity),
        worth(totals, it -> !it.opportunity()),
        stages,
        deals.illusions(viewer, whose, asOf, MOST_ILLUSIONS));
  }

  private long gaps(Viewer viewer, @Nullable Whose whose, int stage, @Nullable Instant asOf) {
    var open =
        new ArrayList<DealFilter>(List.of(new Ended(Ending.OPEN), new DealFilter.GapAt(stage)));
    switch (whose) {
      case null -> {}
      case Whose.OfMember(var member) -> open.add(new DealFilter.OwnedBy(member));
      case Whose.OfTeam(var team) -> open.add(new DealFilter.OfTeam(team));
    }
    return deals.count(viewer, new All(open), asOf, GAPS_COUNTED);
  }

  private static long count(Totals totals, Predicate<Totals.Line> which) {
    return totals.lines().stream().filter(which).mapToLong(Totals.Line::deals).sum();
  }

  private static Map<String, Long> worth(Totals totals, Predicate<Totals.Line> which) {
    var worth = new TreeMap<String, Long>();
    totals.lines().stream()
        .filter(which)
        .forEach(it -> worth.merge(it.currency(), it.worth(), Long::sum));
    return worth;
  }
}
