package buyerside.app.search;

import static buyerside.database.search.Tables.DOCUMENT;
import static buyerside.database.search.Tables.FIND;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
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

  /// Up to here one statement with all values is quicker than a bulk load.
  private static final int FEW = 20;

  private final WorkspaceSql sql;
  private final BulkSql bulk;

  SearchStore(WorkspaceSql sql, BulkSql bulk) {
    this.sql = sql;
    this.bulk = bulk;
  }

  void put(Viewer viewer, Collection<Document> documents) {
    if (documents.isEmpty()) {
      return;
    }
    var rows = documents.stream().map(it -> row(viewer, it)).toList();
    if (rows.size() > FEW) {
      bulk.put(
          viewer,
          rows,
          DOCUMENT.TITLE,
          DOCUMENT.SUBTITLE,
          DOCUMENT.OWNER_ID,
          DOCUMENT.HAYSTACK,
          DOCUMENT.GRAMS);
    } else {
      sql.as(viewer)
          .insertInto(DOCUMENT)
          .set(rows)
          .onConflict(DOCUMENT.WORKSPACE_ID, DOCUMENT.KIND, DOCUMENT.ID)
          .doUpdate()
          .setNonPrimaryKeyToExcluded()
          .execute();
    }
  }

  void add(Viewer viewer, Collection<Document> documents) {
    sql.as(viewer)
        .execute("set local gin_pending_list_limit = '64MB'; set local work_mem = '64MB'");
    bulk.insert(viewer, documents.stream().map(it -> row(viewer, it)).toList());
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
    var sees = viewer.place().sees();
    var owners = sees == null ? null : sees.toArray(UUID[]::new);
    var found =
        FIND.call(terms.grams(), terms.piece(), kind == null ? null : kind.name(), owners, atMost);
    return sql.as(viewer)
        .selectFrom(found)
        .fetch(it ->
            new Hit(
                Document.Kind.valueOf(it.getKind()), it.getId(), it.getTitle(), it.getSubtitle()));
  }

  private DocumentRecord row(Viewer viewer, Document document) {
    var texts = new ArrayList<String>();
    texts.add(document.title());
    texts.add(document.subtitle());
    texts.addAll(document.alsoSearched());
    var form = Grams.ofDocument(texts, document.body());
    var row = sql.as(viewer).newRecord(DOCUMENT);
    row.setWorkspaceId(viewer.workspace());
    row.setKind(document.kind().name());
    row.setId(document.id());
    row.setTitle(document.title());
    row.setSubtitle(document.subtitle());
    row.setOwnerId(document.owner());
    row.setHaystack(form.haystack());
    row.setGrams(form.grams());
    return row;
  }
}
