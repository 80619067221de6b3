package buyerside.app.relations.tags;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tags of companies and people. Many are tagged in one step, which is taken back as one.
@Service
public class Tags implements Undoable {

  private static final String ADDED = "tag.added";
  private static final String REMOVED = "tag.removed";
  private static final String TAG = "tag";
  private static final int LONGEST = 60;
  private static final int MOST = 500;

  private final TagStore store;
  private final Journal journal;
  private final Clock clock;

  Tags(TagStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Map<UUID, List<String>> of(Viewer viewer, Collection<UUID> records) {
    return records.isEmpty() ? Map.of() : store.of(viewer, records);
  }

  /// The tags in use, in order.
  @Transactional(readOnly = true)
  public List<String> used(Viewer viewer, Kind kind) {
    return store.used(viewer, kind);
  }

  /// Records with a tag, in the order in which they came into the register.
  @Transactional(readOnly = true)
  public List<UUID> tagged(Viewer viewer, Kind kind, String tag, @Nullable UUID after, int size) {
    return store.tagged(viewer, kind, tag, after, size);
  }

  @Transactional
  public Keeping add(Viewer viewer, Kind kind, Collection<UUID> records, String tag) {
    return change(viewer, kind, records, tag, ADDED);
  }

  @Transactional
  public Keeping remove(Viewer viewer, Kind kind, Collection<UUID> records, String tag) {
    return change(viewer, kind, records, tag, REMOVED);
  }

  private Keeping change(
      Viewer viewer, Kind kind, Collection<UUID> records, String typed, String what) {
    var problems = new ArrayList<Reason>();
    var tag = typed.strip();
    TextRule.checkGiven(TAG, tag, LONGEST, problems);
    if (records.isEmpty() || records.size() > MOST) {
      problems.add(Reason.of("", "tag.chosen", MOST));
    }
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var changed =
        what.equals(ADDED)
            ? store.add(viewer, kind, records, tag)
            : store.remove(viewer, kind, records, tag);
    if (changed.isEmpty()) {
      return new Rejected(List.of(Reason.of("", "tag.nothing")));
    }
    var changes =
        changed.stream().map(it -> new Change(what, kind.name(), it, Map.of(TAG, tag))).toList();
    return new Kept(changed.getFirst(), journal.append(viewer, clock.instant(), changes));
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(ADDED) || kind.equals(REMOVED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var kind = Kind.valueOf(change.subjectKind());
    var tag = String.valueOf(change.details().get(TAG));
    var one = List.of(change.subject());
    var removing = change.kind().equals(ADDED);
    var changed =
        removing ? store.remove(viewer, kind, one, tag) : store.add(viewer, kind, one, tag);
    return changed.isEmpty()
        ? List.of()
        : List.of(
            new Change(
                removing ? REMOVED : ADDED,
                change.subjectKind(),
                change.subject(),
                Map.of(TAG, tag)));
  }
}
