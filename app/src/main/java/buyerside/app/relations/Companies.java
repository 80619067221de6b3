package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.search.Document;
import buyerside.app.search.Search;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import java.time.Clock;
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

/// The companies of a workspace.
@Service
public class Companies {

  static final String COMPANY_ADDED = "company.added";
  static final String COMPANY_CHANGED = "company.changed";
  static final String COMPANY = "COMPANY";

  private final CompanyStore store;
  private final MatchKeyStore keys;
  private final Hierarchies hierarchies;
  private final Search search;
  private final Journal journal;
  private final Clock clock;

  Companies(
      CompanyStore store,
      MatchKeyStore keys,
      Hierarchies hierarchies,
      Search search,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.keys = keys;
    this.hierarchies = hierarchies;
    this.search = search;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Company> find(Viewer viewer, UUID id) {
    return store.find(viewer, id);
  }

  /// A page by name; Chinese names in the order of their pinyin.
  ///
  /// @param after the last company of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<Company> page(Viewer viewer, @Nullable UUID after, int size) {
    return store.page(viewer, after, size);
  }

  /// Those of the companies that are there, by name.
  @Transactional(readOnly = true)
  public List<Company> all(Viewer viewer, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : store.all(viewer, ids);
  }

  /// The company of that name, whatever its script, width or legal suffix; the oldest of several.
  @Transactional(readOnly = true)
  public Optional<UUID> named(Viewer viewer, String name) {
    return store.named(viewer, name);
  }

  @Transactional
  public Keeping add(Viewer viewer, CompanyFacts facts) {
    var problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    var id = Ids.next();
    var parent = parent(viewer, facts);
    if (facts.parent() != null && Hierarchies.same(facts.parent(), facts.name())) {
      return new Rejected(List.of(Reason.of("parent", "company.own-parent", facts.name())));
    }
    store.add(viewer, id, facts, parent.orElse(null), at);
    keys.put(viewer, id, facts.listed(id.toString()));
    search.put(viewer, List.of(document(id, facts)));
    var change = new Change(COMPANY_ADDED, COMPANY, id, Map.of("name", facts.name()));
    return new Kept(id, journal.append(viewer, at, List.of(change)));
  }

  /// Puts other facts in place of the known ones.
  ///
  /// @param version the one that was looked at; refused if somebody has changed it since
  @Transactional
  public Keeping change(Viewer viewer, UUID id, int version, CompanyFacts facts) {
    var problems = facts.problems();
    if (!problems.isEmpty()) {
      return new Rejected(problems);
    }
    var at = clock.instant();
    var parent = parent(viewer, facts);
    var circle = parent.flatMap(it -> hierarchies.problem(viewer, id, facts.name(), it));
    if (circle.isPresent()) {
      return new Rejected(List.of(circle.get()));
    }
    return switch (store.change(viewer, id, version, facts, parent.orElse(null), at)) {
      case Changing.Unknown() -> new Rejected(List.of(Reason.of("", "unknown")));
      case Changing.ChangedSince() -> new Rejected(List.of(Reason.of("", "changed-since")));
      case Changing.Changed changed -> {
        keys.put(viewer, id, facts.listed(id.toString()));
        search.put(viewer, List.of(document(id, facts)));
        yield new Kept(
            id, journal.append(viewer, at, List.of(changed.as(COMPANY_CHANGED, COMPANY, id))));
      }
    };
  }

  /// Lets a member look after it.
  ///
  /// @param owner `null` for nobody
  @Transactional
  public Keeping giveTo(Viewer viewer, UUID id, int version, @Nullable UUID owner) {
    var at = clock.instant();
    return switch (store.giveTo(viewer, id, version, owner, at)) {
      case Changing.Unknown() -> new Rejected(List.of(Reason.of("", "unknown")));
      case Changing.ChangedSince() -> new Rejected(List.of(Reason.of("", "changed-since")));
      case Changing.Changed changed ->
          new Kept(
              id, journal.append(viewer, at, List.of(changed.as(COMPANY_CHANGED, COMPANY, id))));
    };
  }

  /// The record that a merged one became part of.
  @Transactional(readOnly = true)
  public Optional<UUID> mergedInto(Viewer viewer, UUID id) {
    return store.mergedInto(viewer, id);
  }

  /// Makes a company findable, by search and among duplicates, that was gone for a while.
  @Transactional
  public void findAnew(Viewer viewer, UUID id) {
    store
        .find(viewer, id)
        .ifPresent(it -> {
          search.put(viewer, List.of(document(id, it.facts())));
          keys.put(viewer, id, it.facts().listed(id.toString()));
        });
  }

  /// The company above, if one of that name is in the register.
  private Optional<UUID> parent(Viewer viewer, CompanyFacts facts) {
    var parent = facts.parent();
    return parent == null || parent.isBlank() ? Optional.empty() : store.named(viewer, parent);
  }

  /// How a company is found.
  static Document document(UUID id, CompanyFacts facts) {
    var also =
        Stream.of(facts.shortName(), facts.domain(), facts.registrationNumber())
            .filter(Objects::nonNull)
            .toList();
    var city = facts.place().city();
    return new Document(
        Document.Kind.COMPANY, id, facts.name(), city == null ? "" : city, also, null);
  }
}
