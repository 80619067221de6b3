package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.process.Processes;
import buyerside.app.relations.Imported;
import buyerside.method.Evidence;
import java.time.Instant;
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
  private final Deals deals;
  private final DealDocuments documents;
  private final Processes processes;

  DealImports(
      DealImportStore store,
      EvidenceStore evidence,
      Deals deals,
      DealDocuments documents,
      Processes processes) {
    this.store = store;
    this.evidence = evidence;
    this.deals = deals;
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
    var results = store.put(viewer, imports, version.id(), start, at);
    var changed =
        results.stream()
            .filter(it -> it.effect() != Imported.Effect.SAME)
            .map(Imported::id)
            .distinct()
            .toList();
    documents.put(viewer, changed);
    return results;
  }

  /// Puts evidence from elsewhere on record, with the instants at which it was recorded there, and
  /// works out where that puts the deals.
  @Transactional(propagation = Propagation.MANDATORY)
  public void evidence(Viewer viewer, List<KnownFact> facts, Instant at) {
    evidence.addAll(viewer, facts);
    var process = processes.current(viewer).process();
    facts.stream()
        .map(KnownFact::deal)
        .distinct()
        .forEach(it -> deals.derive(viewer, it, process, at));
  }

  /// A piece of evidence with its history.
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
      documents.remove(viewer, imported.id());
    } else if (done) {
      documents.put(viewer, List.of(imported.id()));
    }
    return done;
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

  /// What was chosen for labels before.
  @Transactional(readOnly = true)
  public List<LabelUse> meanings(Viewer viewer) {
    return store.meanings(viewer);
  }

  /// @param stage the claimed stage's index; -1 for none
  public record LabelMeaning(int stage) {}

  public record LabelUse(String label, int stage, long deals) {}
}
