package buyerside.app.room.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.Deals;
import buyerside.app.library.ActionPieces;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.PieceQuery;
import buyerside.app.room.RoomMaterials;
import buyerside.app.room.Visit;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The materials of a room as the seller sees them.
@Component
class DeskMaterials {

  private static final int OFFERED = 40;

  private final RoomMaterials materials;
  private final Library library;
  private final ActionPieces actions;
  private final Deals deals;
  private final Clock clock;

  DeskMaterials(
      RoomMaterials materials, Library library, ActionPieces actions, Deals deals, Clock clock) {
    this.materials = materials;
    this.library = library;
    this.actions = actions;
    this.deals = deals;
    this.clock = clock;
  }

  List<RoomDesk.MaterialLine> lines(
      Viewer viewer, UUID deal, @Nullable Instant at, List<Visit> visits) {
    return materials.of(viewer, deal, at).stream()
        .map(it -> {
          var facts = it.piece().facts();
          var read =
              visits.stream()
                  .filter(visit -> it.piece().id().equals(visit.piece()))
                  .findFirst()
                  .map(visit ->
                      msg("room.materials.read", visit.recipient(), Formats.time(visit.at())))
                  .orElse("");
          return new RoomDesk.MaterialLine(
              it.id(),
              "/library/" + it.piece().id(),
              facts.language().tag(),
              facts.title(),
              Formats.date(it.put()),
              read);
        })
        .toList();
  }

  /// The titles of pieces that were read.
  Map<UUID, String> titles(Viewer viewer, List<Visit> visits) {
    var read = visits.stream().map(Visit::piece).filter(Objects::nonNull).distinct().toList();
    return library.all(viewer, read).values().stream()
        .collect(Collectors.toMap(Piece::id, it -> it.facts().title()));
  }

  /// Published pieces that are not in the room yet: those for the deal's stage first.
  List<Option> offered(Viewer viewer, Deal deal) {
    var there = materials.of(viewer, deal.id(), null).stream().map(it -> it.piece().id()).toList();
    var version = deals.followed(viewer, deal, clock.instant());
    var stages = version.process().stages();
    var at = Math.min(deal.row().standing().stage(), stages.size() - 1);
    var best =
        actions
            .propose(
                viewer,
                version.processId(),
                List.of(),
                stages.get(at).id().value(),
                viewer.profile().language(),
                OFFERED)
            .stream()
            .map(ActionPieces.Proposal::piece);
    var options = new LinkedHashMap<UUID, Option>();
    Stream.concat(best, library.page(viewer, PieceQuery.published(), OFFERED).stream())
        .filter(it -> !there.contains(it.id()))
        .forEach(
            it -> options.putIfAbsent(it.id(), new Option(it.id().toString(), it.facts().title())));
    return List.copyOf(options.values());
  }
}
