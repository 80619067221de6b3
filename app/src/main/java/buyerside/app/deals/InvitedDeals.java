package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealFilter.All;
import buyerside.app.deals.DealFilter.Ended;
import buyerside.app.deals.DealFilter.Ending;
import buyerside.app.deals.DealFilter.OwnedBy;
import buyerside.app.relations.DealGates;
import buyerside.method.invitation.DealFacts;
import buyerside.method.invitation.DealFacts.Gate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells invitations where the deals stand that they may serve.
@Component
class InvitedDeals implements DealGates {

  private final Deals deals;
  private final DealLists lists;

  InvitedDeals(Deals deals, DealLists lists) {
    this.deals = deals;
    this.lists = lists;
  }

  @Override
  public Optional<DealFacts> of(Viewer viewer, UUID deal) {
    return deals.find(viewer, deal).map(it -> facts(it.row().standing()));
  }

  @Override
  public List<OpenDeal> open(Viewer viewer, int atMost) {
    var mine = new All(List.<DealFilter>of(new Ended(Ending.OPEN), new OwnedBy(viewer.self())));
    return lists
        .page(viewer, new DealQuery(mine, DealSort.CHANGED, null), null, atMost)
        .rows()
        .stream()
        .map(it -> new OpenDeal(it.id(), it.name()))
        .toList();
  }

  private static DealFacts facts(DealStanding standing) {
    return new DealFacts(
        standing.opportunity() ? Gate.OPPORTUNITY : Gate.PROSPECT,
        Math.min(standing.stage() + 1, DealFacts.LAST_STAGE));
  }
}
