package buyerside.app.room.api;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.journal.AsOf;
import buyerside.app.room.Acting;
import buyerside.app.room.Making;
import buyerside.app.room.NewLink;
import buyerside.app.room.RoomPart;
import buyerside.app.room.Rooms;
import buyerside.app.shell.Language;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deals/{deal}/room")
@Tag(name = "Buyer room")
class RoomApi {

  private final Rooms rooms;
  private final Deals deals;

  RoomApi(Rooms rooms, Deals deals) {
    this.rooms = rooms;
    this.deals = deals;
  }

  /// @param language en, zh-Hans or zh-Hant
  /// @param days how long it opens; 90 if left out
  /// @param passcode none if left out
  record RoomLinkRequest(
      @Nullable String recipient,
      @Nullable String language,
      @Nullable Integer days,
      @Nullable String passcode) {}

  /// @param path the link below this installation's address; shown this once
  record RoomLinkMade(UUID id, String path, UUID command) {}

  /// @param page standing, plan or value_case
  /// @param about the id of a step or a line; the page as a whole if left out
  record RoomRemarkRequest(
      @Nullable RoomPart page, @Nullable String about, @Nullable String words) {}

  /// @param agreed whether the buyer is right, which is then evidence
  record SettlementRequest(@Nullable Boolean agreed, @Nullable String words) {}

  record RoomChanged(UUID command) {}

  @GetMapping
  @Operation(summary = "Links, comments, looks and disputes, now or as known on a past day")
  Rooms.Room get(
      Viewer viewer,
      @PathVariable UUID deal,
      @Parameter(description = "A past day or instant") @RequestParam(defaultValue = "")
          String asOf) {
    seen(viewer, deal);
    var at =
        asOf.isEmpty()
            ? null
            : AsOf.of(asOf, viewer).orElseThrow(() -> new Refused(Reason.of("asOf", "date.shape")));
    return rooms.find(viewer, deal, at);
  }

  @PostMapping("/links")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Make a link for one person on the buyer's side")
  RoomLinkMade make(Viewer viewer, @PathVariable UUID deal, @RequestBody RoomLinkRequest wanted) {
    seen(viewer, deal);
    var language =
        Stream.of(Language.values())
            .filter(it -> it.tag().equals(wanted.language()))
            .findFirst()
            .orElseThrow(() -> new Refused(Reason.of("language", "missing")));
    var link =
        new NewLink(
            Objects.requireNonNullElse(wanted.recipient(), ""),
            language,
            Objects.requireNonNullElse(wanted.days(), NewLink.USUAL_DAYS),
            Objects.requireNonNullElse(wanted.passcode(), ""));
    return switch (rooms.make(viewer, deal, link)) {
      case Making.Made(var id, var secret, var command) ->
          new RoomLinkMade(id, "/room/" + secret.value(), command);
      case Making.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }

  @PostMapping("/links/{link}/revocation")
  @Operation(summary = "Let a link open no longer")
  RoomChanged revoke(Viewer viewer, @PathVariable UUID deal, @PathVariable UUID link) {
    return changed(rooms.revoke(viewer, deal, link));
  }

  @PostMapping("/remarks")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Write in the room, for all guests to read")
  RoomChanged say(Viewer viewer, @PathVariable UUID deal, @RequestBody RoomRemarkRequest wanted) {
    seen(viewer, deal);
    return changed(
        rooms.say(
            viewer,
            deal,
            Objects.requireNonNullElse(wanted.page(), RoomPart.STANDING),
            Objects.requireNonNullElse(wanted.about(), ""),
            Objects.requireNonNullElse(wanted.words(), "")));
  }

  @PostMapping("/disputes/{dispute}/settlement")
  @Operation(summary = "Settle a dispute: the buyer is right, or it was cleared up")
  RoomChanged settle(
      Viewer viewer,
      @PathVariable UUID deal,
      @PathVariable UUID dispute,
      @RequestBody SettlementRequest wanted) {
    var agreed = wanted.agreed();
    if (agreed == null) {
      throw new Refused(Reason.of("agreed", "missing"));
    }
    var words = Objects.requireNonNullElse(wanted.words(), "");
    return changed(rooms.settle(viewer, deal, dispute, agreed, words));
  }

  private void seen(Viewer viewer, UUID deal) {
    if (deals.find(viewer, deal).isEmpty()) {
      throw new Missing(deal);
    }
  }

  private static RoomChanged changed(Acting acting) {
    return switch (acting) {
      case Acting.Done(var command) -> new RoomChanged(command);
      case Acting.Rejected(List<Reason> reasons)
          when reasons.stream().anyMatch(it -> it.code().equals("unknown")) ->
          throw new Missing("room");
      case Acting.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
