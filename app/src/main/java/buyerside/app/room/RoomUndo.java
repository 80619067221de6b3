package buyerside.app.room;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes back what was done about rooms.
@Component
class RoomUndo implements Undoable {

  private static final String PREFIX = "room.";

  private final RoomLinkStore links;
  private final RemarkStore remarks;
  private final DisputeStore disputes;
  private final RoomMaterialStore materials;

  RoomUndo(
      RoomLinkStore links,
      RemarkStore remarks,
      DisputeStore disputes,
      RoomMaterialStore materials) {
    this.materials = materials;
    this.links = links;
    this.remarks = remarks;
    this.disputes = disputes;
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.startsWith(PREFIX);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var id = UUID.fromString(Objects.toString(change.details().get("id")));
    var deal = change.subject();
    var undone =
        switch (change.kind()) {
          case Rooms.LINK_MADE -> links.revoke(viewer, deal, id, at);
          case Rooms.LINK_REVOKED -> links.revoke(viewer, deal, id, null);
          case Rooms.SAID -> remarks.takeBack(viewer, id, at);
          case Rooms.SETTLED -> disputes.settle(viewer, id, null);
          case RoomMaterials.PUT -> materials.setTaken(viewer, id, at);
          case RoomMaterials.TAKEN -> materials.setTaken(viewer, id, null);
          // What a guest did is told by this entry, and taken back by those beside it.
          default -> true;
        };
    return undone
        ? List.of(new Change(PREFIX + "undone", Rooms.DEAL, deal, change.details()))
        : List.of();
  }
}
