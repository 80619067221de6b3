package buyerside.app.relations.duplicates;

import buyerside.app.access.Viewer;
import buyerside.app.relations.duplicates.DuplicateStore.Ids;
import buyerside.app.relations.duplicates.ListedStore.Changed;
import buyerside.text.duplicates.Listed;
import buyerside.text.duplicates.Listed.Kind;
import buyerside.text.duplicates.Match;
import buyerside.text.duplicates.Rules;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks for duplicates among what was changed since it last looked, a batch and a transaction at a
/// time, so that memory stays flat and it can be stopped anywhere.
@Service
public class DuplicateSearch {

  private static final int BATCH = 2_000;

  /// What was written by a transaction that may still be running is left for the next time.
  private static final Duration SETTLED = Duration.ofMinutes(1);

  private final ListedStore listed;
  private final DuplicateStore store;
  private final TransactionTemplate transactions;
  private final Clock clock;

  DuplicateSearch(
      ListedStore listed, DuplicateStore store, TransactionTemplate transactions, Clock clock) {
    this.listed = listed;
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Looks through what has changed, up to a minute ago.
  ///
  /// @return how many records were looked at
  public long run(Viewer viewer) {
    return run(viewer, SETTLED);
  }

  /// Looks through all that has changed.
  public long runNow(Viewer viewer) {
    return run(viewer, Duration.ZERO);
  }

  /// How many records it has looked at so far, those that were changed again counted again.
  public long checked(Viewer viewer, Kind kind) {
    return transactions.execute(_ -> store.checked(viewer, kind));
  }

  private long run(Viewer viewer, Duration settled) {
    var sum = 0L;
    for (var kind : Kind.values()) {
      int done;
      do {
        done = transactions.execute(_ -> batch(viewer, kind, settled));
        sum += done;
      } while (done == BATCH);
    }
    return sum;
  }

  private int batch(Viewer viewer, Kind kind, Duration settled) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var changed =
        listed.changed(viewer, kind, store.reached(viewer, kind), now.minus(settled), BATCH);
    if (changed.isEmpty()) {
      return 0;
    }
    var ids = changed.stream().map(Changed::id).toList();
    var there = listed.all(viewer, kind, ids);
    store.file(viewer, ids, there);
    store.put(viewer, kind, ids, matches(viewer, kind, ids, there), now);
    store.reach(viewer, kind, changed.getLast(), changed.size());
    return changed.size();
  }

  private Map<Ids, Match> matches(
      Viewer viewer, Kind kind, List<UUID> ids, Map<UUID, Listed> there) {
    var pairs = store.pairs(viewer, kind, ids);
    var others = new HashSet<UUID>();
    pairs.forEach(it -> {
      others.add(it.first());
      others.add(it.second());
    });
    others.removeAll(there.keySet());
    var all = new HashMap<>(there);
    all.putAll(listed.all(viewer, kind, others));
    var matches = new HashMap<Ids, Match>();
    for (var pair : pairs) {
      var first = all.get(pair.first());
      var second = all.get(pair.second());
      if (first != null && second != null) {
        Rules.compare(first, second).ifPresent(it -> matches.put(pair, it));
      }
    }
    return matches;
  }
}
