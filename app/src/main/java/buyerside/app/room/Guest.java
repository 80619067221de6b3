package buyerside.app.room;

import buyerside.app.access.Viewer;

/// Somebody on the buyer's side who came in by a link.
///
/// @param viewer the program itself in the deal's workspace; a guest has no seat
public record Guest(Viewer viewer, RoomLink link) {

  /// Their name, as the seller gave it.
  public String name() {
    return link.recipient();
  }
}
