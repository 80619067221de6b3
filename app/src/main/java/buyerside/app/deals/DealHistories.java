package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.deals.DealImports.KnownFact;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.method.Evidence;
import buyerside.method.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives deals that were just brought in the past that they had: evidence with the instants at
/// which it was recorded, where that put them from then on, and what was claimed. Any past day can
/// then be asked as if the deal had been kept here all along.
@Service
public class DealHistories {

  private final EvidenceStore evidence;
  private final DealHistoryStore store;
  private final DwellTimes dwell;
  private final Processes processes;
  private final Journal journal;

  DealHistories(
      EvidenceStore evidence,
      DealHistoryStore store,
      DwellTimes dwell,
      Processes processes,
      Journal journal) {
    this.evidence = evidence;
    this.store = store;
    this.dwell = dwell;
    this.processes = processes;
    this.journal = journal;
  }

  /// The past of one deal.
  ///
  /// @param begun when it came on record
  /// @param facts all its evidence
  /// @param claims what the seller claimed, earliest first
  /// @param end how and when it ended; `null` while it is open
  public record Past(
      UUID deal,
      Instant begun,
      List<KnownFact> facts,
      List<ClaimedFrom> claims,
      @Nullable End end) {

    public Past {
      facts = List.copyOf(facts);
      claims = List.copyOf(claims);
    }
  }

  /// @param stage the index of the claimed stage
  public record ClaimedFrom(int stage, Instant at) {}

  public record End(Outcome outcome, Instant at) {}

  /// Where a deal stood from an instant on.
  record Stood(
      Instant from, Derived derived, @Nullable Integer claimed, @Nullable Outcome outcome) {

    boolean sameAs(Stood other) {
      return derived.stage() == other.derived.stage()
          && derived.path().equals(other.derived.path())
          && java.util.Objects.equals(claimed, other.claimed)
          && outcome == other.outcome;
    }
  }

  /// Keeps the pasts of deals without evidence yet.
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Viewer viewer, List<Past> pasts, Instant now) {
    var version = processes.current(viewer);
    evidence.addAll(viewer, pasts.stream().flatMap(it -> it.facts().stream()).toList());
    store.replace(
        viewer,
        version.id(),
        pasts.stream().map(it -> new Course(it.deal(), course(viewer, it, version, now))).toList());
    pasts.forEach(it -> tell(viewer, it));
  }

  /// To be called once after the last.
  @Transactional
  public void finish(Viewer viewer) {
    dwell.refresh(viewer);
  }

  /// All that a deal went through, earliest first.
  record Course(UUID deal, List<Stood> stood) {}

  private static List<Stood> course(Viewer viewer, Past past, ProcessVersion version, Instant now) {
    var pieces = past.facts().stream().map(KnownFact::evidence).toList();
    var stood = new ArrayList<Stood>();
    for (var at : turns(viewer, past, pieces, now)) {
      var derived = Derived.of(version.process(), pieces, Deals.dayOf(viewer, at), at);
      var end = past.end();
      var next =
          new Stood(
              at,
              derived,
              claimed(past.claims(), at),
              end == null || end.at().isAfter(at) ? null : end.outcome());
      if (stood.isEmpty() || !stood.getLast().sameAs(next)) {
        stood.add(next);
      }
    }
    return stood;
  }

  /// The instants at which something may have changed.
  private static TreeSet<Instant> turns(
      Viewer viewer, Past past, List<Evidence> pieces, Instant now) {
    var turns = new TreeSet<Instant>();
    turns.add(past.begun());
    for (var piece : pieces) {
      turns.add(piece.recordedAt());
      add(turns, piece.withdrawnAt());
      add(turns, midnight(viewer, piece.lapsesOn()));
      add(turns, midnight(viewer, piece.observedOn()));
    }
    past.claims().forEach(it -> turns.add(it.at()));
    if (past.end() != null) {
      turns.add(past.end().at());
    }
    turns.removeIf(it -> it.isBefore(past.begun()) || it.isAfter(now));
    return turns;
  }

  private static void add(TreeSet<Instant> turns, @Nullable Instant turn) {
    if (turn != null) {
      turns.add(turn);
    }
  }

  private static @Nullable Instant midnight(Viewer viewer, @Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(viewer.place().zone()).toInstant();
  }

  private static @Nullable Integer claimed(List<ClaimedFrom> claims, Instant at) {
    Integer claimed = null;
    for (var claim : claims) {
      if (!claim.at().isAfter(at)) {
        claimed = claim.stage();
      }
    }
    return claimed;
  }

  private void tell(Viewer viewer, Past past) {
    journal.append(
        viewer,
        past.begun(),
        List.of(new Change(Deals.DEAL_ADDED, Deals.DEAL, past.deal(), Map.of())));
    for (var fact : past.facts()) {
      var details =
          Map.<String, Object>of("criteria", List.of(fact.evidence().criterion().value()));
      journal.append(
          viewer,
          fact.evidence().recordedAt(),
          List.of(new Change(Deals.EVIDENCE_RECORDED, Deals.DEAL, past.deal(), details)));
    }
  }
}
