package buyerside.app.activities.timeline;

import static buyerside.database.deals.Tables.STANDING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.noCondition;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.process.Processes;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How deals moved: where the buyer stands, what the seller claims, how it ended; and their owner
/// and value. Read from the spans between two changes, each held against the one before.
@Component
class PositionMomentStore implements TimelineSource {

  private static final String WAS = "was_";

  private final WorkspaceSql sql;
  private final Processes processes;
  private final Members members;

  PositionMomentStore(WorkspaceSql sql, Processes processes, Members members) {
    this.sql = sql;
    this.processes = processes;
    this.members = members;
  }

  @Override
  public Set<Sort> sorts() {
    return Set.of(Sort.POSITION, Sort.CHANGE);
  }

  @Override
  public List<Moment> latest(Viewer viewer, Scope scope) {
    if (scope.deals().isEmpty()) {
      return List.of();
    }
    var names = members.names(viewer);
    return spans(viewer, scope).stream()
        .flatMap(it -> moments(viewer, scope, names, it))
        .filter(it -> scope.wants(it.sort()))
        .filter(it -> scope.cut().map(cut -> it.mark().compareTo(cut) < 0).orElse(true))
        .sorted(java.util.Comparator.comparing(Moment::mark).reversed())
        .limit(scope.size())
        .toList();
  }

  /// A deal changes some dozen times; all its spans are read, since each needs the one before.
  private List<? extends Record> spans(Viewer viewer, Scope scope) {
    var order = STANDING.FROM_AT.asc();
    return sql.as(viewer)
        .select(
            STANDING.DEAL_ID,
            STANDING.FROM_AT,
            STANDING.STAGE,
            STANDING.CLAIMED_STAGE,
            STANDING.OWNER_ID,
            STANDING.VALUE_LIKELY,
            STANDING.CURRENCY,
            STANDING.OUTCOME,
            STANDING.OPPORTUNITY,
            STANDING.PROCESS_VERSION_ID,
            before(STANDING.STAGE, order),
            before(STANDING.CLAIMED_STAGE, order),
            before(STANDING.OWNER_ID, order),
            before(STANDING.VALUE_LIKELY, order),
            before(STANDING.CURRENCY, order),
            before(STANDING.OUTCOME, order),
            before(STANDING.OPPORTUNITY, order),
            before(STANDING.FROM_AT, order))
        .from(STANDING)
        .where(STANDING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(STANDING.DEAL_ID.eq(any(scope.deals().keySet().toArray(UUID[]::new))))
        .and(
            scope.past()
                ? STANDING.FROM_AT.le(scope.asOf().atOffset(ZoneOffset.UTC))
                : noCondition())
        .fetch();
  }

  private static <T> Field<T> before(Field<T> field, SortField<OffsetDateTime> order) {
    return lag(field).over().partitionBy(STANDING.DEAL_ID).orderBy(order).as(WAS + field.getName());
  }

  private static <T> @Nullable T was(Record row, Field<T> field) {
    return row.get(WAS + field.getName(), field.getType());
  }

  private Stream<Moment> moments(Viewer viewer, Scope scope, Map<UUID, String> names, Record row) {
    var deal = row.get(STANDING.DEAL_ID);
    var named = scope.deals().get(deal);
    var kept = row.get(STANDING.PROCESS_VERSION_ID);
    var version = processes.version(viewer, kept == null && named != null ? named.version() : kept);
    var span =
        new PositionSpan(
            deal,
            row.get(STANDING.FROM_AT).toInstant(),
            was(row, STANDING.FROM_AT) == null,
            new PositionSpan.Step<>(was(row, STANDING.STAGE), row.get(STANDING.STAGE)),
            new PositionSpan.Step<>(
                was(row, STANDING.CLAIMED_STAGE), row.get(STANDING.CLAIMED_STAGE)),
            new PositionSpan.Step<>(was(row, STANDING.OPPORTUNITY), row.get(STANDING.OPPORTUNITY)),
            new PositionSpan.Step<>(was(row, STANDING.OUTCOME), row.get(STANDING.OUTCOME)),
            new PositionSpan.Step<>(
                name(names, was(row, STANDING.OWNER_ID)), name(names, row.get(STANDING.OWNER_ID))),
            new PositionSpan.Step<>(
                PositionSpan.money(was(row, STANDING.CURRENCY), was(row, STANDING.VALUE_LIKELY)),
                PositionSpan.money(row.get(STANDING.CURRENCY), row.get(STANDING.VALUE_LIKELY))));
    return span.moments(version);
  }

  private static String name(Map<UUID, String> names, @Nullable UUID member) {
    return member == null ? "" : names.getOrDefault(member, "");
  }
}
