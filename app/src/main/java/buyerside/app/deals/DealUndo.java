package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.process.Processes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Takes back what was done to deals: recorded evidence is withdrawn, withdrawn evidence recorded
/// again, changed fields get their former values where nobody has changed them since.
@Component
class DealUndo implements Undoable {

  private static final String REASON = "undone";

  private final DealStore store;
  private final EvidenceStore evidence;
  private final DealFieldStore fields;
  private final DealDocuments documents;
  private final Deals deals;
  private final Processes processes;
  private final ProcessMoves moves;

  DealUndo(
      DealStore store,
      EvidenceStore evidence,
      DealFieldStore fields,
      DealDocuments documents,
      Deals deals,
      Processes processes,
      ProcessMoves moves) {
    this.store = store;
    this.evidence = evidence;
    this.fields = fields;
    this.documents = documents;
    this.deals = deals;
    this.processes = processes;
    this.moves = moves;
  }

  @Override
  public boolean takesBack(String kind) {
    return switch (kind) {
      case Deals.EVIDENCE_RECORDED,
          Deals.EVIDENCE_WITHDRAWN,
          Deals.DEAL_ADDED,
          DealFields.DEAL_CHANGED,
          DealFields.DEAL_REMOVED,
          ProcessMoves.DEAL_MOVED ->
          true;
      default -> false;
    };
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var deal = change.subject();
    return switch (change.kind()) {
      case Deals.EVIDENCE_RECORDED -> withdraw(viewer, deal, change, at);
      case Deals.EVIDENCE_WITHDRAWN -> recordAgain(viewer, deal, change, at);
      case Deals.DEAL_ADDED -> remove(viewer, deal, at);
      case DealFields.DEAL_CHANGED -> restore(viewer, deal, change, at);
      case DealFields.DEAL_REMOVED -> bringBack(viewer, deal, at);
      case ProcessMoves.DEAL_MOVED -> moves.takeBack(viewer, change, at);
      default -> throw new IllegalArgumentException(change.kind());
    };
  }

  private List<Change> withdraw(Viewer viewer, UUID deal, Change change, Instant at) {
    var version = store.lock(viewer, deal);
    if (version.isEmpty()) {
      return List.of();
    }
    var standing =
        evidence.of(viewer, deal).stream()
            .filter(it -> it.evidence().withdrawnAt() == null)
            .map(KnownEvidence::id)
            .toList();
    var still = ids(change).filter(standing::contains).toList();
    if (still.isEmpty()) {
      return List.of();
    }
    still.forEach(it -> evidence.withdraw(viewer, it, deal, REASON, at));
    return derived(viewer, deal, version, Deals.EVIDENCE_WITHDRAWN, still, change, at);
  }

  private List<Change> recordAgain(Viewer viewer, UUID deal, Change change, Instant at) {
    var version = store.lock(viewer, deal);
    if (version.isEmpty()) {
      return List.of();
    }
    var all = evidence.of(viewer, deal);
    var again =
        ids(change)
            .flatMap(id -> all.stream().filter(it -> it.id().equals(id)))
            .flatMap(it -> evidence.add(viewer, fact(deal, it), at).stream())
            .toList();
    return derived(viewer, deal, version, Deals.EVIDENCE_RECORDED, again, change, at);
  }

  private List<Change> remove(Viewer viewer, UUID deal, Instant at) {
    if (store.lock(viewer, deal).isEmpty()) {
      return List.of();
    }
    fields.remove(viewer, deal, at);
    documents.remove(viewer, List.of(deal));
    return List.of(new Change(DealFields.DEAL_REMOVED, Deals.DEAL, deal, Map.of()));
  }

  private List<Change> bringBack(Viewer viewer, UUID deal, Instant at) {
    fields.bringBack(viewer, deal, at);
    documents.put(viewer, List.of(deal));
    return List.of(new Change(Deals.DEAL_ADDED, Deals.DEAL, deal, Map.of()));
  }

  private List<Change> restore(Viewer viewer, UUID deal, Change change, Instant at) {
    if (store.lock(viewer, deal).isEmpty()) {
      return List.of();
    }
    var before = DealField.map(change.details().get("before"));
    var after = DealField.map(change.details().get("after"));
    var now = fields.values(viewer, deal);
    var back = new HashMap<DealField, String>();
    before.forEach((field, value) -> {
      if (now.getOrDefault(field, "").equals(after.getOrDefault(field, ""))) {
        back.put(field, value);
      }
    });
    if (back.isEmpty()) {
      return List.of();
    }
    fields.change(viewer, deal, back, at);
    documents.put(viewer, List.of(deal));
    return List.of(DealFields.changed(deal, now, back));
  }

  private List<Change> derived(
      Viewer viewer,
      UUID deal,
      Optional<UUID> version,
      String kind,
      List<UUID> pieces,
      Change undone,
      Instant at) {
    var process = processes.version(viewer, version.orElseThrow()).process();
    var after = deals.derive(viewer, deal, process, at);
    var details = new HashMap<>(undone.details());
    details.put("evidence", pieces.stream().map(UUID::toString).toList());
    details.put("from", undone.details().getOrDefault("to", after.stage()));
    details.put("to", after.stage());
    return List.of(new Change(kind, Deals.DEAL, deal, details));
  }

  private static RecordEvidence fact(UUID deal, KnownEvidence known) {
    var piece = known.evidence();
    return new RecordEvidence(
        deal,
        List.of(piece.criterion()),
        piece.polarity(),
        piece.strength(),
        piece.observedOn(),
        piece.lapsesOn(),
        new RecordEvidence.Source(known.person(), known.saidBy(), known.how(), known.quote()));
  }

  private static Stream<UUID> ids(Change change) {
    return ((List<?>) change.details().getOrDefault("evidence", List.of()))
        .stream().map(it -> UUID.fromString(it.toString()));
  }
}
