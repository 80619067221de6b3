package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.process.Processes;
import buyerside.app.relations.Imported;
import buyerside.method.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings many deals in at once, in the importing transaction.
@Service
public class DealImports {

  private final DealImportStore store;
  private final EvidenceStore evidence;
  private final DealDocuments documents;
  private final Processes processes;

  DealImports(
      DealImportStore store, EvidenceStore evidence, DealDocuments documents, Processes processes) {
    this.store = store;
    this.evidence = evidence;
    this.documents = documents;
    this.processes = processes;
  }

  /// Makes or updates deals in the current process. A new one has no evidence and stands in the
  /// first stage whatever is claimed.
  ///
  /// @return what became of each, in order
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Imported> deals(Viewer viewer, List<DealImport> imports, Instant at) {
    var version = processes.current(viewer);
    var start = Derived.of(version.process(), List.of(), Deals.dayOf(viewer, at), at);
    var starts = Collections.nCopies(imports.size(), start);
    var results = store.put(viewer, imports, version.id(), starts, at);
    documents.add(viewer, with(Imported.Effect.CREATED, results));
    documents.put(viewer, with(Imported.Effect.UPDATED, results));
    return results;
  }

  /// Makes new deals with the evidence known elsewhere, recorded and withdrawn at the instants it
  /// was there, standing where that puts them.
  ///
  /// @return what became of each, in order
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Imported> withEvidence(Viewer viewer, List<DealWithEvidence> deals, Instant at) {
    var version = processes.current(viewer);
    var day = Deals.dayOf(viewer, at);
    var standings =
        deals.stream().map(it -> Derived.of(version.process(), it.evidence(), day, at)).toList();
    var imports = deals.stream().map(DealWithEvidence::deal).toList();
    var results = store.put(viewer, imports, version.id(), standings, at);
    var facts = new ArrayList<KnownFact>();
    for (int i = 0; i < deals.size(); i++) {
      for (var piece : deals.get(i).evidence()) {
        facts.add(new KnownFact(results.get(i).id(), piece, null, null));
      }
    }
    evidence.addAll(viewer, facts);
    documents.add(viewer, with(Imported.Effect.CREATED, results));
    return results;
  }

  /// A new deal with all that was ever recorded about it.
  public record DealWithEvidence(DealImport deal, List<Evidence> evidence) {
    public DealWithEvidence {
      evidence = List.copyOf(evidence);
    }
  }

  /// A piece of evidence with its history, and the deal it belongs to.
  ///
  /// @param saidBy who said it; `null` if nobody in particular
  public record KnownFact(
      UUID deal, Evidence evidence, @Nullable String saidBy, @Nullable String quote) {}

  /// Takes an imported deal back: a new one is removed, a changed one gets its former fields.
  ///
  /// @return whether it was; not if somebody has changed it since
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean takeBack(Viewer viewer, Imported imported, Instant at) {
    var done = store.takeBack(viewer, imported, at);
    if (done && imported.before() == null) {
      documents.remove(viewer, List.of(imported.id()));
    } else if (done) {
      documents.put(viewer, List.of(imported.id()));
    }
    return done;
  }

  /// Removes deals that an import made and nobody has touched since.
  ///
  /// @return which were
  @Transactional(propagation = Propagation.MANDATORY)
  public List<UUID> takeNewBack(Viewer viewer, List<UUID> deals, Instant at) {
    var gone = store.takeNewBack(viewer, deals, at);
    documents.remove(viewer, gone);
    return gone;
  }

  /// Lets a seller's stage label claim a buyer stage from now on, for all deals that carry it.
  @Transactional
  public void mapLabel(Viewer viewer, String label, LabelMeaning meaning, Instant at) {
    store.keepMeaning(viewer, label, meaning);
    store.applyMeaning(viewer, label, meaning, at);
  }

  /// The labels in use with what they are taken to mean and how many open deals carry them.
  @Transactional(readOnly = true)
  public List<LabelUse> labels(Viewer viewer) {
    return store.labels(viewer);
  }

  private static List<UUID> with(Imported.Effect effect, List<Imported> results) {
    return results.stream()
        .filter(it -> it.effect() == effect)
        .map(Imported::id)
        .distinct()
        .toList();
  }

  /// What was chosen for labels before.
  @Transactional(readOnly = true)
  public List<LabelUse> meanings(Viewer viewer) {
    return store.meanings(viewer);
  }

  /// @param stage the claimed stage's index; -1 for none
  public record LabelMeaning(int stage) {}

  public record LabelUse(String label, int stage, long deals) {}
}
