package buyerside.app.room;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.journal.Journal;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.room.Acting.Done;
import buyerside.app.room.Acting.Rejected;
import buyerside.app.shell.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What there is to read in rooms: pieces of the library, as long as they are published.
@Service
public class RoomMaterials {

  static final String PUT = "room.material-put";
  static final String TAKEN = "room.material-taken";

  private final RoomMaterialStore store;
  private final Library library;
  private final Deals deals;
  private final Journal journal;
  private final Clock clock;

  RoomMaterials(
      RoomMaterialStore store, Library library, Deals deals, Journal journal, Clock clock) {
    this.store = store;
    this.library = library;
    this.deals = deals;
    this.journal = journal;
    this.clock = clock;
  }

  /// Of a deal that the viewer has found, the latest first.
  ///
  /// @param at as it was known at an instant; `null` for now
  @Transactional(readOnly = true)
  public List<RoomMaterial> of(Viewer viewer, UUID deal, @Nullable Instant at) {
    var rows = store.of(viewer, deal, at == null ? clock.instant() : at);
    var pieces = library.all(viewer, rows.stream().map(RoomMaterialStore.Row::piece).toList());
    return rows.stream()
        .flatMap(it ->
            Stream.ofNullable(pieces.get(it.piece()))
                .map(piece -> new RoomMaterial(it.id(), piece, it.put())))
        .toList();
  }

  /// What guests find to read.
  @Transactional(readOnly = true)
  public List<RoomMaterial> readable(Guest guest) {
    return of(guest.viewer(), guest.link().deal(), null).stream()
        .filter(it -> it.piece().status() == Status.PUBLISHED)
        .toList();
  }

  /// A piece in a guest's room, whole.
  @Transactional(readOnly = true)
  public Optional<Piece> readable(Guest guest, UUID piece) {
    return readable(guest).stream()
        .filter(it -> it.piece().id().equals(piece))
        .findFirst()
        .flatMap(it -> library.find(guest.viewer(), piece));
  }

  @Transactional
  public Acting put(Viewer viewer, UUID deal, UUID piece) {
    var found = library.find(viewer, piece);
    if (deals.find(viewer, deal).isEmpty() || found.isEmpty()) {
      return Rejected.because("piece", "unknown");
    }
    if (found.get().status() != Status.PUBLISHED) {
      return Rejected.because("piece", "room.material.published");
    }
    var at = clock.instant();
    var id = Ids.next();
    return store.put(viewer, id, deal, piece, at)
        ? done(viewer, at, PUT, deal, id, found.get())
        : Rejected.because("piece", "room.material.there");
  }

  @Transactional
  public Acting take(Viewer viewer, UUID deal, UUID material) {
    var piece =
        deals.find(viewer, deal).isEmpty()
            ? Optional.<Piece>empty()
            : store.inRoom(viewer, deal, material).flatMap(it -> library.find(viewer, it));
    var at = clock.instant();
    return piece.isPresent() && store.setTaken(viewer, material, at)
        ? done(viewer, at, TAKEN, deal, material, piece.get())
        : Rejected.because("piece", "unknown");
  }

  private Done done(Viewer viewer, Instant at, String kind, UUID deal, UUID id, Piece piece) {
    var change = Rooms.change(kind, deal, id, piece.facts().title());
    return new Done(journal.append(viewer, at, List.of(change)));
  }
}
