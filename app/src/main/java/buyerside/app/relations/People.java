package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.Person.Marks;
import buyerside.app.search.Document;
import buyerside.app.search.Search;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.text.search.PersonName;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people on the buyers' side.
@Service
public class People {

  static final String PERSON_ADDED = "person.added";
  static final String PERSON_CHANGED = "person.changed";
  static final String PERSON = "PERSON";

  private final PersonStore store;
  private final MatchKeyStore keys;
  private final Companies companies;
  private final Careers careers;
  private final Search search;
  private final Journal journal;
  private final Clock clock;

  People(
      PersonStore store,
      MatchKeyStore keys,
      Companies companies,
      Careers careers,
      Search search,
      Journal journal,
      Clock clock) {
    this.keys = keys;
    this.careers = careers;
    this.store = store;
    this.companies = companies;
    this.search = search;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Person> find(Viewer viewer, UUID id) {
    return store.find(viewer, id);
  }

  /// A page by name.
  ///
  /// @param after the last person of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<Person> page(Viewer viewer, @Nullable UUID after, int size) {
    return store.page(viewer, after, size);
  }

  @Transactional(readOnly = true)
  public List<Person> of(Viewer viewer, UUID company, int atMost) {
    return store.of(viewer, company, atMost);
  }

  /// @param company where they work; `null` if that is not known
  @Transactional
  public Keeping add(Viewer viewer, PersonFacts facts, @Nullable UUID company, Marks marks) {
    var problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var employer = company == null ? Optional.<Company>empty() : companies.find(viewer, company);
    if (company != null && employer.isEmpty()) {
      return new Rejected(List.of(Reason.of("company", "unknown")));
    }
    var at = clock.instant();
    var id = Ids.next();
    store.add(viewer, id, facts, company, marks, at);
    var there = employer.map(Company::name).orElse("");
    search.put(viewer, List.of(document(id, facts, there)));
    keys.put(viewer, id, facts.listed(id.toString(), there));
    var changes =
        new ArrayList<>(
            List.of(new Change(PERSON_ADDED, PERSON, id, Map.of("name", facts.name()))));
    careers.moved(viewer, id, null, company, title(facts), at).ifPresent(changes::add);
    return new Kept(id, journal.append(viewer, at, changes));
  }

  /// Puts other facts in place of the known ones.
  ///
  /// @param version the one that was looked at; refused if somebody has changed it since
  /// @param company where they work; `null` if that is not known
  @Transactional
  public Keeping change(
      Viewer viewer, UUID id, int version, PersonFacts facts, @Nullable UUID company, Marks marks) {
    var problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var employer = company == null ? Optional.<Company>empty() : companies.find(viewer, company);
    if (company != null && employer.isEmpty()) {
      return new Rejected(List.of(Reason.of("company", "unknown")));
    }
    var at = clock.instant();
    var left = store.find(viewer, id).map(Person::company).orElse(null);
    return switch (store.change(viewer, id, version, facts, company, marks, at)) {
      case Changing.Unknown() -> new Rejected(List.of(Reason.of("", "unknown")));
      case Changing.ChangedSince() -> new Rejected(List.of(Reason.of("", "changed-since")));
      case Changing.Changed changed -> {
        var there = employer.map(Company::name).orElse("");
        search.put(viewer, List.of(document(id, facts, there)));
        keys.put(viewer, id, facts.listed(id.toString(), there));
        var changes = new ArrayList<>(List.of(changed.as(PERSON_CHANGED, PERSON, id)));
        careers.moved(viewer, id, left, company, title(facts), at).ifPresent(changes::add);
        yield new Kept(id, journal.append(viewer, at, changes));
      }
    };
  }

  /// People with exactly these names; several may have one name.
  @Transactional(readOnly = true)
  public List<Person> named(Viewer viewer, Collection<String> names) {
    return names.isEmpty() ? List.of() : store.named(viewer, names);
  }

  @Transactional(readOnly = true)
  public List<Person> all(Viewer viewer, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : store.all(viewer, ids);
  }

  /// The record that a merged one became part of.
  @Transactional(readOnly = true)
  public Optional<UUID> mergedInto(Viewer viewer, UUID id) {
    return store.mergedInto(viewer, id);
  }

  /// Makes a person findable, by search and among duplicates, who was gone for a while.
  @Transactional
  public void findAnew(Viewer viewer, UUID id) {
    store
        .find(viewer, id)
        .ifPresent(it -> {
          search.put(viewer, List.of(document(id, it.facts(), it.companyName())));
          keys.put(viewer, id, it.facts().listed(id.toString(), it.companyName()));
        });
  }

  private static String title(PersonFacts facts) {
    var title = facts.title();
    return title == null ? "" : title;
  }

  /// How a person is found.
  static Document document(UUID id, PersonFacts facts, String company) {
    var also =
        Stream.concat(
                Stream.of(facts.contact().email(), facts.contact().mobile(), facts.title())
                    .filter(Objects::nonNull),
                PersonName.of(facts.name()).spellings().stream())
            .toList();
    return new Document(Document.Kind.PERSON, id, facts.name(), company, also, null);
  }
}
