package buyerside.app.relations.notes;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes about companies and people. Nobody but its author reads a private one, not even an
/// administrator, unless they break the glass: with a reason, kept for good and shown to the
/// author. The journal says that a note was written, never what.
@Service
public class Notes {

  static final String WRITTEN = "note.written";
  static final String REMOVED = "note.removed";
  static final String OPENED = "note.opened";
  static final String NOTE = "note";
  private static final int LONGEST = 20_000;
  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 1_000;

  /// What breaking the glass leads to.
  public sealed interface Breaking {
    record Broken(List<Note> notes) implements Breaking {}

    record Refused(List<Reason> reasons) implements Breaking {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  private final NoteStore store;
  private final Journal journal;
  private final Clock clock;

  Notes(NoteStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /// What this viewer may read, the latest first.
  @Transactional(readOnly = true)
  public List<Note> of(Viewer viewer, UUID record) {
    return viewer.member() == null ? List.of() : store.readable(viewer, record);
  }

  /// What this viewer may read of what was written by an instant and had not been removed.
  @Transactional(readOnly = true)
  public List<Note> of(Viewer viewer, UUID record, Instant at) {
    return viewer.member() == null ? List.of() : store.readable(viewer, record, at);
  }

  /// Whether there are private notes of others, behind glass.
  @Transactional(readOnly = true)
  public boolean behindGlass(Viewer viewer, UUID record) {
    return mayBreak(viewer) && !store.shut(viewer, record).isEmpty();
  }

  /// Who broke the glass, and why: for everybody who sees the record.
  @Transactional(readOnly = true)
  public List<Opening> openings(Viewer viewer, UUID record) {
    return store.openings(viewer, record);
  }

  @Transactional
  public Keeping write(Viewer viewer, Kind kind, UUID record, String body, boolean secret) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("body", body, LONGEST, problems);
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    var note = new Note(Ids.next(), viewer.self(), secret, body.strip(), at);
    store.add(viewer, record, note);
    var change = new Change(WRITTEN, kind.name(), record, Map.of(NOTE, note.id().toString()));
    return new Kept(record, journal.append(viewer, at, List.of(change)));
  }

  /// Removes a note of one's own.
  @Transactional
  public Keeping remove(Viewer viewer, Kind kind, UUID record, UUID note) {
    var at = clock.instant();
    if (!store.setRemoved(viewer, note, viewer.self(), at)) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    var change = new Change(REMOVED, kind.name(), record, Map.of(NOTE, note.toString()));
    return new Kept(record, journal.append(viewer, at, List.of(change)));
  }

  /// Reads others' private notes about a record, once. Who, when, why and which is kept for good.
  @Transactional
  public Breaking breakGlass(Viewer viewer, Kind kind, UUID record, String reason) {
    viewer.require(Role.ADMINISTRATOR);
    var problems = new ArrayList<Reason>();
    TextRule.check("reason", reason, LONGEST_REASON, problems);
    if (reason.strip().length() < SHORTEST_REASON) {
      problems.add(Reason.of("reason", "note.reason", SHORTEST_REASON));
    }
    var notes = store.shut(viewer, record);
    if (notes.isEmpty()) {
      problems.add(Reason.of("", "unknown"));
    }
    if (!problems.isEmpty()) {
      return new Breaking.Refused(problems);
    }
    var at = clock.instant();
    store.open(viewer, record, reason.strip(), notes.stream().map(Note::id).toList(), at);
    var change = new Change(OPENED, kind.name(), record, Map.of("reason", reason.strip()));
    journal.append(viewer, at, List.of(change));
    return new Breaking.Broken(notes);
  }

  private static boolean mayBreak(Viewer viewer) {
    return viewer.member() != null && viewer.role().atLeast(Role.ADMINISTRATOR);
  }
}
