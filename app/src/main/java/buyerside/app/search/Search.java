package buyerside.app.search;

import buyerside.app.access.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds records by two Chinese characters, by pinyin or its initials, by either script, or by any
/// part of a Latin name.
@Service
public class Search {

  private final SearchStore store;

  Search(SearchStore store) {
    this.store = store;
  }

  /// Makes records findable under their present texts, in the transaction that changed them.
  @Transactional(propagation = Propagation.MANDATORY)
  public void put(Viewer viewer, Collection<Document> documents) {
    store.put(viewer, documents);
  }

  /// Makes new records findable, many at once.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Viewer viewer, Collection<Document> documents) {
    store.add(viewer, documents);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(Viewer viewer, Document.Kind kind, Collection<UUID> ids) {
    store.remove(viewer, kind, ids);
  }

  /// The best hits; none for words with nothing searchable in them.
  ///
  /// @param kind only these; `null` for all
  @Transactional(readOnly = true)
  public List<Hit> find(Viewer viewer, String words, Document.@Nullable Kind kind, int atMost) {
    var terms = SearchTerms.of(words);
    return terms.isEmpty() ? List.of() : store.find(viewer, terms, kind, atMost);
  }
}
