package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.search.Document;
import buyerside.app.search.Search;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings many companies and people in at once, in the importing transaction.
@Service
public class RelationImports {

  private final RelationImportStore store;
  private final Search search;

  RelationImports(RelationImportStore store, Search search) {
    this.store = store;
    this.search = search;
  }

  /// Makes or updates companies. One without a known record is matched by its name.
  ///
  /// @return what became of each, in order
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Imported> companies(Viewer viewer, List<CompanyImport> companies, Instant at) {
    var results = store.companies(viewer, companies, at);
    find(viewer, results, i -> Companies.document(results.get(i).id(), companies.get(i).facts()));
    return results;
  }

  /// Makes or updates people.
  ///
  /// @return what became of each, in order
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Imported> people(Viewer viewer, List<PersonImport> people, Instant at) {
    var results = store.people(viewer, people, at);
    find(
        viewer,
        results,
        i -> {
          var person = people.get(i);
          return People.document(results.get(i).id(), person.facts(), person.companyName());
        });
    return results;
  }

  /// The companies of these names, as far as there are any; the oldest of several.
  ///
  /// @param keys names in normal form
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, UUID> companiesNamed(Viewer viewer, Collection<String> keys) {
    return store.named(viewer, keys);
  }

  /// Takes an imported record back: a new one is removed, a changed one gets its former fields.
  ///
  /// @return whether it was; not if somebody has changed it since
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean takeBack(Viewer viewer, String kind, Imported imported, Instant at) {
    var done = store.takeBack(viewer, kind, imported, at);
    if (done && imported.before() == null) {
      search.remove(viewer, Document.Kind.valueOf(kind), List.of(imported.id()));
    }
    return done;
  }

  /// Removes records that an import made and nobody has touched since.
  ///
  /// @return which were
  @Transactional(propagation = Propagation.MANDATORY)
  public List<UUID> takeNewBack(Viewer viewer, String kind, List<UUID> records, Instant at) {
    var gone = store.takeNewBack(viewer, kind, records, at);
    search.remove(viewer, Document.Kind.valueOf(kind), gone);
    return gone;
  }

  /// Makes findable what is new or changed.
  private void find(Viewer viewer, List<Imported> results, IntFunction<Document> document) {
    var added = new HashMap<UUID, Document>();
    var changed = new HashMap<UUID, Document>();
    for (int i = 0; i < results.size(); i++) {
      var id = results.get(i).id();
      switch (results.get(i).effect()) {
        case CREATED -> added.put(id, document.apply(i));
        case UPDATED -> changed.put(id, document.apply(i));
        case SAME -> {}
      }
    }
    search.add(viewer, added.values());
    search.put(viewer, changed.values());
  }
}
