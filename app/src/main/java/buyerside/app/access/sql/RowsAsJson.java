package buyerside.app.access.sql;

import static org.jooq.impl.DSL.field;

import buyerside.app.access.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Whole rows of a workspace, column by column, for those who ask what is kept about them.
@Component
public class RowsAsJson {

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST = 10_000;

  private final WorkspaceSql sql;

  RowsAsJson(WorkspaceSql sql) {
    this.sql = sql;
  }

  public List<Map<String, Object>> of(Viewer viewer, Table<?> table, Condition which) {
    var workspace = Objects.requireNonNull(table.field("workspace_id", UUID.class));
    return sql.as(viewer)
        .select(field("to_jsonb({0}.*)", JSONB.class, table))
        .from(table)
        .where(workspace.eq(viewer.workspace()))
        .and(which)
        .limit(MOST)
        .fetch(it -> JSON.readValue(it.value1().data(), OBJECT));
  }
}
