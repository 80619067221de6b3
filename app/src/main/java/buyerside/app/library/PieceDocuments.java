package buyerside.app.library;

import buyerside.app.access.Viewer;
import buyerside.app.search.Document;
import buyerside.app.search.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes pieces findable by all that is said in them and of them.
@Component
class PieceDocuments {

  private static final int SEARCHED_OF_TEXT = 300_000;

  private final PieceStore store;
  private final Search search;

  PieceDocuments(PieceStore store, Search search) {
    this.store = store;
    this.search = search;
  }

  /// As it stands in the database now; not at all if it is not there.
  void put(Viewer viewer, UUID id) {
    store.find(viewer, id).ifPresent(it -> search.put(viewer, List.of(document(it))));
  }

  void remove(Viewer viewer, UUID id) {
    search.remove(viewer, Document.Kind.PIECE, List.of(id));
  }

  private static Document document(Piece piece) {
    var facts = piece.facts();
    var named = new ArrayList<>(facts.tags());
    named.add(facts.summary());
    named.add(facts.origin().author());
    named.add(facts.product());
    named.removeIf(String::isBlank);
    var text = facts.body() + "\n" + piece.behind().fileText();
    return new Document(
        Document.Kind.PIECE,
        piece.id(),
        facts.title(),
        facts.origin().source(),
        named,
        text.substring(0, Math.min(SEARCHED_OF_TEXT, text.length())),
        null);
  }
}
