package buyerside.app.process;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The buying processes of a workspace. A published version never changes, so it is read once.
@Service
public class Processes {

  static final String FOLLOWED = "process.followed";
  static final String PROCESS = "PROCESS";

  private final ProcessStore store;
  private final Journal journal;
  private final Clock clock;
  private final Cache<Key, ProcessVersion> read = Caffeine.newBuilder().maximumSize(1_000).build();

  private record Key(UUID workspace, UUID version) {}

  Processes(ProcessStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /// The version that new deals follow; the shipped six stages until the workspace has its own.
  @Transactional
  public ProcessVersion current(Viewer viewer) {
    var current = store.currentId(viewer);
    return current.isPresent()
        ? version(viewer, current.get())
        : keep(viewer, store.addShipped(viewer, clock.instant()));
  }

  /// The version that new deals followed at an instant; empty if there was none yet.
  @Transactional(readOnly = true)
  public Optional<ProcessVersion> at(Viewer viewer, Instant instant) {
    return store.idAt(viewer, instant).map(it -> version(viewer, it));
  }

  /// All published versions, the latest of each process first.
  @Transactional
  public List<ProcessEdition> editions(Viewer viewer) {
    current(viewer);
    return store.editions(viewer);
  }

  /// Lets new deals follow a process from now on; deals that exist stay as they are.
  ///
  /// @return empty if the process has no published version
  @Transactional
  public Optional<UUID> follow(Viewer viewer, UUID process) {
    viewer.require(Role.OPERATIONS);
    if (store.editions(viewer).stream().noneMatch(it -> it.process().equals(process))) {
      return Optional.empty();
    }
    var before = current(viewer).processId();
    var at = clock.instant();
    store.follow(viewer, process, at);
    var details = Map.<String, Object>of("before", before.toString());
    return Optional.of(
        journal.append(viewer, at, List.of(new Change(FOLLOWED, PROCESS, process, details))));
  }

  /// @throws NoSuchElementException if the workspace has no such version
  @Transactional(readOnly = true)
  public ProcessVersion version(Viewer viewer, UUID id) {
    var known = read.getIfPresent(new Key(viewer.workspace(), id));
    return known != null
        ? known
        : keep(
            viewer,
            store
                .find(viewer, id)
                .orElseThrow(() -> new NoSuchElementException("process version " + id)));
  }

  ProcessVersion keep(Viewer viewer, ProcessVersion version) {
    read.put(new Key(viewer.workspace(), version.id()), version);
    return version;
  }
}
