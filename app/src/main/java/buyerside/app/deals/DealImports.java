package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.process.Processes;
import buyerside.app.relations.Imported;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings many deals in at once, in the importing transaction.
@Service
public class DealImports {

  private final DealImportStore store;
  private final DealDocuments documents;
  private final Processes processes;

  DealImports(DealImportStore store, DealDocuments documents, Processes processes) {
    this.store = store;
    this.documents = documents;
    this.processes = processes;
  }

  /// Makes or updates deals in the current process. A new one has no evidence and stands in the
  /// first stage whatever is claimed.
  ///
  /// @return what became of each, in order
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Imported> deals(Viewer viewer, List<DealImport> deals, Instant at) {
    var version = processes.current(viewer);
    var start = Derived.of(version.process(), List.of(), Deals.dayOf(viewer, at), at);
    var results = store.put(viewer, deals, version.id(), start, at);
    var changed =
        results.stream()
            .filter(it -> it.effect() != Imported.Effect.SAME)
            .map(Imported::id)
            .distinct()
            .toList();
    documents.put(viewer, changed);
    return results;
  }

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
