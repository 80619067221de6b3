package buyerside.app.deals.plan;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.PLAN_STEP;
import static buyerside.database.relations.Tables.COMPANY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.deals.plan.Outlook.Timed;
import buyerside.app.deals.plan.PlanStep.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

/// The steps of all plans, as their sheets say them.
@Component
class PlanStepStore {

  private final WorkspaceSql sql;

  PlanStepStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Puts a plan's steps in the place of those that were there.
  void replace(Viewer viewer, UUID deal, List<Timed> steps) {
    sql.as(viewer)
        .deleteFrom(PLAN_STEP)
        .where(PLAN_STEP.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PLAN_STEP.DEAL_ID.eq(deal))
        .execute();
    var insert =
        sql.as(viewer)
            .insertInto(
                PLAN_STEP,
                PLAN_STEP.WORKSPACE_ID,
                PLAN_STEP.DEAL_ID,
                PLAN_STEP.STEP_ID,
                PLAN_STEP.TITLE,
                PLAN_STEP.SIDE,
                PLAN_STEP.OWNER_NAME,
                PLAN_STEP.OWNER_ID,
                PLAN_STEP.DUE_ON,
                PLAN_STEP.DONE_ON);
    for (var timed : steps) {
      var step = timed.step();
      var done = step.done();
      insert =
          insert.values(
              viewer.workspace(),
              deal,
              step.id(),
              step.title(),
              step.owner().side().name(),
              step.owner().name(),
              step.owner().member(),
              timed.due(),
              done == null ? null : done.on());
    }
    if (!steps.isEmpty()) {
      insert.execute();
    }
  }

  List<DueStep> due(Viewer viewer, UUID owner, LocalDate by, int atMost) {
    Condition theirs =
        PLAN_STEP.OWNER_ID.eq(owner).or(PLAN_STEP.OWNER_ID.isNull().and(DEAL.OWNER_ID.eq(owner)));
    return sql.as(viewer)
        .select(
            DEAL.ID,
            DEAL.NAME,
            COMPANY.NAME,
            PLAN_STEP.STEP_ID,
            PLAN_STEP.TITLE,
            PLAN_STEP.SIDE,
            PLAN_STEP.OWNER_NAME,
            PLAN_STEP.DUE_ON)
        .from(PLAN_STEP)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(PLAN_STEP.WORKSPACE_ID), DEAL.ID.eq(PLAN_STEP.DEAL_ID))
        .leftJoin(COMPANY)
        .on(COMPANY.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID), COMPANY.ID.eq(DEAL.COMPANY_ID))
        .where(PLAN_STEP.WORKSPACE_ID.eq(viewer.workspace()))
        .and(theirs)
        .and(PLAN_STEP.DUE_ON.le(by))
        .and(PLAN_STEP.DONE_ON.isNull())
        .and(DEAL.DELETED_AT.isNull())
        .and(DEAL.OUTCOME.isNull())
        .and(Visibility.of(viewer, DEAL.OWNER_ID))
        .orderBy(PLAN_STEP.DUE_ON, PLAN_STEP.DEAL_ID, PLAN_STEP.STEP_ID)
        .limit(atMost)
        .fetch(it ->
            new DueStep(
                it.value1(),
                it.value2(),
                Objects.requireNonNullElse(it.value3(), ""),
                it.value4(),
                it.value5(),
                Side.valueOf(it.value6()),
                it.value7(),
                it.value8()));
  }
}
