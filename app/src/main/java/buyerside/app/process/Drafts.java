package buyerside.app.process;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Reason;
import buyerside.method.draft.Draft;
import buyerside.method.draft.DraftEdit;
import buyerside.method.draft.Editing;
import buyerside.method.file.ProcessFile;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Buying processes while operations change them. A published version never changes: a draft
/// becomes the next version.
@Service
public class Drafts {

  static final String CHANGED = "process.draft-changed";
  static final String PUBLISHED = "process.published";

  private final DraftStore store;
  private final ProcessStore processes;
  private final Processes published;
  private final Journal journal;
  private final Clock clock;

  Drafts(
      DraftStore store, ProcessStore processes, Processes published, Journal journal, Clock clock) {
    this.store = store;
    this.processes = processes;
    this.published = published;
    this.journal = journal;
    this.clock = clock;
  }

  /// The draft of a process, if one is open.
  @Transactional(readOnly = true)
  public Optional<OpenDraft> find(Viewer viewer, UUID process) {
    return store.latest(viewer, process).flatMap(Drafts::open);
  }

  /// All drafts that are open.
  @Transactional(readOnly = true)
  public List<OpenDraft> all(Viewer viewer) {
    return store.open(viewer).stream().flatMap(it -> open(it).stream()).toList();
  }

  /// Begins a process of its own with these stages.
  @Transactional
  public Drafting begin(Viewer viewer, DescribedProcess like) {
    viewer.require(Role.OPERATIONS);
    var at = clock.instant();
    var process = processes.addProcess(viewer, like.name().in(Language.EN), at);
    return keep(viewer, process, Draft.of(like), at);
  }

  /// Begins a draft of a process from its latest version, or goes on with the open one.
  @Transactional
  public Drafting continueFrom(Viewer viewer, ProcessVersion version) {
    viewer.require(Role.OPERATIONS);
    processes.lock(viewer, version.processId());
    var open = find(viewer, version.processId());
    return open.isPresent()
        ? new Drafting.Rejected(List.of(Reason.of("", "process.draft-open")))
        : keep(viewer, version.processId(), Draft.of(version.described()), clock.instant());
  }

  /// Makes one change. What somebody else changed since the revision seen is not overwritten.
  @Transactional
  public Drafting edit(Viewer viewer, UUID process, int seen, DraftEdit edit) {
    viewer.require(Role.OPERATIONS);
    processes.lock(viewer, process);
    var now = find(viewer, process);
    if (now.isEmpty()) {
      return new Drafting.Rejected(List.of(Reason.of("", "process.draft-ended")));
    }
    var then = store.at(viewer, process, seen).map(DraftStore.Kept::draft);
    if (then.isPresent() && !Touched.same(then.get(), now.get().draft(), edit)) {
      return new Drafting.Rejected(List.of(Reason.of("", "process.changed-since")));
    }
    return keep(viewer, process, Editing.apply(now.get().draft(), edit), clock.instant());
  }

  /// Puts the process of a file in the place of the draft.
  @Transactional
  public Drafting replace(Viewer viewer, UUID process, DescribedProcess by) {
    viewer.require(Role.OPERATIONS);
    return processes.lock(viewer, process)
        ? keep(viewer, process, Draft.of(by), clock.instant())
        : new Drafting.Rejected(List.of(Reason.of("", "unknown")));
  }

  /// Gives a draft up.
  @Transactional
  public Drafting discard(Viewer viewer, UUID process) {
    viewer.require(Role.OPERATIONS);
    processes.lock(viewer, process);
    return find(viewer, process).isPresent()
        ? keep(viewer, process, null, clock.instant())
        : new Drafting.Rejected(List.of(Reason.of("", "process.draft-ended")));
  }

  /// Makes the draft the next version. Deals stay with the version they follow until they are
  /// moved.
  @Transactional
  public Publishing publish(Viewer viewer, UUID process) {
    viewer.require(Role.OPERATIONS);
    processes.lock(viewer, process);
    var open = find(viewer, process);
    if (open.isEmpty()) {
      return new Publishing.Rejected(List.of(Reason.of("", "process.draft-ended")));
    }
    var problems = open.get().problems();
    if (!problems.isEmpty()) {
      return new Publishing.Rejected(problems);
    }
    var at = clock.instant();
    int number =
        1
            + processes.editions(viewer).stream()
                .filter(it -> it.process().equals(process))
                .mapToInt(ProcessEdition::number)
                .max()
                .orElse(0);
    var text = ProcessFile.write(open.get().draft());
    var version = processes.addVersion(viewer, process, number, text, at);
    store.add(viewer, process, null, at);
    var details = Map.<String, Object>of("version", version.id().toString(), "number", number);
    journal.append(viewer, at, List.of(new Change(PUBLISHED, Processes.PROCESS, process, details)));
    return new Publishing.Published(published.keep(viewer, version));
  }

  private Drafting keep(Viewer viewer, UUID process, @Nullable Draft draft, Instant at) {
    int revision = store.add(viewer, process, draft, at);
    return new Drafting.Kept(
        process, revision, journal.append(viewer, at, List.of(changed(process, revision))));
  }

  static Change changed(UUID process, int revision) {
    return new Change(CHANGED, Processes.PROCESS, process, Map.of("revision", revision));
  }

  private static Optional<OpenDraft> open(DraftStore.Kept kept) {
    var draft = kept.draft();
    return draft == null
        ? Optional.empty()
        : Optional.of(new OpenDraft(kept.process(), kept.revision(), draft));
  }
}
