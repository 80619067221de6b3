package buyerside.app.deals.plan;

import static buyerside.database.deals.Tables.PLAN_TEMPLATE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

@Component
class PlanTemplateStore {

  private static final int MOST = 100;

  private final WorkspaceSql sql;

  PlanTemplateStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  record Named(UUID id, String name) {}

  List<Named> of(Viewer viewer, UUID process) {
    return sql.as(viewer)
        .select(PLAN_TEMPLATE.ID, PLAN_TEMPLATE.NAME)
        .from(PLAN_TEMPLATE)
        .where(PLAN_TEMPLATE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PLAN_TEMPLATE.PROCESS_ID.eq(process))
        .and(PLAN_TEMPLATE.RETIRED_AT.isNull())
        .orderBy(PLAN_TEMPLATE.ID)
        .limit(MOST)
        .fetch(it -> new Named(it.value1(), it.value2()));
  }

  Optional<String> content(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(PLAN_TEMPLATE.CONTENT)
        .from(PLAN_TEMPLATE)
        .where(PLAN_TEMPLATE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PLAN_TEMPLATE.ID.eq(id))
        .fetchOptional(it -> it.value1().data());
  }

  void add(Viewer viewer, UUID id, UUID process, String name, String content, Instant at) {
    sql.as(viewer)
        .insertInto(PLAN_TEMPLATE)
        .set(PLAN_TEMPLATE.WORKSPACE_ID, viewer.workspace())
        .set(PLAN_TEMPLATE.ID, id)
        .set(PLAN_TEMPLATE.PROCESS_ID, process)
        .set(PLAN_TEMPLATE.NAME, name)
        .set(PLAN_TEMPLATE.CONTENT, JSONB.valueOf(content))
        .set(PLAN_TEMPLATE.ADDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  boolean retire(Viewer viewer, UUID id, Instant at) {
    return sql.as(viewer)
            .update(PLAN_TEMPLATE)
            .set(PLAN_TEMPLATE.RETIRED_AT, at.atOffset(ZoneOffset.UTC))
            .where(PLAN_TEMPLATE.WORKSPACE_ID.eq(viewer.workspace()))
            .and(PLAN_TEMPLATE.ID.eq(id))
            .and(PLAN_TEMPLATE.RETIRED_AT.isNull())
            .execute()
        == 1;
  }
}
