package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.method.invitation.DealFacts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an invitation wants to know of the deal that it may serve. Deals stand above relations, so
/// they answer through this.
public interface DealGates {

  /// Where a deal stands; empty if the viewer may not see it.
  Optional<DealFacts> of(Viewer viewer, UUID deal);

  /// A deal to choose.
  record OpenDeal(UUID id, String name) {}

  /// The viewer's open deals, changed latest first.
  List<OpenDeal> open(Viewer viewer, int atMost);
}
