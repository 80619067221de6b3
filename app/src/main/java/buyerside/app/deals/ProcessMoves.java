package buyerside.app.deals;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.deals.ProcessMove.Place;
import buyerside.app.deals.ProcessMoveStore.Follower;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.method.BuyingProcess;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moving open deals to another version of their process, or to another process. A deal's evidence
/// goes with it: what speaks to a criterion that both have counts in both.
@Service
public class ProcessMoves {

  static final String DEAL_MOVED = "deal.moved";
  private static final int BATCH = 500;

  private final ProcessMoveStore store;
  private final EvidenceStore evidence;
  private final Processes processes;
  private final Journal journal;
  private final Clock clock;

  ProcessMoves(
      ProcessMoveStore store,
      EvidenceStore evidence,
      Processes processes,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.evidence = evidence;
    this.processes = processes;
    this.journal = journal;
    this.clock = clock;
  }

  /// How many open deals follow each version.
  @Transactional(readOnly = true)
  public Map<UUID, Integer> followers(Viewer viewer) {
    return store.followers(viewer);
  }

  /// What moving would do, deal by deal; nothing is changed.
  ///
  /// @param from the versions whose open deals are asked about
  /// @param after the last deal of the page before, or zeros
  @Transactional(readOnly = true)
  public List<ProcessMove> preview(
      Viewer viewer, List<UUID> from, UUID to, UUID after, int atMost) {
    return moves(viewer, store.following(viewer, from, after, atMost), to, clock.instant());
  }

  /// The same for one deal; empty if it does not exist or the viewer may not see it.
  @Transactional
  public Optional<ProcessMove> preview(Viewer viewer, UUID deal, UUID to) {
    var follower = store.lock(viewer, List.of(deal));
    return moves(viewer, follower, to, clock.instant()).stream().findFirst();
  }

  /// Moves all open deals of these versions, as one step that can be undone.
  ///
  /// @return the step; empty if there was nothing to move
  @Transactional
  public Optional<UUID> moveAll(Viewer viewer, List<UUID> from, UUID to) {
    viewer.require(Role.OPERATIONS);
    var at = clock.instant();
    var changes = new ArrayList<Change>();
    var after = new UUID(0, 0);
    var others = from.stream().filter(it -> !it.equals(to)).toList();
    while (true) {
      var batch = store.following(viewer, others, after, BATCH);
      if (batch.isEmpty()) {
        return kept(viewer, changes, at);
      }
      after = batch.getLast().deal();
      changes.addAll(move(viewer, batch.stream().map(Follower::deal).toList(), to, at));
    }
  }

  /// Moves one deal, as its owner may.
  @Transactional
  public Optional<UUID> move(Viewer viewer, UUID deal, UUID to) {
    var at = clock.instant();
    return kept(viewer, move(viewer, List.of(deal), to, at), at);
  }

  /// Moves a deal back to where a change took it from, unless it was moved on since.
  List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var from = UUID.fromString(change.details().getOrDefault("fromVersion", "").toString());
    var to = change.details().getOrDefault("toVersion", "").toString();
    var held = store.lock(viewer, List.of(change.subject()));
    if (held.isEmpty() || !held.getFirst().version().toString().equals(to)) {
      return List.of();
    }
    var claimed = (Integer) change.details().get("claimed");
    return List.of(move(viewer, held.getFirst(), from, claimed, pieces(viewer, held), at));
  }

  private Optional<UUID> kept(Viewer viewer, List<Change> changes, Instant at) {
    return changes.isEmpty() ? Optional.empty() : Optional.of(journal.append(viewer, at, changes));
  }

  private List<Change> move(Viewer viewer, List<UUID> deals, UUID to, Instant at) {
    var held = store.lock(viewer, deals).stream().filter(it -> !it.version().equals(to)).toList();
    var process = processes.version(viewer, to).process();
    var known = pieces(viewer, held);
    return held.stream()
        .map(it -> move(viewer, it, to, claimed(viewer, it, process), known, at))
        .toList();
  }

  private Change move(
      Viewer viewer,
      Follower deal,
      UUID to,
      @Nullable Integer claimed,
      Map<UUID, List<KnownEvidence>> known,
      Instant at) {
    var process = processes.version(viewer, to).process();
    var pieces = Deals.pieces(known.getOrDefault(deal.deal(), List.of()));
    var derived = Derived.of(process, pieces, Deals.dayOf(viewer, at), at);
    store.move(viewer, deal.deal(), to, claimed, derived, at);
    return moved(deal, to, derived.stage());
  }

  private Map<UUID, List<KnownEvidence>> pieces(Viewer viewer, List<Follower> deals) {
    return evidence.of(viewer, deals.stream().map(Follower::deal).toList());
  }

  private List<ProcessMove> moves(Viewer viewer, List<Follower> deals, UUID to, Instant at) {
    var version = processes.version(viewer, to);
    var known = pieces(viewer, deals);
    return deals.stream()
        .map(it -> move(viewer, it, version, known.getOrDefault(it.deal(), List.of()), at))
        .toList();
  }

  private ProcessMove move(
      Viewer viewer, Follower deal, ProcessVersion to, List<KnownEvidence> known, Instant at) {
    var process = to.process();
    var derived = Derived.of(process, Deals.pieces(known), Deals.dayOf(viewer, at), at);
    var lost =
        known.stream()
            .filter(it -> it.evidence().withdrawnAt() == null)
            .filter(it -> process.criterion(it.evidence().criterion()).isEmpty())
            .count();
    return new ProcessMove(
        deal.deal(),
        deal.name(),
        deal.version(),
        new Place(deal.stage(), deal.opportunity()),
        new Place(derived.stage(), derived.opportunity()),
        claimed(viewer, deal, process),
        (int) lost);
  }

  private @Nullable Integer claimed(Viewer viewer, Follower deal, BuyingProcess to) {
    var claimed = deal.claimed();
    var from = processes.version(viewer, deal.version()).process();
    return claimed == null ? null : to.indexOf(from.positionIn(to, from.positionAt(claimed)));
  }

  private static Change moved(Follower deal, UUID to, int stage) {
    var details = new HashMap<String, Object>();
    details.put("fromVersion", deal.version().toString());
    details.put("toVersion", to.toString());
    if (deal.claimed() != null) {
      details.put("claimed", deal.claimed());
    }
    details.put("before", deal.stage());
    details.put("after", stage);
    return new Change(DEAL_MOVED, Deals.DEAL, deal.deal(), details);
  }
}
