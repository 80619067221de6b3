package buyerside.app.room.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.deals.Deals;
import buyerside.app.room.Rooms;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The buyer's room on the deal page.
@Component
class RoomPanel implements DealPanel {

  private final Rooms rooms;
  private final Deals deals;
  private final Clock clock;

  RoomPanel(Rooms rooms, Deals deals, Clock clock) {
    this.rooms = rooms;
    this.deals = deals;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    var now = clock.instant();
    var glance = rooms.glance(viewer, deal.id());
    var seen = glance.seen();
    var version = deals.followed(viewer, deal, now);
    return Optional.of(
        new RoomGlance(
            deal.id(),
            glance.links() == 0 ? msg("room.none") : msg("room.count", glance.links()),
            seen == null
                ? ""
                : msg(
                    "room.seen",
                    seen.recipient(),
                    msg("room.part." + seen.page()),
                    Formats.since(seen.at(), now)),
            glance.disputes().stream().map(it -> RoomDesks.dispute(it, version)).toList()));
  }
}
