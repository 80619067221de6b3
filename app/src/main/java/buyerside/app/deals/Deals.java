package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.Recording.Recorded;
import buyerside.app.deals.Recording.Rejected;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.method.BuyingProcess;
import buyerside.method.Evidence;
import buyerside.method.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Deals and the evidence for where their buyers stand.
@Service
public class Deals {

  static final String EVIDENCE_RECORDED = "evidence.recorded";
  static final String EVIDENCE_WITHDRAWN = "evidence.withdrawn";
  static final String DEAL_ADDED = "deal.added";
  static final String DEAL = "DEAL";
  private static final int LONGEST_REASON = 4_000;

  private final DealStore store;
  private final PastDealStore past;
  private final EvidenceStore evidence;
  private final DealReferences references;
  private final DealDocuments documents;
  private final Processes processes;
  private final Journal journal;
  private final Clock clock;

  Deals(
      DealStore store,
      PastDealStore past,
      EvidenceStore evidence,
      DealReferences references,
      DealDocuments documents,
      Processes processes,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.past = past;
    this.evidence = evidence;
    this.references = references;
    this.documents = documents;
    this.processes = processes;
    this.journal = journal;
    this.clock = clock;
  }

  /// A deal with all its evidence, if it exists and the viewer may see it.
  @Transactional(readOnly = true)
  public Optional<Deal> find(Viewer viewer, UUID id) {
    return store
        .find(viewer, id)
        .map(row -> new Deal(row, store.facts(viewer, id).orElseThrow(), evidence.of(viewer, id)));
  }

  /// A deal as it was known at an instant: the evidence of then, and where that put it. One that
  /// was not on record yet has neither evidence nor a claim.
  @Transactional(readOnly = true)
  public Optional<Deal> find(Viewer viewer, UUID id, Instant at) {
    return find(viewer, id)
        .map(now -> {
          var known = KnownEvidence.at(now.evidence(), at);
          var row = past.find(viewer, id, at).orElseGet(() -> unheard(viewer, now.row(), at));
          return new Deal(row, now.facts(), known);
        });
  }

  private DealRow unheard(Viewer viewer, DealRow row, Instant at) {
    var version = row.standing().process();
    var process = processes.version(viewer, version).process();
    var nothing = Derived.of(process, List.of(), dayOf(viewer, at), at);
    return row.standing(nothing.unclaimed(version, at));
  }

  /// Where a deal stands, worked out from its evidence on the spot.
  ///
  /// @param at what was recorded later is not known; the day is that of the instant in the
  ///   workspace's zone
  @Transactional(readOnly = true)
  public Standing standing(Viewer viewer, Deal deal, Instant at) {
    var process = followed(viewer, deal, at).process();
    return Standing.of(process, pieces(deal.evidence()), dayOf(viewer, at), at);
  }

  /// The version of its process that a deal followed at an instant.
  @Transactional(readOnly = true)
  public ProcessVersion followed(Viewer viewer, Deal deal, Instant at) {
    var now = deal.row().standing().process();
    return processes.version(viewer, past.processOf(viewer, deal.id(), at).orElse(now));
  }

  /// The version of its process that a deal follows now; empty if the viewer may not see the deal.
  @Transactional(readOnly = true)
  public Optional<ProcessVersion> followed(Viewer viewer, UUID deal) {
    return store.processOf(viewer, deal).map(it -> processes.version(viewer, it));
  }

  /// Begins a deal in the workspace's current process.
  @Transactional
  public Adding add(Viewer viewer, NewDeal deal) {
    return add(viewer, deal, NewDeal.Details.NONE);
  }

  /// Begins a deal of which more is known.
  @Transactional
  public Adding add(Viewer viewer, NewDeal deal, NewDeal.Details details) {
    return add(viewer, deal, details, processes.current(viewer));
  }

  /// Begins a deal that follows a process other than the workspace's usual one.
  ///
  /// @param process the process; its latest version is followed
  @Transactional
  public Adding addFollowing(Viewer viewer, NewDeal deal, UUID process) {
    return processes.editions(viewer).stream()
        .filter(it -> it.process().equals(process))
        .findFirst()
        .map(it -> processes.version(viewer, it.id()))
        .map(it -> add(viewer, deal, NewDeal.Details.NONE, it))
        .orElseGet(() -> new Adding.Rejected(List.of(Reason.of("process", "unknown"))));
  }

  private Adding add(Viewer viewer, NewDeal deal, NewDeal.Details details, ProcessVersion version) {
    var problems = new ArrayList<>(deal.problems());
    problems.addAll(DealFieldProblems.of(details, version.process().stages().size()));
    problems.addAll(references.unknown(viewer, deal.company(), details.contact(), deal.owner()));
    if (!problems.isEmpty()) {
      return new Adding.Rejected(problems);
    }
    var at = clock.instant();
    var id = Ids.next();
    var derived = Derived.of(version.process(), List.of(), dayOf(viewer, at), at);
    store.add(viewer, id, deal, details, version.id(), derived, at);
    documents.put(viewer, List.of(id));
    var change = new Change(DEAL_ADDED, DEAL, id, Map.of("name", deal.name()));
    return new Added(id, journal.append(viewer, at, List.of(change)));
  }

