package buyerside.app.relations;

import static buyerside.database.relations.Tables.MATCH_KEY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.text.duplicates.Keys;
import buyerside.text.duplicates.Listed;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/// Files a record where others that may be the same would be.
@Component
class MatchKeyStore {

  private final WorkspaceSql sql;

  MatchKeyStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void put(Viewer viewer, UUID id, Listed listed) {
    var keys = Arrays.stream(Keys.of(listed)).boxed().toArray(Long[]::new);
    remove(viewer, id);
    var filed = unnest(val(keys, SQLDataType.BIGINT.array())).as("filed", "key");
    sql.as(viewer)
        .insertInto(
            MATCH_KEY, MATCH_KEY.WORKSPACE_ID, MATCH_KEY.KIND, MATCH_KEY.KEY, MATCH_KEY.RECORD_ID)
        .select(
            DSL.select(
                    val(viewer.workspace()),
                    inline(listed.kind().name()),
                    filed.field("key", Long.class),
                    val(id))
                .from(filed))
        .execute();
  }

  void remove(Viewer viewer, UUID... ids) {
    sql.as(viewer)
        .deleteFrom(MATCH_KEY)
        .where(MATCH_KEY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MATCH_KEY.RECORD_ID.eq(any(ids)))
        .execute();
  }
}
