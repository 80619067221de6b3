package buyerside.app.library;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.search.Document;
import buyerside.app.search.Hit;
import buyerside.app.search.Search;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The pieces of a workspace.
@Service
public class Library {

  static final String ADDED = "piece.added";
  static final String CHANGED = "piece.changed";
  static final String REMOVED = "piece.removed";
  static final String PIECE = "PIECE";

  private static final int MOST_FOUND = 200;
  private static final int MOST_VERSIONS = 200;

  private final PieceStore store;
  private final PieceListStore lists;
  private final PieceDocuments documents;
  private final Materials materials;
  private final Search search;
  private final PieceReviews reviews;
  private final Journal journal;
  private final Clock clock;

  Library(
      PieceStore store,
      PieceListStore lists,
      PieceDocuments documents,
      Materials materials,
      Search search,
      PieceReviews reviews,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.lists = lists;
    this.documents = documents;
    this.materials = materials;
    this.search = search;
    this.reviews = reviews;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Piece> find(Viewer viewer, UUID id) {
    return store.find(viewer, id);
  }

  /// Those of these pieces that are there, by id.
  @Transactional(readOnly = true)
  public Map<UUID, Piece> all(Viewer viewer, Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : store.all(viewer, ids);
  }

  /// A page of pieces.
  @Transactional(readOnly = true)
  public List<Piece> page(Viewer viewer, PieceQuery query, int size) {
    if (query.words().isBlank()) {
      return lists.page(viewer, query, null, size);
    }
    var found =
        search.find(viewer, query.words(), Document.Kind.PIECE, MOST_FOUND).stream()
            .map(Hit::id)
            .toList();
    return found.isEmpty() ? List.of() : lists.page(viewer, query, found, size);
  }

  /// Published pieces that serve a stage: those in the reader's language first, then the most read.
  ///
  /// @param stage its short name
  @Transactional(readOnly = true)
  public List<Piece> forStage(Viewer viewer, String stage, int atMost) {
    var own = viewer.profile().language();
    var pieces = lists.forStage(viewer, stage, MOST_FOUND);
    return Stream.concat(
            pieces.stream().filter(it -> it.facts().language() == own),
            pieces.stream().filter(it -> it.facts().language() != own))
        .limit(atMost)
        .toList();
  }

  /// Published pieces that are like one: for the same stage, of the same product, under the same
  /// tags, in the same language; the more of these the sooner, and among equals the most read.
  @Transactional(readOnly = true)
  public List<Piece> related(Viewer viewer, Piece piece, int atMost) {
    return lists.related(viewer, piece, atMost);
  }

  /// The products that pieces are of.
  @Transactional(readOnly = true)
  public List<String> products(Viewer viewer) {
    return lists.products(viewer, MOST_FOUND);
  }

  /// Notes that the viewer reads a piece; each reader counts once a day.
  @Transactional
  public void read(Viewer viewer, UUID piece) {
    store.read(viewer, piece, LocalDate.ofInstant(clock.instant(), viewer.place().zone()));
  }

  /// @param original the text as it was pasted, where it was mended
  @Transactional
  public PieceKeeping add(Viewer viewer, PieceFacts facts, @Nullable String original) {
    return add(viewer, facts, original, Brought.NOTHING);
  }

  /// Adds a piece with the files that it consists of, or nothing if any of it cannot be kept.
  @Transactional
  public PieceKeeping add(
      Viewer viewer, PieceFacts said, @Nullable String original, Brought brought) {
    var facts = said.titled(Materials.title(said, brought.file()));
    var problems = facts.problems(brought.file() != null);
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    var id = Ids.next();
    store.add(viewer, id, facts, original, at);
    var enclosed = materials.enclose(viewer, id, facts.enclosed(), brought, problems);
    if (!problems.isEmpty()) {
      return refused(problems);
    }
    store.enclose(viewer, id, enclosed);
    documents.put(viewer, id);
    return new Kept(id, append(viewer, ADDED, id, Map.of("title", facts.title())));
  }

  /// A piece that was found on a page.
  ///
  /// @param original as it stood there
  public record Recovered(PieceFacts facts, String original) {}

  /// Adds pieces of a page together, or none of them.
  ///
  /// @return what was wrong; empty if all were added
  @Transactional
  public List<Reason> addAll(Viewer viewer, List<Recovered> pieces) {
    for (var piece : pieces) {
      if (add(viewer, piece.facts(), piece.original()) instanceof Rejected(var reasons)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return reasons;
      }
    }
    return List.of();
  }

  /// @param version the one that was looked at; refused if somebody has changed it since
  @Transactional
  public PieceKeeping change(Viewer viewer, UUID id, int version, PieceFacts facts) {
    return change(viewer, id, version, facts, Brought.NOTHING);
  }

  /// @param brought files in place of those that it consists of now
  @Transactional
  public PieceKeeping change(
      Viewer viewer, UUID id, int version, PieceFacts facts, Brought brought) {
    var problems = facts.problems(brought.file() != null);
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var piece = store.find(viewer, id);
    if (piece.isEmpty()) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    var at = clock.instant();
    var enclosed = materials.enclose(viewer, id, facts.enclosed(), brought, problems);
    if (problems.isEmpty() && !store.change(viewer, id, version, facts.with(enclosed), at)) {
      problems.add(Reason.of("", "changed-since"));
    }
    if (!problems.isEmpty()) {
      return refused(problems);
    }
    store.keepFormer(viewer, piece.get(), at);
    documents.put(viewer, id);
    return new Kept(id, append(viewer, CHANGED, id, Map.of("version", version)));
  }

  /// What a piece said before, the latest first.
  @Transactional(readOnly = true)
  public List<FormerPiece> versions(Viewer viewer, UUID id) {
    return store.formers(viewer, id, MOST_VERSIONS);
  }

  /// Lets a piece say again what it said in a former version.
  @Transactional
  public PieceKeeping restore(Viewer viewer, UUID id, int former) {
    var now = store.find(viewer, id);
    var then = store.former(viewer, id, former);
    return now.isEmpty() || then.isEmpty()
        ? new Rejected(List.of(Reason.of("", "unknown")))
        : change(viewer, id, now.get().version(), then.get());
  }

  /// Publishes, retires, or takes back to a draft.
  @Transactional
  public PieceKeeping setStatus(Viewer viewer, UUID id, Status to) {
    return reviews.setStatus(viewer, id, to, "");
  }

  private static PieceKeeping refused(List<Reason> problems) {
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return new Rejected(problems);
  }

  @Transactional
  public PieceKeeping remove(Viewer viewer, UUID id) {
    if (!store.setRemoved(viewer, id, true, clock.instant())) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    documents.remove(viewer, id);
    return new Kept(id, append(viewer, REMOVED, id, Map.of()));
  }

  private UUID append(Viewer viewer, String kind, UUID id, Map<String, Object> details) {
    return journal.append(viewer, clock.instant(), List.of(new Change(kind, PIECE, id, details)));
  }
}
