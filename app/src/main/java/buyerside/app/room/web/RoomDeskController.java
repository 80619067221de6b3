package buyerside.app.room.web;

import buyerside.app.access.Viewer;
import buyerside.app.journal.AsOf;
import buyerside.app.room.Acting;
import buyerside.app.room.Making;
import buyerside.app.room.NewLink;
import buyerside.app.room.RoomPart;
import buyerside.app.room.Rooms;
import buyerside.app.shell.Language;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A deal's room as the seller keeps it.
@Controller
@RequestMapping("/deals/{deal}/room")
class RoomDeskController {

  private final Rooms rooms;
  private final RoomDesks desks;

  RoomDeskController(Rooms rooms, RoomDesks desks) {
    this.rooms = rooms;
    this.desks = desks;
  }

  @GetMapping
  Object show(
      Viewer viewer, @PathVariable UUID deal, @RequestParam(defaultValue = "") String asOf) {
    var at = AsOf.of(asOf, viewer).orElse(null);
    var shown = new RoomDesks.Shown("", blank(), at == null ? "" : asOf, at, Problems.NONE);
    return desks.page(viewer, deal, shown);
  }

  /// Makes a link and shows it this once.
  @PostMapping("/links")
  Object make(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "") String recipient,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String days,
      @RequestParam(defaultValue = "") String passcode) {
    var chosen =
        Stream.of(Language.values())
            .filter(it -> it.tag().equals(language))
            .findFirst()
            .orElse(Reader.current().language());
    var number = days.strip().matches("\\d{1,4}") ? Integer.parseInt(days.strip()) : 0;
    return switch (rooms.make(viewer, deal, new NewLink(recipient, chosen, number, passcode))) {
      case Making.Made(_, var secret, _) -> {
        var link =
            ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/room/" + secret.value())
                .toUriString();
        yield desks.page(viewer, deal, new RoomDesks.Shown(link, blank(), "", null, Problems.NONE));
      }
      case Making.Rejected(var reasons) -> {
        var typed = new RoomDesk.Typed(recipient, chosen.tag(), days);
        var shown = new RoomDesks.Shown("", typed, "", null, new Problems(reasons));
        yield desks.page(viewer, deal, shown);
      }
    };
  }

  @PostMapping("/links/{link}/revocation")
  Object revoke(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID link) {
    return after(viewer, deal, rooms.revoke(viewer, deal, link));
  }

  @PostMapping("/remarks")
  Object say(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String words) {
    var part = RoomPart.of(page).orElse(RoomPart.STANDING);
    return after(viewer, deal, rooms.say(viewer, deal, part, about, words));
  }

  @PostMapping("/disputes/{dispute}/settlement")
  Object settle(
      Viewer viewer,
      @PathVariable UUID deal,
      @PathVariable UUID dispute,
      @RequestParam(defaultValue = "") String agreed,
      @RequestParam(defaultValue = "") String words) {
    return after(viewer, deal, rooms.settle(viewer, deal, dispute, agreed.equals("true"), words));
  }

  Object after(Viewer viewer, UUID deal, Acting acting) {
    return switch (acting) {
      case Acting.Done(var command) -> "redirect:/deals/" + deal + "/room?done=" + command;
      case Acting.Rejected(var reasons) ->
          desks.page(
              viewer, deal, new RoomDesks.Shown("", blank(), "", null, new Problems(reasons)));
    };
  }

  private static RoomDesk.Typed blank() {
    return new RoomDesk.Typed(
        "", Reader.current().language().tag(), String.valueOf(NewLink.USUAL_DAYS));
  }
}
