package buyerside.app.process;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.undo.Undoable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes back changes to drafts, each while nothing came after it, and which process new deals
/// follow. What was published stays: deals may follow it.
@Component
class DraftUndo implements Undoable {

  private final DraftStore drafts;
  private final ProcessStore processes;
  private final Processes published;

  DraftUndo(DraftStore drafts, ProcessStore processes, Processes published) {
    this.drafts = drafts;
    this.processes = processes;
    this.published = published;
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(Drafts.CHANGED) || kind.equals(Processes.FOLLOWED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    viewer.require(Role.OPERATIONS);
    return change.kind().equals(Drafts.CHANGED)
        ? restore(viewer, change, at)
        : unfollow(viewer, change, at);
  }

  private List<Change> restore(Viewer viewer, Change change, Instant at) {
    var process = change.subject();
    processes.lock(viewer, process);
    var revision = (Integer) change.details().getOrDefault("revision", 0);
    var latest = drafts.latest(viewer, process);
    if (latest.isEmpty() || latest.get().revision() != revision) {
      return List.of();
    }
    var before = drafts.at(viewer, process, revision - 1).map(DraftStore.Kept::draft);
    return List.of(Drafts.changed(process, drafts.add(viewer, process, before.orElse(null), at)));
  }

  private List<Change> unfollow(Viewer viewer, Change change, Instant at) {
    if (!published.current(viewer).processId().equals(change.subject())) {
      return List.of();
    }
    var before = UUID.fromString(change.details().getOrDefault("before", "").toString());
    processes.follow(viewer, before, at);
    var details = Map.<String, Object>of("before", change.subject().toString());
    return List.of(new Change(Processes.FOLLOWED, Processes.PROCESS, before, details));
  }
}
