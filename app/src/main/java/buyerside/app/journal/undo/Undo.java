package buyerside.app.journal.undo;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes back what was just done.
@Service
public class Undo {

  /// What undoing leads to.
  public sealed interface Undoing {
    /// @param command by which the undoing itself can be undone
    /// @param left how many changes were left standing, since somebody has changed the records
    ///   since
    record Undone(UUID command, int left) implements Undoing {}

    record Refused(List<Reason> reasons) implements Undoing {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /// In place of the details of what was done to a person who was erased since.
  private static final String ERASED = "erased";

  private final Journal journal;
  private final List<Undoable> modules;
  private final Clock clock;

  Undo(Journal journal, List<Undoable> modules, Clock clock) {
    this.journal = journal;
    this.modules = modules;
    this.clock = clock;
  }

  /// Takes all changes of a command back, latest first; each command once.
  @Transactional
  public Undoing undo(Viewer viewer, UUID command) {
    var entries = journal.ofCommand(viewer, command);
    if (entries.isEmpty()) {
      return new Undoing.Refused(List.of(Reason.of("", "unknown")));
    }
    if (journal.undoOf(viewer, command).isPresent()) {
      return new Undoing.Refused(List.of(Reason.of("", "undone.already")));
    }
    var at = clock.instant();
    var done = new ArrayList<Change>();
    var left = 0;
    for (var entry : entries.reversed()) {
      var module = modules.stream().filter(it -> it.takesBack(entry.change().kind())).findFirst();
      if (module.isEmpty()) {
        return new Undoing.Refused(List.of(Reason.of("", "undo.not-possible")));
      }
      var changes =
          entry.change().details().containsKey(ERASED)
              ? List.<Change>of()
              : module.get().takeBack(viewer, entry.change(), at);
      left += changes.isEmpty() ? 1 : 0;
      done.addAll(changes);
    }
    if (done.isEmpty()) {
      return new Undoing.Refused(List.of(Reason.of("", "undo.changed-since")));
    }
    return new Undoing.Undone(journal.appendUndo(viewer, at, command, done), left);
  }
}
