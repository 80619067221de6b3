package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Hierarchies.Group;
import buyerside.app.relations.Hierarchies.Relative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Companies and people as they were known at any past instant: with the facts that they had then,
/// those removed since, and without those that came later. People whose data were erased are in no
/// past any more.
@Service
public class PastRelations {

  private static final int HIGHEST = 30;
  private static final int MOST = 100;

  private final PastRelationStore store;

  PastRelations(PastRelationStore store) {
    this.store = store;
  }

  @Transactional(readOnly = true)
  public Optional<Company> company(Viewer viewer, UUID id, Instant at) {
    return store.companies(viewer, List.of(id), at).stream().findFirst();
  }

  /// Those of the companies that were there, by name.
  @Transactional(readOnly = true)
  public List<Company> companies(Viewer viewer, Collection<UUID> ids, Instant at) {
    return ids.isEmpty() ? List.of() : store.companies(viewer, ids, at);
  }

  /// @param after the last company of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<Company> companies(Viewer viewer, @Nullable UUID after, int size, Instant at) {
    return store.companies(viewer, after, size, at);
  }

  @Transactional(readOnly = true)
  public Optional<Person> person(Viewer viewer, UUID id, Instant at) {
    return store.people(viewer, List.of(id), at).stream().findFirst();
  }

  /// Those of the people who were there, by name.
  @Transactional(readOnly = true)
  public List<Person> people(Viewer viewer, Collection<UUID> ids, Instant at) {
    return ids.isEmpty() ? List.of() : store.people(viewer, ids, at);
  }

  /// @param after the last person of the page before; `null` for the first page
  @Transactional(readOnly = true)
  public List<Person> people(Viewer viewer, @Nullable UUID after, int size, Instant at) {
    return store.people(viewer, after, size, at);
  }

  /// Who worked at a company.
  @Transactional(readOnly = true)
  public List<Person> of(Viewer viewer, UUID company, int atMost, Instant at) {
    return store.of(viewer, company, atMost, at);
  }

  /// A company's place in its group.
  @Transactional(readOnly = true)
  public Group group(Viewer viewer, UUID company, Instant at) {
    var above = new ArrayList<Relative>();
    var next = company(viewer, company, at).map(Company::parent);
    while (next.isPresent() && above.size() < HIGHEST) {
      var found = company(viewer, next.get(), at);
      found.ifPresent(it -> above.add(new Relative(it.id(), it.name())));
      next = found.map(Company::parent);
    }
    var below = store.below(viewer, company, MOST, at);
    return new Group(above, below.stream().map(it -> new Relative(it.id(), it.name())).toList());
  }
}
