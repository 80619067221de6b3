package buyerside.app.access.sql;

import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/// Columns that name a record: moved from one record to another, and just the moved ones back.
@Component
public class Pointers {

  /// A column that names a record.
  ///
  /// @param name under which moved rows are kept
  /// @param id by which a moved row is found again
  public record Pointer(
      String name, Table<?> table, TableField<?, UUID> id, TableField<?, UUID> column) {}

  private final WorkspaceSql sql;

  Pointers(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @param which further condition on the rows that are moved
  /// @return the moved rows' ids by the pointer's name
  public Map<String, List<String>> move(
      Viewer viewer, List<Pointer> pointers, UUID from, UUID to, Condition which) {
    var moved = new HashMap<String, List<String>>();
    for (var it : pointers) {
      var ids =
          sql.as(viewer)
              .update(it.table())
              .set(it.column(), to)
              .where(workspace(it).eq(viewer.workspace()))
              .and(it.column().eq(from))
              .and(which)
              .returning(it.id())
              .fetch(row -> row.get(it.id()).toString());
      moved.put(it.name(), new ArrayList<>(ids));
    }
    return moved;
  }

  /// Moves rows back that still name the record they were moved to.
  public void moveBack(
      Viewer viewer, List<Pointer> pointers, UUID from, UUID to, Map<String, List<String>> moved) {
    for (var it : pointers) {
      var ids =
          moved.getOrDefault(it.name(), List.of()).stream()
              .map(UUID::fromString)
              .toArray(UUID[]::new);
      if (ids.length > 0) {
        sql.as(viewer)
            .update(it.table())
            .set(it.column(), from)
            .where(workspace(it).eq(viewer.workspace()))
            .and(it.id().eq(any(ids)))
            .and(it.column().eq(to))
            .execute();
      }
    }
  }

  private static Field<UUID> workspace(Pointer pointer) {
    return Objects.requireNonNull(pointer.table().field("workspace_id", UUID.class));
  }
}
