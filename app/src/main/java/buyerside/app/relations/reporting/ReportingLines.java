package buyerside.app.relations.reporting;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.journal.undo.Undoable;
import buyerside.app.relations.ContactTimes;
import buyerside.app.relations.ContactTimes.Met;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who reports to whom at a company, and which of our colleagues know them how well.
@Service
public class ReportingLines implements Undoable {

  private static final String REPORTS = "person.reports";
  private static final String PERSON = "PERSON";
  private static final int MOST = 200;

  /// A colleague and how close they are to somebody.
  public record Acquaintance(UUID member, Closeness closeness) {}

  /// Somebody at the company.
  ///
  /// @param boss whom they report to; `null` if that is not known
  /// @param known by whom of us, the closest first
  public record Colleague(Person person, @Nullable UUID boss, List<Acquaintance> known) {
    public Colleague {
      known = List.copyOf(known);
    }
  }

  private final ReportingStore store;
  private final People people;
  private final ObjectProvider<ContactTimes> times;
  private final Journal journal;
  private final Clock clock;

  ReportingLines(
      ReportingStore store,
      People people,
      ObjectProvider<ContactTimes> times,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.people = people;
    this.times = times;
    this.journal = journal;
    this.clock = clock;
  }

  /// The people of a company, at most two hundred.
  @Transactional(readOnly = true)
  public List<Colleague> at(Viewer viewer, UUID company) {
    var there = people.of(viewer, company, MOST);
    var ids = there.stream().map(Person::id).toList();
    var bosses = store.bosses(viewer, ids);
    var known = known(viewer, ids);
    return there.stream()
        .map(it -> new Colleague(it, bosses.get(it.id()), known.getOrDefault(it.id(), List.of())))
        .toList();
  }

  /// Who of us knows these people, the closest first.
  @Transactional(readOnly = true)
  public Map<UUID, List<Acquaintance>> known(Viewer viewer, List<UUID> ids) {
    var today = LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
    var contacts = new ArrayList<Met>();
    if (!ids.isEmpty()) {
      times.forEach(it -> contacts.addAll(it.since(viewer, ids, today.minusDays(Closeness.DAYS))));
    }
    var known = new HashMap<UUID, List<Acquaintance>>();
    contacts.stream()
        .collect(Collectors.groupingBy(Met::person, Collectors.groupingBy(Met::member)))
        .forEach((person, byMember) ->
            known.put(
                person,
                byMember.entrySet().stream()
                    .map(it -> new Acquaintance(it.getKey(), Closeness.of(it.getValue(), today)))
                    .sorted(
                        Comparator.comparingInt((Acquaintance it) -> it.closeness().points())
                            .reversed())
                    .toList()));
    return known;
  }

  /// Lets somebody report to another, or to nobody; refused where it would close a circle.
  ///
  /// @param boss `null` for nobody
  @Transactional
  public Keeping report(Viewer viewer, UUID person, @Nullable UUID boss) {
    var ids = new ArrayList<>(List.of(person));
    if (boss != null && !boss.equals(person)) {
      ids.add(boss);
    }
    var names =
        people.all(viewer, ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    if (names.size() < ids.size()) {
      return rejected("unknown");
    }
    if (person.equals(boss)) {
      return rejected("reports.self", names.get(person));
    }
    var circle = boss == null ? Optional.<Keeping>empty() : circle(viewer, person, boss);
    if (circle.isPresent()) {
      return circle.get();
    }
    var before = store.boss(viewer, person);
    store.set(viewer, person, boss);
    var change = change(person, before.orElse(null), boss);
    return new Kept(person, journal.append(viewer, clock.instant(), List.of(change)));
  }

  private Optional<Keeping> circle(Viewer viewer, UUID person, UUID boss) {
    var chain = new ArrayList<>(List.of(boss));
    chain.addAll(store.above(viewer, boss));
    var at = chain.indexOf(person);
    if (at < 0) {
      return Optional.empty();
    }
    var names =
        people.all(viewer, chain).stream().collect(Collectors.toMap(Person::id, Person::name));
    var path =
        chain.subList(0, at + 1).stream()
            .map(it -> names.getOrDefault(it, "?"))
            .collect(Collectors.joining(" → "));
    return Optional.of(rejected("reports.circle", path, names.getOrDefault(person, "")));
  }

  @Override
  public boolean takesBack(String kind) {
    return kind.equals(REPORTS);
  }

  @Override
  public List<Change> takeBack(Viewer viewer, Change change, Instant at) {
    var person = change.subject();
    var now = store.boss(viewer, person).orElse(null);
    if (!Objects.equals(now, boss(change, "after"))) {
      return List.of();
    }
    var before = boss(change, "before");
    store.set(viewer, person, before);
    return List.of(change(person, now, before));
  }

  private static @Nullable UUID boss(Change change, String when) {
    return change.details().get(when) instanceof String id ? UUID.fromString(id) : null;
  }

  private static Change change(UUID person, @Nullable UUID before, @Nullable UUID after) {
    var details = new HashMap<String, Object>();
    if (before != null) {
      details.put("before", before.toString());
    }
    if (after != null) {
      details.put("after", after.toString());
    }
    return new Change(REPORTS, PERSON, person, details);
  }

  private static Keeping rejected(String code, @Nullable Object... arguments) {
    return new Rejected(List.of(Reason.of("boss", code, arguments)));
  }
}
