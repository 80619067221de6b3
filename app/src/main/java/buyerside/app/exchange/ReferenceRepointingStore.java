package buyerside.app.exchange;

import static buyerside.database.exchange.Tables.EXTERNAL_REFERENCE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.text.duplicates.Listed.Kind;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ReferenceRepointingStore {

  private static final String BETWEEN = "\t";

  private final WorkspaceSql sql;

  ReferenceRepointingStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @return source and external id of each
  List<String> move(Viewer viewer, Kind kind, UUID from, UUID to) {
    return sql.as(viewer)
        .update(EXTERNAL_REFERENCE)
        .set(EXTERNAL_REFERENCE.SUBJECT_ID, to)
        .where(EXTERNAL_REFERENCE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(EXTERNAL_REFERENCE.SUBJECT_KIND.eq(kind.name()))
        .and(EXTERNAL_REFERENCE.SUBJECT_ID.eq(from))
        .returning(EXTERNAL_REFERENCE.SOURCE, EXTERNAL_REFERENCE.EXTERNAL_ID)
        .fetch(it -> it.getSource() + BETWEEN + it.getExternalId());
  }

  void moveBack(Viewer viewer, Kind kind, UUID from, UUID to, List<String> moved) {
    for (var reference : moved) {
      var at = reference.indexOf(BETWEEN);
      sql.as(viewer)
          .update(EXTERNAL_REFERENCE)
          .set(EXTERNAL_REFERENCE.SUBJECT_ID, from)
          .where(EXTERNAL_REFERENCE.WORKSPACE_ID.eq(viewer.workspace()))
          .and(EXTERNAL_REFERENCE.SOURCE.eq(reference.substring(0, at)))
          .and(EXTERNAL_REFERENCE.SUBJECT_KIND.eq(kind.name()))
          .and(EXTERNAL_REFERENCE.EXTERNAL_ID.eq(reference.substring(at + 1)))
          .and(EXTERNAL_REFERENCE.SUBJECT_ID.eq(to))
          .execute();
    }
  }
}
