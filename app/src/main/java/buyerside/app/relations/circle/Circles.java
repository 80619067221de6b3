package buyerside.app.relations.circle;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.People;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Each member's core circle. Nobody else sees it, administrators included: every question is
/// answered from the asking member's own rows, and the journal keeps no names.
@Service
public class Circles {

  static final String JOINED = "circle.joined";
  static final String LEFT = "circle.left";
  static final String CONTACTED = "circle.contacted";
  static final String CHANGED = "circle.changed";
  static final String CIRCLE = "CIRCLE";

  private static final int MOST = 500;

  private final CircleStore store;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  Circles(CircleStore store, People people, Journal journal, Clock clock) {
    this.store = store;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  /// The viewer's circle, whoever is due first.
  @Transactional(readOnly = true)
  public List<CircleMember> own(Viewer viewer) {
    return store.own(viewer).stream()
        .sorted(Comparator.comparing(CircleMember::due).thenComparing(it -> it.facts().name()))
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<CircleMember> find(Viewer viewer, UUID id) {
    return store.own(viewer).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// Whether any of these people belongs to the viewer's circle.
  @Transactional(readOnly = true)
  public boolean includes(Viewer viewer, Collection<UUID> persons) {
    return !persons.isEmpty() && store.includes(viewer, persons);
  }

  @Transactional
  public Keeping join(Viewer viewer, CircleFacts facts) {
    var problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var person = facts.person();
    if (person != null && people.find(viewer, person).isEmpty()) {
      return new Rejected(List.of(Reason.of("name", "unknown")));
    }
    var circle = store.own(viewer);
    if (circle.size() >= MOST) {
      return new Rejected(List.of(Reason.of("", "circle.full", MOST)));
    }
    if (circle.stream().anyMatch(it -> isThem(it.facts(), facts))) {
      return new Rejected(List.of(Reason.of("name", "circle.already")));
    }
    var id = Ids.next();
    store.join(viewer, id, facts, today(viewer));
    return new Kept(id, append(viewer, JOINED, id));
  }

  @Transactional
  public Keeping change(Viewer viewer, UUID id, int version, CircleFacts facts) {
    var problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    return store.change(viewer, id, version, facts)
        ? new Kept(id, append(viewer, CHANGED, id))
        : new Rejected(List.of(Reason.of("", "changed-since")));
  }

  @Transactional
  public Keeping leave(Viewer viewer, UUID id) {
    return store.leave(viewer, id, clock.instant())
        ? new Kept(id, append(viewer, LEFT, id))
        : new Rejected(List.of(Reason.of("", "unknown")));
  }

  /// Notes that one was in touch.
  @Transactional
  public Keeping contacted(Viewer viewer, UUID id, LocalDate on, Way way, String note) {
    if (on.isAfter(today(viewer))) {
      return new Rejected(List.of(Reason.of("on", "circle.future")));
    }
    if (find(viewer, id).isEmpty()) {
      return new Rejected(List.of(Reason.of("", "unknown")));
    }
    var contact = Ids.next();
    store.contacted(viewer, id, contact, on, way, note, clock.instant());
    var change = new Change(CONTACTED, CIRCLE, id, Map.of("contact", contact.toString()));
    return new Kept(id, journal.append(viewer, clock.instant(), List.of(change)));
  }

  private static boolean isThem(CircleFacts one, CircleFacts other) {
    return one.person() == null || other.person() == null
        ? one.person() == other.person() && one.name().strip().equals(other.name().strip())
        : one.person().equals(other.person());
  }

  private UUID append(Viewer viewer, String kind, UUID id) {
    return journal.append(viewer, clock.instant(), List.of(new Change(kind, CIRCLE, id, Map.of())));
  }

  private LocalDate today(Viewer viewer) {
    return LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
  }
}
