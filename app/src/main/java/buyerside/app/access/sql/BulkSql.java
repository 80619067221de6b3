package buyerside.app.access.sql;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import buyerside.app.access.Viewer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;

/// Writes many rows of a table at once. They travel by `COPY` into a temporary table of the
/// connection and go from there to their place in one statement, so that row-level security,
/// constraints and statement triggers see them as they see any others.
@Component
public class BulkSql {

  /// Rows that share a table and the columns to write.
  private record Load(DSLContext sql, Table<Record> incoming, List<Field<?>> columns) {}

  private final WorkspaceSql sql;

  BulkSql(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Adds rows. Columns that no row sets get their defaults.
  public <R extends TableRecord<R>> void insert(Viewer viewer, Collection<R> rows) {
    if (!rows.isEmpty()) {
      var target = target(rows);
      var load = load(viewer, rows, touched(rows));
      load.sql().insertInto(target, load.columns()).select(loaded(load)).execute();
      empty(load);
    }
  }

  /// Adds rows; where the primary key is taken, the row there gets columns of the new one.
  ///
  /// @param changing which columns
  @SafeVarargs
  public final <R extends TableRecord<R>> void put(
      Viewer viewer, Collection<R> rows, TableField<R, ?>... changing) {
    if (!rows.isEmpty()) {
      var target = target(rows);
      var load = load(viewer, rows, touched(rows));
      load.sql()
          .insertInto(target, load.columns())
          .select(loaded(load))
          .onConflict(key(target))
          .doUpdate()
          .set(Stream.of(changing).collect(Collectors.toMap(it -> it, DSL::excluded)))
          .execute();
      empty(load);
    }
  }

  /// Gives rows that are there all columns of the ones handed in.
  public <R extends TableRecord<R>> void update(Viewer viewer, Collection<R> rows) {
    if (!rows.isEmpty()) {
      var target = target(rows);
      var load = load(viewer, rows, List.of(target.fields()));
      var key = key(target);
      var others = load.columns().stream().filter(it -> !key.contains(it)).toList();
      load.sql()
          .update(target)
          .set(row(others), row(others.stream().map(it -> from(load, it)).toList()))
          .from(load.incoming())
          .where(row(key).eq(row(key.stream().map(it -> from(load, it)).toList())))
          .execute();
      empty(load);
    }
  }

  private <R extends TableRecord<R>> Load load(
      Viewer viewer, Collection<R> rows, List<Field<?>> columns) {
    var target = target(rows);
    var context = sql.as(viewer);
    var incoming = table(name("incoming_" + target.getSchema().getName() + "_" + target.getName()));
    context.execute(
        "create temporary table if not exists %s (like %s including defaults) on commit delete rows"
            .formatted(context.render(incoming), context.render(target)));
    var names =
        columns.stream()
            .map(it -> context.render(it.getUnqualifiedName()))
            .collect(Collectors.joining(", "));
    var command = "copy %s (%s) from stdin".formatted(context.render(incoming), names);
    var text = new CopyText(columns.stream().mapToInt(target::indexOf).toArray());
    context.connection(connection -> {
      var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
      try {
        for (var row : rows) {
          text.add(row);
          if (text.full()) {
            text.writeTo(copy);
          }
        }
        text.writeTo(copy);
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    });
    return new Load(context, incoming, columns);
  }

  private static org.jooq.Select<Record> loaded(Load load) {
    return select(load.columns().stream().<Field<?>>map(it -> from(load, it)).toList())
        .from(load.incoming());
  }

  private static Field<?> from(Load load, Field<?> column) {
    return DSL.field(
        load.incoming().getQualifiedName().append(column.getUnqualifiedName()),
        column.getDataType());
  }

  private static void empty(Load load) {
    load.sql().deleteFrom(load.incoming()).execute();
  }

  private static <R extends TableRecord<R>> Table<R> target(Collection<R> rows) {
    return rows.iterator().next().getTable();
  }

  private static List<Field<?>> touched(Collection<? extends Record> rows) {
    return Arrays.stream(rows.iterator().next().fields())
        .filter(it -> rows.stream().anyMatch(row -> row.touched(it)))
        .toList();
  }

  private static List<Field<?>> key(Table<?> target) {
    var key = target.getPrimaryKey();
    if (key == null) {
      throw new IllegalArgumentException(target + " has no primary key");
    }
    return List.copyOf(key.getFields());
  }
}
