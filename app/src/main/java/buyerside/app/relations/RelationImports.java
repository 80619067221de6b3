package buyerside.app.relations;

import buyerside.app.access.Viewer;
import buyerside.app.search.Document;
import buyerside.app.search.Search;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    var documents = new ArrayList<Document>();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).effect() != Imported.Effect.SAME) {
        documents.add(Companies.document(results.get(i).id(), companies.get(i).facts()));
      }
    }
    search.put(viewer, unique(documents));
    return results;
  }

  /// Makes or updates people.
  ///
  /// @return what became of each, in order
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Imported> people(Viewer viewer, List<PersonImport> people, Instant at) {
    var results = store.people(viewer, people, at);
    var documents = new ArrayList<Document>();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).effect() != Imported.Effect.SAME) {
        var person = people.get(i);
        documents.add(People.document(results.get(i).id(), person.facts(), person.companyName()));
      }
    }
    search.put(viewer, unique(documents));
    return results;
  }

  /// The companies of these names, as far as there are any.
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, UUID> companiesNamed(Viewer viewer, Collection<String> names) {
    return store.named(viewer, names);
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

  private static Collection<Document> unique(List<Document> documents) {
    var last = new HashMap<UUID, Document>();
    documents.forEach(it -> last.put(it.id(), it));
    return last.values();
  }
}
