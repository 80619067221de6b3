package buyerside.app.relations.duplicates;

import static buyerside.database.relations.Tables.COMPANY;
import static buyerside.database.relations.Tables.MATCH_KEY;
import static buyerside.database.relations.Tables.PERSON;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets a record vanish behind the one that it became part of, and appear again.
@Component
class MergeStore {

  private final WorkspaceSql sql;

  MergeStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @param version the one that was looked at
  /// @return whether it was there, unchanged
  boolean sink(Viewer viewer, Kind kind, UUID id, int version, UUID into, Instant at) {
    var now = at.atOffset(ZoneOffset.UTC);
    var context = sql.as(viewer);
    var sunk =
        kind == Kind.COMPANY
            ? context
                .update(COMPANY)
                .set(COMPANY.DELETED_AT, now)
                .set(COMPANY.UPDATED_AT, now)
                .set(COMPANY.MERGED_INTO, into)
                .set(COMPANY.VERSION, version + 1)
                .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
                .and(COMPANY.ID.eq(id))
                .and(COMPANY.VERSION.eq(version))
                .and(COMPANY.DELETED_AT.isNull())
                .execute()
            : context
                .update(PERSON)
                .set(PERSON.DELETED_AT, now)
                .set(PERSON.UPDATED_AT, now)
                .set(PERSON.MERGED_INTO, into)
                .set(PERSON.VERSION, version + 1)
                .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
                .and(PERSON.ID.eq(id))
                .and(PERSON.VERSION.eq(version))
                .and(PERSON.DELETED_AT.isNull())
                .execute();
    context
        .deleteFrom(MATCH_KEY)
        .where(MATCH_KEY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MATCH_KEY.RECORD_ID.eq(id))
        .execute();
    return sunk == 1;
  }

  /// @return whether it was still part of that one
  boolean raise(Viewer viewer, Kind kind, UUID id, UUID from, Instant at) {
    var now = at.atOffset(ZoneOffset.UTC);
    var context = sql.as(viewer);
    return kind == Kind.COMPANY
        ? context
                .update(COMPANY)
                .setNull(COMPANY.DELETED_AT)
                .setNull(COMPANY.MERGED_INTO)
                .set(COMPANY.UPDATED_AT, now)
                .set(COMPANY.VERSION, COMPANY.VERSION.plus(1))
                .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
                .and(COMPANY.ID.eq(id))
                .and(COMPANY.MERGED_INTO.eq(from))
                .execute()
            == 1
        : context
                .update(PERSON)
                .setNull(PERSON.DELETED_AT)
                .setNull(PERSON.MERGED_INTO)
                .set(PERSON.UPDATED_AT, now)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .where(PERSON.WORKSPACE_ID.eq(viewer.workspace()))
                .and(PERSON.ID.eq(id))
                .and(PERSON.MERGED_INTO.eq(from))
                .execute()
            == 1;
  }

  /// The companies above one, the nearest first; at most twenty.
  List<UUID> above(Viewer viewer, UUID company) {
    var above = new ArrayList<UUID>();
    var next = parent(viewer, company);
    while (next != null && above.size() < 20 && !above.contains(next)) {
      above.add(next);
      next = parent(viewer, next);
    }
    return above;
  }

  private @Nullable UUID parent(Viewer viewer, UUID company) {
    return sql.as(viewer)
        .select(COMPANY.PARENT_ID)
        .from(COMPANY)
        .where(COMPANY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(COMPANY.ID.eq(company))
        .fetchOne(COMPANY.PARENT_ID);
  }
}
