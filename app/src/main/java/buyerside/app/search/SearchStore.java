package buyerside.app.search;

import static buyerside.database.search.Tables.DOCUMENT;
import static buyerside.database.search.Tables.FIND;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.search.tables.records.DocumentRecord;
import buyerside.text.search.Grams;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SearchStore {

  private final WorkspaceSql sql;

  SearchStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void put(Viewer viewer, Collection<Document> documents) {
    if (documents.isEmpty()) {
      return;
    }
    sql.as(viewer)
        .insertInto(DOCUMENT)
        .set(documents.stream().map(it -> row(viewer, it)).toList())
        .onConflict(DOCUMENT.WORKSPACE_ID, DOCUMENT.KIND, DOCUMENT.ID)
        .doUpdate()
        .set(DOCUMENT.TITLE, excluded(DOCUMENT.TITLE))
        .set(DOCUMENT.SUBTITLE, excluded(DOCUMENT.SUBTITLE))
        .set(DOCUMENT.OWNER_ID, excluded(DOCUMENT.OWNER_ID))
        .set(DOCUMENT.HAYSTACK, excluded(DOCUMENT.HAYSTACK))
        .set(DOCUMENT.GRAMS, excluded(DOCUMENT.GRAMS))
        .execute();
  }

  void remove(Viewer viewer, Document.Kind kind, Collection<UUID> ids) {
    sql.as(viewer)
        .deleteFrom(DOCUMENT)
        .where(DOCUMENT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DOCUMENT.KIND.eq(kind.name()))
        .and(DOCUMENT.ID.eq(any(ids.toArray(UUID[]::new))))
        .execute();
  }

  List<Hit> find(Viewer viewer, SearchTerms terms, Document.@Nullable Kind kind, int atMost) {
    var owner = Visibility.ownOnly(viewer) ? viewer.self() : null;
    var found =
        FIND.call(terms.grams(), terms.piece(), kind == null ? null : kind.name(), owner, atMost);
    return sql.as(viewer)
        .selectFrom(found)
        .fetch(it ->
            new Hit(
                Document.Kind.valueOf(it.getKind()), it.getId(), it.getTitle(), it.getSubtitle()));
  }

  static DocumentRecord row(Viewer viewer, Document document) {
    var texts = new ArrayList<String>();
    texts.add(document.title());
    texts.add(document.subtitle());
    texts.addAll(document.alsoSearched());
    var form = Grams.ofDocument(texts);
    return new DocumentRecord(
        viewer.workspace(),
        document.kind().name(),
        document.id(),
        document.title(),
        document.subtitle(),
        document.owner(),
        form.haystack(),
        form.grams());
  }
}
