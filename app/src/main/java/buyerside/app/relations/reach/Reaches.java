package buyerside.app.relations.reach;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.reach.Reach.Sort;
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
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The further ways to reach companies and people. Telephone numbers are checked by the plan of
/// their country.
@Service
public class Reaches implements Undoable {

  private static final String ADDED = "reach.added";
  private static final String REMOVED = "reach.removed";
  private static final String REACH = "reach";
  private static final int LONGEST = 500;
  private static final int LONGEST_LABEL = 60;
  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

  private final ReachStore store;
  private final Journal journal;
  private final Clock clock;

  Reaches(ReachStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Reach> of(Viewer viewer, UUID record) {
    return store.of(viewer, record);
  }

  /// Those that were known at an instant.
  @Transactional(readOnly = true)
  public List<Reach> of(Viewer viewer, UUID record, Instant at) {
    return store.of(viewer, record, at);
  }

  /// @param country ISO 3166 code, for telephone numbers that do not begin with `+`
  @Transactional
  public Keeping add(
      Viewer viewer,
      Kind kind,
      UUID record,
      Sort sort,
      String label,
      String value,
      String country) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("value", value, LONGEST, problems);
    TextRule.check("label", label, LONGEST_LABEL, problems);
    var kept = value.strip();
    if (problems.isEmpty() && sort == Sort.PHONE) {
      kept = PhoneNumbers.international(kept, country).orElse("");
      if (kept.isEmpty()) {
        problems.add(Reason.of("value", "phone", country, PhoneNumbers.example(country)));
      }
    }
    if (problems.isEmpty() && sort == Sort.EMAIL && !MAIL.matcher(kept).matches()) {
      problems.add(Reason.of("value", "mail"));
    }
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    var reach = new Reach(Ids.next(), sort, label.strip(), kept);
    store.add(viewer, record, reach, at);
    return new Kept(
        record,
        journal.append(viewer, at, List.of(change(ADDED, kind.name(), record, reach.id()))));
  }

  @Transactional
  public Keeping remove(Viewer viewer, Kind kind, UUID record, UUID reach) {
    var at = clock.instant();
    if (!store.setRemoved(viewer, reach, at)) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    return new Kept(
        record, journal.append(viewer, at, List.of(change(REMOVED, kind.name(), record, reach))));
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(ADDED) || kind.equals(REMOVED);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var reach = UUID.fromString(String.valueOf(change.details().get(REACH)));
    var removing = change.kind().equals(ADDED);
    return store.setRemoved(viewer, reach, removing ? at : null)
        ? List.of(change(removing ? REMOVED : ADDED, change.subjectKind(), change.subject(), reach))
        : List.of();
  }

  private static Change change(String kind, String subjectKind, UUID record, UUID reach) {
    return new Change(kind, subjectKind, record, Map.of(REACH, reach.toString()));
  }
}
