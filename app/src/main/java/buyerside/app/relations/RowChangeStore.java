package buyerside.app.relations;

import buyerside.app.access.sql.FormerFields;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/// Changes one row that was read for update, keeping what it was.
final class RowChangeStore {

  private RowChangeStore() {}

  /// @param row `null` if there is none
  /// @param seen the version that was looked at
  static <R extends UpdatableRecord<R>> Changing change(
      @Nullable R row,
      TableField<R, Integer> version,
      TableField<R, OffsetDateTime> updated,
      int seen,
      Instant at,
      Consumer<R> fill) {
    if (row == null) {
      return new Changing.Unknown();
    }
    if (row.get(version) != seen) {
      return new Changing.ChangedSince();
    }
    var before = FormerFields.write(row);
    fill.accept(row);
    row.set(updated, at.atOffset(ZoneOffset.UTC));
    row.set(version, seen + 1);
    row.update();
    return new Changing.Changed(before, seen + 1);
  }
}