  /// Adds what the buyer said or did, and moves the deal to where that puts it.
  @Transactional
  public Recording recordEvidence(Viewer viewer, RecordEvidence command) {
    var version = store.lock(viewer, command.deal());
    if (version.isEmpty()) {
      return new Rejected(List.of(Reason.of("deal", "unknown")));
    }
    var process = processes.version(viewer, version.get()).process();
    var at = clock.instant();
    var problems = new ArrayList<>(command.problems(process, dayOf(viewer, at)));
    problems.addAll(references.unknownPerson(viewer, "person", command.source().person()));
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var known = pieces(evidence.of(viewer, command.deal()));
    var before = Standing.of(process, known, dayOf(viewer, at), at).positionIndex();
    var ids = evidence.add(viewer, command, at);
    var now = Stream.concat(known.stream(), command.pieces(at).stream()).toList();
    var after = Derived.of(process, now, dayOf(viewer, at), at);
    store.derive(viewer, command.deal(), after, at);
    var change = recorded(command, ids, before, after.stage());
    return new Recorded(journal.append(viewer, at, List.of(change)), ids, before, after.stage());
  }

  /// Takes a piece of evidence back from now on; what was known before stays as it was.
  @Transactional
  public Recording withdrawEvidence(Viewer viewer, UUID id, String reason) {
    var deal = evidence.dealOf(viewer, id);
    var version = deal.flatMap(it -> store.lock(viewer, it));
    if (deal.isEmpty() || version.isEmpty()) {
      return new Rejected(List.of(Reason.of("evidence", "unknown")));
    }
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("reason", reason, LONGEST_REASON, problems);
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var all = evidence.of(viewer, deal.get());
    var piece = all.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    if (piece.evidence().withdrawnAt() != null) {
      return new Rejected(List.of(Reason.of("evidence", "evidence.withdrawn-already")));
    }
    var at = clock.instant();
    var process = processes.version(viewer, version.get()).process();
    var before = Standing.of(process, pieces(all), dayOf(viewer, at), at).positionIndex();
    evidence.withdraw(viewer, id, deal.get(), reason.strip(), at);
    var after = derive(viewer, deal.get(), process, at);
    var change = withdrawn(deal.get(), piece, reason, before, after.stage());
    return new Recorded(
        journal.append(viewer, at, List.of(change)), List.of(id), before, after.stage());
  }

  /// Puts evidence right: the old piece is withdrawn and the new fact recorded in one step.
  @Transactional
  public Recording correctEvidence(Viewer viewer, UUID id, RecordEvidence instead) {
    var recorded = recordEvidence(viewer, instead);
    if (!(recorded instanceof Recorded(var command, var ids, var from, _))) {
      return recorded;
    }
    return switch (withdrawEvidence(viewer, id, "corrected")) {
      case Recorded(_, _, _, var to) -> new Recorded(command, ids, from, to);
      case Rejected rejected -> {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        yield rejected;
      }
    };
  }

  /// Works out anew where a deal stands, from all that is on record.
  Derived derive(Viewer viewer, UUID deal, BuyingProcess process, Instant at) {
    var derived = Derived.of(process, pieces(evidence.of(viewer, deal)), dayOf(viewer, at), at);
    store.derive(viewer, deal, derived, at);
    return derived;
  }

  static LocalDate dayOf(Viewer viewer, Instant at) {
    return LocalDate.ofInstant(at, viewer.place().zone());
  }

  static List<Evidence> pieces(List<KnownEvidence> known) {
    return known.stream().map(KnownEvidence::evidence).toList();
  }

  private static Change recorded(RecordEvidence fact, List<UUID> ids, int from, int to) {
    var details = new HashMap<String, Object>();
    details.put("evidence", ids.stream().map(UUID::toString).toList());
    details.put("criteria", fact.criteria().stream().map(Object::toString).toList());
    details.put("polarity", fact.polarity().name());
    details.put("strength", fact.strength().name());
    details.put("from", from);
    details.put("to", to);
    return new Change(EVIDENCE_RECORDED, DEAL, fact.deal(), details);
  }

  private static Change withdrawn(UUID deal, KnownEvidence piece, String reason, int from, int to) {
    var details = new HashMap<String, Object>();
    details.put("evidence", List.of(piece.id().toString()));
    details.put("criteria", List.of(piece.evidence().criterion().value()));
    details.put("reason", reason);
    details.put("from", from);
    details.put("to", to);
    return new Change(EVIDENCE_WITHDRAWN, DEAL, deal, details);
  }
}
