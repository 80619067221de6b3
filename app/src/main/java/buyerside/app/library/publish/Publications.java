package buyerside.app.library.publish;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.publish.Settled.Done;
import buyerside.app.library.publish.Settled.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows pieces to everybody, one by one, and takes them from there.
@Service
public class Publications implements Undoable {

  private static final String MADE = "publish.shown";
  private static final String WITHDRAWN = "publish.withdrawn";
  private static final String PIECE = "PIECE";
  private static final int HANDLE = 12;

  private final PublicationStore store;
  private final Library library;
  private final Journal journal;
  private final Clock clock;

  Publications(PublicationStore store, Library library, Journal journal, Clock clock) {
    this.store = store;
    this.library = library;
    this.journal = journal;
    this.clock = clock;
  }

  /// A piece's publication, open or withdrawn; empty if it never had one.
  @Transactional(readOnly = true)
  public Optional<Publication> find(Viewer viewer, UUID piece) {
    return store
        .find(viewer, piece)
        .flatMap(kept -> library.find(viewer, piece).map(it -> PublicationStore.of(kept, it)));
  }

  /// What everybody may read, the latest first.
  ///
  /// @param after the last piece of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<Publication> latest(Viewer viewer, @Nullable UUID after, int size) {
    return store.latest(viewer, after, size);
  }

  /// Shows a published piece to everybody. What was written elsewhere must say by which right it is
  /// shown.
  @Transactional
  public Settled show(Viewer viewer, UUID id) {
    viewer.require(Role.OPERATIONS);
    var piece = library.find(viewer, id);
    if (piece.isEmpty()) {
      return Rejected.because("", "unknown");
    }
    if (piece.get().status() != Status.PUBLISHED) {
      return Rejected.because("", "publish.unpublished");
    }
    if (rightsMissing(piece.get())) {
      return Rejected.because("", "publish.rights");
    }
    if (store.find(viewer, id).filter(it -> it.withdrawn() == null).isPresent()) {
      return Rejected.because("", "changed-since");
    }
    var at = clock.instant();
    store.publish(viewer, id, handle(id), at);
    return done(viewer, MADE, id, at);
  }

  /// Takes a piece from the public; its address then says that it is gone.
  @Transactional
  public Settled withdraw(Viewer viewer, UUID id) {
    viewer.require(Role.OPERATIONS);
    var at = clock.instant();
    return store.withdraw(viewer, id, at)
        ? done(viewer, WITHDRAWN, id, at)
        : Rejected.because("", "changed-since");
  }

  /// Whether it comes from elsewhere and nothing is said of the right to reprint it.
  public static boolean rightsMissing(Piece piece) {
    var origin = piece.facts().origin();
    return !origin.source().isBlank() && origin.rights().isBlank();
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(MADE) || kind.equals(WITHDRAWN);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var id = change.subject();
    if (change.kind().equals(MADE)) {
      return store.withdraw(viewer, id, at) ? List.of(change(WITHDRAWN, id)) : List.of();
    }
    if (store.find(viewer, id).filter(it -> it.withdrawn() != null).isEmpty()) {
      return List.of();
    }
    store.publish(viewer, id, handle(id), at);
    return List.of(change(MADE, id));
  }

  private Done done(Viewer viewer, String kind, UUID piece, Instant at) {
    return new Done(journal.append(viewer, at, List.of(change(kind, piece))));
  }

  private static Change change(String kind, UUID piece) {
    return new Change(kind, PIECE, piece, Map.of());
  }

  /// The last digits of the identifier: random ones, the same whenever the piece is shown.
  private static String handle(UUID piece) {
    var digits = piece.toString().replace("-", "");
    return digits.substring(digits.length() - HANDLE);
  }
}
