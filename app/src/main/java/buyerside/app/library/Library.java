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
import java.util.ArrayList;
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
  static final String MOVED = "piece.status";
  static final String REMOVED = "piece.removed";
  static final String PIECE = "PIECE";

  private static final int MOST_FOUND = 200;
  private static final int SEARCHED_OF_BODY = 4_000;

  private final PieceStore store;
  private final Search search;
  private final Journal journal;
  private final Clock clock;

  Library(PieceStore store, Search search, Journal journal, Clock clock) {
    this.store = store;
    this.search = search;
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
      return store.page(viewer, query, null, size);
    }
    var found =
        search.find(viewer, query.words(), Document.Kind.PIECE, MOST_FOUND).stream()
            .map(Hit::id)
            .toList();
    return found.isEmpty() ? List.of() : store.page(viewer, query, found, size);
  }

  /// Published pieces that serve a stage: those in the reader's language first, then the most read.
  ///
  /// @param stage its short name
  @Transactional(readOnly = true)
  public List<Piece> forStage(Viewer viewer, String stage, int atMost) {
    var own = viewer.profile().language();
    var pieces = store.forStage(viewer, stage, MOST_FOUND);
    return Stream.concat(
            pieces.stream().filter(it -> it.facts().language() == own),
            pieces.stream().filter(it -> it.facts().language() != own))
        .limit(atMost)
        .toList();
  }

  /// Notes that the viewer reads a piece; each reader counts once a day.
  @Transactional
  public void read(Viewer viewer, UUID piece) {
    store.read(viewer, piece, LocalDate.ofInstant(clock.instant(), viewer.place().zone()));
  }

  /// @param original the text as it was pasted, where it was mended
  @Transactional
  public PieceKeeping add(Viewer viewer, PieceFacts facts, @Nullable String original) {
    var problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    var id = Ids.next();
    store.add(viewer, id, facts, original, at);
    search.put(viewer, List.of(document(id, facts)));
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
    var problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var piece = store.find(viewer, id);
    if (piece.isEmpty()) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    var at = clock.instant();
    if (!store.change(viewer, id, version, facts, at)) {
      return new Rejected(List.of(Reason.of("", "changed-since")));
    }
    store.keepFormer(viewer, piece.get(), at);
    search.put(viewer, List.of(document(id, facts)));
    return new Kept(id, append(viewer, CHANGED, id, Map.of("version", version)));
  }

  /// Publishes, retires, or takes back to a draft.
  @Transactional
  public PieceKeeping setStatus(Viewer viewer, UUID id, Status to) {
    var piece = store.find(viewer, id);
    if (piece.isEmpty()) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    var from = piece.get().status();
    if (from == to || !store.setStatus(viewer, id, from, to, clock.instant())) {
      return new Rejected(List.of(Reason.of("", "changed-since")));
    }
    return new Kept(id, append(viewer, MOVED, id, Map.of("from", from.name(), "to", to.name())));
  }

  @Transactional
  public PieceKeeping remove(Viewer viewer, UUID id) {
    if (!store.setRemoved(viewer, id, true, clock.instant())) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    search.remove(viewer, Document.Kind.PIECE, List.of(id));
    return new Kept(id, append(viewer, REMOVED, id, Map.of()));
  }

  private UUID append(Viewer viewer, String kind, UUID id, Map<String, Object> details) {
    return journal.append(viewer, clock.instant(), List.of(new Change(kind, PIECE, id, details)));
  }

  static Document document(UUID id, PieceFacts facts) {
    var also = new ArrayList<>(facts.tags());
    also.add(facts.summary());
    also.add(facts.origin().author());
    also.add(facts.origin().source());
    also.add(facts.product());
    var body = facts.body();
    also.add(body.substring(0, Math.min(SEARCHED_OF_BODY, body.length())));
    also.removeIf(String::isBlank);
    return new Document(
        Document.Kind.PIECE, id, facts.title(), facts.origin().source(), also, null);
  }
}
