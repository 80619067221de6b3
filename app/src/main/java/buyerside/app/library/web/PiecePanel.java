package buyerside.app.library.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.deals.Deals;
import buyerside.app.library.Library;
import buyerside.app.shell.Fragment;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What helps with the stage that the deal is in, on the deal page.
@Component
class PiecePanel implements DealPanel {

  private static final int SHOWN = 3;

  private final Library library;
  private final Deals deals;
  private final Entries entries;
  private final Clock clock;

  PiecePanel(Library library, Deals deals, Entries entries, Clock clock) {
    this.library = library;
    this.deals = deals;
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    var standing = deal.row().standing();
    var stages = deals.followed(viewer, deal, clock.instant()).process().stages();
    if (standing.outcome() != null || standing.stage() >= stages.size()) {
      return Optional.empty();
    }
    var stage = stages.get(standing.stage()).id().value();
    var pieces = library.forStage(viewer, stage, SHOWN);
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(new PieceList(stage, entries.of(viewer, pieces)));
  }
}
