package buyerside.app.journal;

import buyerside.app.access.Viewer;
import buyerside.app.journal.live.LiveNews;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps every change; rows are only ever added.
@Service
public class Journal {

  private static final ScopedValue<UUID> STEP = ScopedValue.newInstance();

  private final JournalStore store;
  private final LiveNews news;

  Journal(JournalStore store, LiveNews news) {
    this.store = store;
    this.news = news;
  }

  /// Writes down what one command did, in the command's own transaction.
  ///
  /// @param at when it was recorded
  /// @return the command's id, by which it can be undone
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID append(Viewer viewer, Instant at, List<Change> changes) {
    var command = STEP.isBound() ? STEP.get() : Ids.next();
    add(viewer, at, command, null, changes);
    return command;
  }

  /// Lets all that is written down while this runs be one command, which is undone as a whole.
  public <T> T inOneStep(Supplier<T> work) {
    return STEP.isBound() ? work.get() : ScopedValue.where(STEP, Ids.next()).call(work::get);
  }

  /// Writes down that a command was taken back.
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID appendUndo(Viewer viewer, Instant at, UUID undone, List<Change> changes) {
    var command = Ids.next();
    add(viewer, at, command, undone, changes);
    return command;
  }

  /// What was recorded about a record, latest first.
  ///
  /// @param until what was recorded later is left out
  @Transactional(readOnly = true)
  public List<Entry> of(Viewer viewer, UUID subject, Instant until, int atMost) {
    return store.ofSubject(viewer, subject, until, atMost);
  }

  /// The changes of one command, in order; empty if it is unknown.
  @Transactional(readOnly = true)
  public List<Entry> ofCommand(Viewer viewer, UUID command) {
    return store.ofCommand(viewer, command);
  }

  /// The command that took this one back, if one did.
  @Transactional(readOnly = true)
  public Optional<UUID> undoOf(Viewer viewer, UUID command) {
    return store.undoOf(viewer, command);
  }

  private void add(
      Viewer viewer, Instant at, UUID command, @Nullable UUID undone, List<Change> changes) {
    store.add(viewer, at, command, undone, changes);
    news.changed(viewer.workspace(), changes.stream().map(Change::subject).toList());
  }
}
