package buyerside.app.library.share.web;

import buyerside.app.access.Viewer;
import buyerside.app.library.share.LinkMaking;
import buyerside.app.library.share.NewReadingLink;
import buyerside.app.library.share.ReadingLinks;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Language;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Lends a piece.
@Controller
@RequestMapping("/library/{piece}/links")
class LinkDeskController {

  private final ReadingLinks links;
  private final LinkDesks desks;

  LinkDeskController(ReadingLinks links, LinkDesks desks) {
    this.links = links;
    this.desks = desks;
  }

  @GetMapping
  Object show(
      Viewer viewer,
      @PathVariable UUID piece,
      @RequestParam(defaultValue = "") String deal,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String after) {
    var last = after.isEmpty() ? null : Chosen.id(after);
    return desks.page(
        viewer, piece, new LinkDesks.Shown("", blank(deal, person), last, Problems.NONE));
  }

  /// Makes a link and shows it this once.
  @PostMapping
  Object make(Viewer viewer, @PathVariable UUID piece, @RequestParam Map<String, String> form) {
    var typed =
        new LinkDesk.Typed(
            form.getOrDefault("deal", ""),
            form.getOrDefault("person", ""),
            form.getOrDefault("recipient", ""),
            form.getOrDefault("language", ""),
            form.getOrDefault("days", "").strip());
    var wanted =
        new NewReadingLink(
            id(typed.deal()),
            id(typed.person()),
            typed.recipient(),
            Stream.of(Language.values())
                .filter(it -> it.tag().equals(typed.language()))
                .findFirst()
                .orElse(Reader.current().language()),
            typed.days().matches("\\d{1,4}") ? Integer.parseInt(typed.days()) : 0);
    return switch (links.make(viewer, piece, wanted)) {
      case LinkMaking.Made(_, var secret, _) -> {
        var link =
            ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/read/" + secret.value())
                .toUriString();
        yield desks.page(
            viewer, piece, new LinkDesks.Shown(link, blank(typed.deal(), ""), null, Problems.NONE));
      }
      case LinkMaking.Rejected(var reasons) ->
          desks.page(viewer, piece, new LinkDesks.Shown("", typed, null, new Problems(reasons)));
      case LinkMaking.Revoked _ -> throw new IllegalStateException("nothing was to be revoked");
    };
  }

  @PostMapping("/{link}/revocation")
  Object revoke(Viewer viewer, @PathVariable UUID piece, @PathVariable UUID link) {
    return switch (links.revoke(viewer, piece, link)) {
      case LinkMaking.Revoked(var command) ->
          "redirect:/library/" + piece + "/links?done=" + command;
      case LinkMaking.Rejected(var reasons) ->
          desks.page(
              viewer, piece, new LinkDesks.Shown("", blank("", ""), null, new Problems(reasons)));
      case LinkMaking.Made _ -> throw new IllegalStateException("nothing was to be made");
    };
  }

  private static @Nullable UUID id(String typed) {
    return typed.isEmpty() ? null : Chosen.id(typed);
  }

  private static LinkDesk.Typed blank(String deal, String person) {
    return new LinkDesk.Typed(
        deal,
        person,
        "",
        Reader.current().language().tag(),
        String.valueOf(NewReadingLink.USUAL_DAYS));
  }
}
