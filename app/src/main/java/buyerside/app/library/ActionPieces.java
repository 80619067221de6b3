package buyerside.app.library;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceKeeping.Kept;
import buyerside.app.library.PieceKeeping.Rejected;
import buyerside.app.process.Processes;
import buyerside.app.shell.Language;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pieces on playbook actions, and which of them to propose.
@Service
public class ActionPieces {

  static final String ATTACHED = "piece.attached";
  static final String DETACHED = "piece.detached";

  private final ActionPieceStore store;
  private final PieceStore pieces;
  private final PieceListStore lists;
  private final Processes processes;
  private final Journal journal;
  private final Clock clock;

  ActionPieces(
      ActionPieceStore store,
      PieceStore pieces,
      PieceListStore lists,
      Processes processes,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.pieces = pieces;
    this.lists = lists;
    this.processes = processes;
    this.journal = journal;
    this.clock = clock;
  }

  /// A piece to give the buyer now.
  ///
  /// @param action the short name of the playbook action that it belongs to; empty if it is only
  ///   for the stage
  public record Proposal(Piece piece, String action) {}

  /// The pieces of a process by action.
  @Transactional
  public Map<String, List<Piece>> of(Viewer viewer, UUID process) {
    var attached = store.of(viewer, process);
    var known = known(viewer, attached.values());
    var found = new LinkedHashMap<String, List<Piece>>();
    attached.forEach((action, ids) ->
        found.put(action, ids.stream().filter(known::containsKey).map(known::get).toList()));
    return found;
  }

  /// Published pieces for a deal: those of the actions that are to be done next come first, in the
  /// order of the actions, then those of its stage; each of both in the reader's language first.
  ///
  /// @param actions the short names of the next actions
  /// @param stage the short name of the stage
  /// @param language of whom they are for
  @Transactional(readOnly = true)
  public List<Proposal> propose(
      Viewer viewer,
      UUID process,
      List<String> actions,
      String stage,
      Language language,
      int atMost) {
    var attached = store.of(viewer, process, actions);
    var known = known(viewer, attached.values());
    var proposals = new LinkedHashMap<UUID, Proposal>();
    attached.forEach((action, ids) ->
        ids.stream()
            .filter(known::containsKey)
            .map(known::get)
            .filter(it -> it.status() == Status.PUBLISHED)
            .sorted(own(language))
            .forEach(it -> proposals.putIfAbsent(it.id(), new Proposal(it, action))));
    lists.forStage(viewer, stage, atMost * 4).stream()
        .sorted(own(language))
        .forEach(it -> proposals.putIfAbsent(it.id(), new Proposal(it, "")));
    return proposals.values().stream().limit(atMost).toList();
  }

  /// For who runs the playbook.
  @Transactional
  public PieceKeeping attach(Viewer viewer, ActionPiece wanted) {
    viewer.require(Role.OPERATIONS);
    if (pieces.find(viewer, wanted.piece()).isEmpty() || !exists(viewer, wanted)) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    var at = clock.instant();
    return store.attach(viewer, wanted, at)
        ? kept(viewer, ATTACHED, wanted)
        : new Rejected(List.of(Reason.of("piece", "library.attached-already")));
  }

  @Transactional
  public PieceKeeping detach(Viewer viewer, ActionPiece attached) {
    viewer.require(Role.OPERATIONS);
    return store.detach(viewer, attached)
        ? kept(viewer, DETACHED, attached)
        : new Rejected(List.of(Reason.of("", "unknown")));
  }

  private boolean exists(Viewer viewer, ActionPiece wanted) {
    return !wanted.action().isEmpty()
        && processes.editions(viewer).stream()
            .anyMatch(it -> it.process().equals(wanted.process()));
  }

  private Map<UUID, Piece> known(Viewer viewer, Collection<List<UUID>> ids) {
    var wanted = new LinkedHashSet<UUID>();
    ids.forEach(wanted::addAll);
    return wanted.isEmpty() ? Map.of() : pieces.all(viewer, wanted);
  }

  private static Comparator<Piece> own(Language language) {
    return Comparator.comparing(it -> it.facts().language() != language);
  }

  private Kept kept(Viewer viewer, String kind, ActionPiece attached) {
    var change = new Change(kind, Library.PIECE, attached.piece(), attached.details());
    return new Kept(attached.piece(), journal.append(viewer, clock.instant(), List.of(change)));
  }
}
