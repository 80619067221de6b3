package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.deals.DealFilter.All;
import buyerside.app.deals.DealFilter.Ended;
import buyerside.app.deals.DealFilter.Ending;
import buyerside.app.deals.DealFilter.OfTeam;
import buyerside.app.deals.DealFilter.OwnedBy;
import buyerside.app.process.Processes;
import buyerside.method.Standing;
import buyerside.method.advice.NextActions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What to do next over many deals.
@Service
public class Advising {

  private final DealLists lists;
  private final EvidenceStore evidence;
  private final Processes processes;
  private final Clock clock;

  Advising(DealLists lists, EvidenceStore evidence, Processes processes, Clock clock) {
    this.lists = lists;
    this.evidence = evidence;
    this.processes = processes;
    this.clock = clock;
  }

  /// The largest open deals with their next actions, the largest first.
  ///
  /// @param whose only these; `null` for all that the viewer may see
  @Transactional
  public List<DealAdvice> ofLargest(Viewer viewer, @Nullable Whose whose, int atMost) {
    var filters = new ArrayList<DealFilter>(List.of(new Ended(Ending.OPEN)));
    switch (whose) {
      case null -> {}
      case Whose.OfMember(var member) -> filters.add(new OwnedBy(member));
      case Whose.OfTeam(var team) -> filters.add(new OfTeam(team));
    }
    var query = new DealQuery(new All(filters), DealSort.VALUE, null);
    var rows = lists.page(viewer, query, null, atMost).rows();
    var known = evidence.of(viewer, rows.stream().map(DealRow::id).toList());
    var at = clock.instant();
    var day = Deals.dayOf(viewer, at);
    return rows.stream()
        .map(row -> {
          var version = processes.version(viewer, row.standing().process());
          var pieces = Deals.pieces(known.getOrDefault(row.id(), List.of()));
          var standing = Standing.of(version.process(), pieces, day, at);
          return new DealAdvice(
              row, version, NextActions.of(standing, version.described().actions(), Map.of()));
        })
        .toList();
  }
}
