package buyerside.app.relations.reporting;

import static buyerside.database.relations.Tables.REPORTING;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReportingStore {

  private static final int HIGHEST = 50;

  private final WorkspaceSql sql;

  ReportingStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Optional<UUID> boss(Viewer viewer, UUID person) {
    return sql.as(viewer)
        .select(REPORTING.BOSS_ID)
        .from(REPORTING)
        .where(REPORTING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REPORTING.PERSON_ID.eq(person))
        .fetchOptional(REPORTING.BOSS_ID);
  }

  /// The bosses above somebody, the nearest first.
  List<UUID> above(Viewer viewer, UUID person) {
    var above = new ArrayList<UUID>();
    var next = boss(viewer, person);
    while (next.isPresent() && above.size() < HIGHEST && !above.contains(next.get())) {
      above.add(next.get());
      next = boss(viewer, next.get());
    }
    return above;
  }

  Map<UUID, UUID> bosses(Viewer viewer, Collection<UUID> people) {
    var bosses = new HashMap<UUID, UUID>();
    sql.as(viewer)
        .selectFrom(REPORTING)
        .where(REPORTING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REPORTING.PERSON_ID.eq(any(people.toArray(UUID[]::new))))
        .forEach(it -> bosses.put(it.getPersonId(), it.getBossId()));
    return bosses;
  }

  void set(Viewer viewer, UUID person, @Nullable UUID boss) {
    sql.as(viewer)
        .deleteFrom(REPORTING)
        .where(REPORTING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REPORTING.PERSON_ID.eq(person))
        .execute();
    if (boss != null) {
      sql.as(viewer)
          .insertInto(REPORTING)
          .set(REPORTING.WORKSPACE_ID, viewer.workspace())
          .set(REPORTING.PERSON_ID, person)
          .set(REPORTING.BOSS_ID, boss)
          .execute();
    }
  }
}
