package buyerside.app.relations.duplicates;

import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Company;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.Repointing;
import buyerside.app.search.Document;
import buyerside.app.search.Search;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Makes two records one, as one step that can be taken back: the one that stays gets the chosen
/// facts, everything that named the other names it, and the other waits behind it, unchanged.
@Service
public class Merging {

  static final String COMPANY_MERGED = "company.merged";
  static final String PERSON_MERGED = "person.merged";

  /// Which two, as they were looked at.
  ///
  /// @param fromOther the fields in which the one that goes is right
  public record Merge(
      UUID stays, int staysVersion, UUID goes, int goesVersion, Set<String> fromOther) {
    public Merge {
      fromOther = Set.copyOf(fromOther);
    }
  }

  private final Companies companies;
  private final People people;
  private final MergeStore store;
  private final DuplicateStore duplicates;
  private final List<Repointing> modules;
  private final Search search;
  private final Journal journal;
  private final Clock clock;

  Merging(
      Companies companies,
      People people,
      MergeStore store,
      DuplicateStore duplicates,
      List<Repointing> modules,
      Search search,
      Journal journal,
      Clock clock) {
    this.companies = companies;
    this.people = people;
    this.store = store;
    this.duplicates = duplicates;
    this.modules = modules;
    this.search = search;
    this.journal = journal;
    this.clock = clock;
  }

  /// Refused for a company and one above or below it in its group: they are two by what is known.
  @Transactional
  public Keeping companies(Viewer viewer, Merge merge) {
    var stays = companies.find(viewer, merge.stays());
    var goes = companies.find(viewer, merge.goes());
    if (stays.isEmpty() || goes.isEmpty()) {
      return rejected("unknown");
    }
    var related = related(viewer, stays.get(), goes.get());
    if (related.isPresent()) {
      return related.get();
    }
    var facts = MergedFacts.of(stays.get().facts(), goes.get().facts(), merge.fromOther());
    return whole(
        viewer,
        Kind.COMPANY,
        merge,
        goes.get().name(),
        () -> companies.change(viewer, merge.stays(), merge.staysVersion(), facts));
  }

  @Transactional
  public Keeping people(Viewer viewer, Merge merge) {
    var stays = people.find(viewer, merge.stays());
    var goes = people.find(viewer, merge.goes());
    if (stays.isEmpty() || goes.isEmpty()) {
      return rejected("unknown");
    }
    if (merge.stays().equals(merge.goes())) {
      return rejected("merge.same");
    }
    var facts = MergedFacts.of(stays.get().facts(), goes.get().facts(), merge.fromOther());
    var company = employer(stays.get(), goes.get(), merge.fromOther().contains("company"));
    var marks = either(stays.get().marks(), goes.get().marks());
    return whole(
        viewer,
        Kind.PERSON,
        merge,
        goes.get().name(),
        () ->
            people.change(
                viewer, merge.stays(), merge.staysVersion(), facts, company.orElse(null), marks));
  }

  private Optional<Keeping> related(Viewer viewer, Company stays, Company goes) {
    if (stays.id().equals(goes.id())) {
      return Optional.of(rejected("merge.same"));
    }
    if (store.above(viewer, stays.id()).contains(goes.id())) {
      return Optional.of(rejected("merge.parent", goes.name(), stays.name()));
    }
    return store.above(viewer, goes.id()).contains(stays.id())
        ? Optional.of(rejected("merge.parent", stays.name(), goes.name()))
        : Optional.empty();
  }

  private Keeping whole(
      Viewer viewer, Kind kind, Merge merge, String name, Supplier<Keeping> change) {
    var at = clock.instant();
    var keeping =
        journal.inOneStep(() -> {
          var changed = change.get();
          return changed instanceof Kept ? sink(viewer, kind, merge, name, at) : changed;
        });
    if (keeping instanceof Rejected) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
    return keeping;
  }

  private Keeping sink(Viewer viewer, Kind kind, Merge merge, String name, Instant at) {
    if (!store.sink(viewer, kind, merge.goes(), merge.goesVersion(), merge.stays(), at)) {
      return rejected("changed-since");
    }
    var moved = new HashMap<String, Object>();
    for (var module : modules) {
      moved.put(module.area(), module.move(viewer, kind, merge.goes(), merge.stays()));
    }
    search.remove(viewer, Document.Kind.valueOf(kind.name()), List.of(merge.goes()));
    duplicates.decide(
        viewer,
        kind,
        DuplicateStore.Ids.of(merge.stays(), merge.goes()),
        DuplicateReviews.MERGED,
        at);
    Map<String, Object> details =
        Map.of("other", merge.goes().toString(), "name", name, "moved", moved);
    var merged = kind == Kind.COMPANY ? COMPANY_MERGED : PERSON_MERGED;
    var change = new Change(merged, kind.name(), merge.stays(), details);
    return new Kept(merge.stays(), journal.append(viewer, at, List.of(change)));
  }

  private static Optional<UUID> employer(Person stays, Person goes, boolean fromOther) {
    var kept = Optional.ofNullable(stays.company());
    var other = Optional.ofNullable(goes.company());
    return fromOther ? other.or(() -> kept) : kept.or(() -> other);
  }

  private static Marks either(Marks one, Marks other) {
    return new Marks(
        one.important() || other.important(),
        one.keyLeader() || other.keyLeader(),
        one.official() || other.official());
  }

  private static Keeping rejected(String code, Object... arguments) {
    return new Rejected(List.of(Reason.of("", code, arguments)));
  }
}
