package buyerside.app.relations.tags;

import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.PERSON;
import static buyerside.database.relations.Tables.TAGGING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.text.duplicates.Listed.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TagStore {

  private static final int MOST = 100;

  private final WorkspaceSql sql;

  TagStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @return the records that did not have it before
  List<UUID> add(Viewer viewer, Kind kind, Collection<UUID> records, String tag) {
    var rows =
        there(viewer, kind, records).stream()
            .map(it -> row(viewer.workspace(), kind.name(), tag, it))
            .toList();
    return sql.as(viewer)
        .insertInto(TAGGING, TAGGING.WORKSPACE_ID, TAGGING.KIND, TAGGING.TAG, TAGGING.RECORD_ID)
        .valuesOfRows(rows)
        .onConflictDoNothing()
        .returning(TAGGING.RECORD_ID)
        .fetch(TAGGING.RECORD_ID);
  }

  /// @return the records that had it before
  List<UUID> remove(Viewer viewer, Kind kind, Collection<UUID> records, String tag) {
    return sql.as(viewer)
        .deleteFrom(TAGGING)
        .where(TAGGING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(TAGGING.KIND.eq(kind.name()))
        .and(TAGGING.TAG.eq(tag))
        .and(TAGGING.RECORD_ID.eq(any(records.toArray(UUID[]::new))))
        .returning(TAGGING.RECORD_ID)
        .fetch(TAGGING.RECORD_ID);
  }

  Map<UUID, List<String>> of(Viewer viewer, Collection<UUID> records) {
    return sql.as(viewer)
        .select(TAGGING.RECORD_ID, TAGGING.TAG)
        .from(TAGGING)
        .where(TAGGING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(TAGGING.RECORD_ID.eq(any(records.toArray(UUID[]::new))))
        .orderBy(TAGGING.RECORD_ID, TAGGING.TAG)
        .fetchGroups(TAGGING.RECORD_ID, TAGGING.TAG);
  }

  List<UUID> tagged(Viewer viewer, Kind kind, String tag, @Nullable UUID after, int size) {
    return sql.as(viewer)
        .select(TAGGING.RECORD_ID)
        .from(TAGGING)
        .where(TAGGING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(TAGGING.KIND.eq(kind.name()))
        .and(TAGGING.TAG.eq(tag))
        .and(after == null ? noCondition() : TAGGING.RECORD_ID.gt(after))
        .orderBy(TAGGING.RECORD_ID)
        .limit(size)
        .fetch(TAGGING.RECORD_ID);
  }

  /// The tags in use, found by jumping from one to the next: their number counts, not that of the
  /// tagged.
  List<String> used(Viewer viewer, Kind kind) {
    var used = new ArrayList<String>();
    String last = null;
    while (used.size() < MOST) {
      last =
          sql.as(viewer)
              .select(TAGGING.TAG)
              .from(TAGGING)
              .where(TAGGING.WORKSPACE_ID.eq(viewer.workspace()))
              .and(TAGGING.KIND.eq(kind.name()))
              .and(last == null ? noCondition() : TAGGING.TAG.gt(last))
              .orderBy(TAGGING.TAG)
              .limit(1)
              .fetchOne(TAGGING.TAG);
      if (last == null) {
        return used;
      }
      used.add(last);
    }
    return used;
  }

  private List<UUID> there(Viewer viewer, Kind kind, Collection<UUID> records) {
    var these = records.toArray(UUID[]::new);
    return kind == Kind.COMPANY
        ? sql.as(viewer)
            .select(COMPANY.ID)
            .from(COMPANY)
            .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(COMPANY.ID.eq(any(these)).and(COMPANY.DELETED_AT.isNull()))
            .fetch(COMPANY.ID)
        : sql.as(viewer)
            .select(PERSON.ID)
            .from(PERSON)
            .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
            .and(PERSON.ID.eq(any(these)).and(PERSON.DELETED_AT.isNull()))
            .fetch(PERSON.ID);
  }
}
