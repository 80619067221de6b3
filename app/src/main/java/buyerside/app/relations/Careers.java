package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.shell.DateRule;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where people work and worked. A change of company is written down by itself.
@Service
public class Careers {

  static final String MOVED = "person.moved";
  static final String WORKED = "person.worked";
  private static final int LONGEST = 300;

  private final EmploymentStore store;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Careers(EmploymentStore store, Journal journal, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /// Where somebody works and worked, the present one first.
  @Transactional(readOnly = true)
  public List<Employment> of(Viewer viewer, UUID person) {
    return store.of(viewer, person);
  }

  /// What was on record at an instant: one that ended later had not ended.
  @Transactional(readOnly = true)
  public List<Employment> of(Viewer viewer, UUID person, Instant at) {
    var day = LocalDate.ofInstant(at, viewer.place().zone());
    return store.recordedBy(viewer, person, at).stream()
        .map(it -> it.to() != null && it.to().isAfter(day) ? it.unended() : it)
        .toList();
  }

  /// Who left a company, the latest first.
  @Transactional(readOnly = true)
  public List<Employment> left(Viewer viewer, UUID company, int atMost) {
    return store.left(viewer, company, atMost);
  }

  /// Writes down where somebody worked earlier.
  @Transactional
  public Keeping worked(
      Viewer viewer,
      UUID person,
      String company,
      String title,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("employer", company, LONGEST, problems);
    TextRule.check("title", title, LONGEST, problems);
    DateRule.check("from", from, problems);
    DateRule.check("to", to, problems);
    if (from != null && to != null && to.isBefore(from)) {
      problems.add(Reason.of("to", "career.order"));
    }
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    var id = Ids.next();
    store.add(
        viewer, new Employment(id, person, "", null, company.strip(), title.strip(), from, to), at);
    var change = new Change(WORKED, People.PERSON, person, Map.of("employment", id.toString()));
    return new Kept(person, journal.append(viewer, at, List.of(change)));
  }

  /// Writes down that somebody works elsewhere from today on, in the changing transaction.
  ///
  /// @return what to write into the journal; empty if they did not move
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Change> moved(
      Viewer viewer,
      UUID person,
      @Nullable UUID from,
      @Nullable UUID to,
      String title,
      Instant at) {
    if (Objects.equals(from, to)) {
      return Optional.empty();
    }
    var today = LocalDate.ofInstant(at, viewer.place().zone());
    var details = new HashMap<String, Object>();
    if (from != null) {
      var ended = store.end(viewer, person, from, today);
      if (ended.isPresent()) {
        details.put("ended", ended.get().toString());
      } else {
        details.put("past", add(viewer, person, from, "", null, today, at));
      }
    }
    if (to != null) {
      details.put("begun", add(viewer, person, to, title, from == null ? null : today, null, at));
    }
    events.publishEvent(new PersonMoved(viewer.workspace(), person, from, to, today));
    return Optional.of(new Change(MOVED, People.PERSON, person, details));
  }

  private String add(
      Viewer viewer,
      UUID person,
      UUID company,
      String title,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Instant at) {
    var id = Ids.next();
    var name = store.name(viewer, company).orElse("?");
    store.add(viewer, new Employment(id, person, "", company, name, title, from, to), at);
    return id.toString();
  }
}
