package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.process.Processes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Works out derived state anew: of deals whose evidence lapses by itself, and, to prove that
/// nothing else sets it, of all.
@Service
public class Rebuild {

  private static final int BATCH = 500;

  private final DealStore store;
  private final EvidenceStore evidence;
  private final Processes processes;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Rebuild(
      DealStore store,
      EvidenceStore evidence,
      Processes processes,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.evidence = evidence;
    this.processes = processes;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// @param deals how many were looked at
  /// @param changed how many did not stand where their evidence puts them
  public record Result(long deals, long changed) {}

  /// Moves the deals whose standing changes by itself up to today.
  public Result lapses(Viewer viewer) {
    var today = Deals.dayOf(viewer, clock.instant());
    var total = new Result(0, 0);
    while (true) {
      var step = transaction.execute(_ -> derive(viewer, store.changingBy(viewer, today, BATCH)));
      if (step == null || step.deals() == 0) {
        return total;
      }
      total = new Result(total.deals() + step.deals(), total.changed() + step.changed());
    }
  }

  /// Works out all open deals of a workspace.
  public Result all(Viewer viewer) {
    var total = new Result(0, 0);
    var after = new UUID(0, 0);
    while (true) {
      var last = after;
      var ids = transaction.execute(_ -> store.open(viewer, last, BATCH));
      if (ids == null || ids.isEmpty()) {
        return total;
      }
      var step = transaction.execute(_ -> derive(viewer, ids));
      if (step != null) {
        total = new Result(total.deals() + step.deals(), total.changed() + step.changed());
      }
      after = ids.getLast();
    }
  }

  private Result derive(Viewer viewer, List<UUID> ids) {
    var now = clock.instant();
    var today = Deals.dayOf(viewer, now);
    var known = evidence.of(viewer, ids);
    var changed = 0;
    for (var id : ids) {
      var kept = store.derived(viewer, id);
      var process = processes.version(viewer, kept.processVersion()).process();
      var pieces = Deals.pieces(known.getOrDefault(id, List.of()));
      var derived = Derived.of(process, pieces, today, now);
      if (!derived.equals(kept.derived())) {
        store.derive(viewer, id, derived, now);
        changed++;
      }
    }
    return new Result(ids.size(), changed);
  }
}
