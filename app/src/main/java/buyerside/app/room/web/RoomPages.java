package buyerside.app.room.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.library.Piece;
import buyerside.app.room.Guest;
import buyerside.app.room.RoomPart;
import buyerside.app.room.Rooms;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.GuestLanguage;
import buyerside.app.shell.Messages;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Templates;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Draws the room's pages for a guest. Only what stands here reaches the buyer.
@Component
class RoomPages {

  private final Deals deals;
  private final Members members;
  private final Rooms rooms;
  private final StandingPart standing;
  private final PlanPart plan;
  private final CasePart cases;
  private final MaterialsPart materials;
  private final Templates templates;

  RoomPages(
      Deals deals,
      Members members,
      Rooms rooms,
      StandingPart standing,
      PlanPart plan,
      CasePart cases,
      MaterialsPart materials,
      Templates templates) {
    this.deals = deals;
    this.members = members;
    this.rooms = rooms;
    this.standing = standing;
    this.plan = plan;
    this.cases = cases;
    this.materials = materials;
    this.templates = templates;
  }

  /// What a page's part is drawn from.
  record Shown(Guest guest, String base, Deal deal, Rooms.Room room, RoomTyped typed) {}

  /// @param said what was just done; empty for nothing
  RoomPage page(Guest guest, String base, RoomPart part, String said, RoomTyped typed) {
    var viewer = guest.viewer();
    var id = guest.link().deal();
    var deal = deals.find(viewer, id).orElseThrow(() -> new Missing(id));
    var shown = new Shown(guest, base, deal, rooms.find(viewer, id, null), typed);
    var body =
        switch (part) {
          case STANDING -> standing.of(shown);
          case PLAN -> plan.of(shown);
          case VALUE_CASE -> cases.of(shown);
          case MATERIALS -> materials.of(shown);
        };
    return framed(shown, part, said, body);
  }

  /// A piece that was put into the room, to be read.
  RoomPage piece(Guest guest, String base, Piece piece) {
    var id = guest.link().deal();
    var deal = deals.find(guest.viewer(), id).orElseThrow(() -> new Missing(id));
    var room = rooms.find(guest.viewer(), id, null);
    var shown = new Shown(guest, base, deal, room, RoomTyped.NOTHING);
    return framed(shown, RoomPart.MATERIALS, "", materials.reading(shown, piece));
  }

  private RoomPage framed(Shown shown, RoomPart part, String said, Fragment body) {
    var row = shown.deal().row();
    var owner = row.owner();
    var seller =
        members
            .names(shown.guest().viewer())
            .getOrDefault(owner == null ? shown.guest().link().madeBy() : owner, "");
    var tabs =
        Stream.of(RoomPart.values())
            .map(it ->
                new RoomPage.Tab(
                    it.slug().isEmpty() ? shown.base() : shown.base() + "/" + it.slug(),
                    msg("room.part." + it),
                    it == part))
            .toList();
    return new RoomPage(
        msg("room.part." + part),
        shown.base(),
        new RoomPage.Heading(row.companyName(), row.name(), shown.guest().name()),
        tabs,
        GuestLanguage.others(),
        Messages.has("room.said." + said) ? msg("room.said." + said) : "",
        msg("room.told", seller),
        shown.typed().problems().any() ? 422 : 200,
        templates.content(body));
  }
}
