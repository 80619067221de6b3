package buyerside.app.activities.calendar;

import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.relations.Tables.COMPANY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a member has planned, with the names that a calendar shows.
@Component
class PlannedStore {

  /// @param deal `null` for none
  /// @param with the company's name; empty if there is none
  record Planned(
      UUID id,
      ActivityKind kind,
      String subject,
      Instant starts,
      @Nullable Integer minutes,
      @Nullable UUID deal,
      String dealName,
      String with) {}

  private final WorkspaceSql sql;

  PlannedStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<Planned> planned(Viewer viewer, Instant from, int atMost) {
    return sql.as(viewer)
        .select(
            ACTIVITY.ID,
            ACTIVITY.KIND,
            ACTIVITY.SUBJECT,
            ACTIVITY.STARTS_AT,
            ACTIVITY.MINUTES,
            ACTIVITY.DEAL_ID,
            DEAL.NAME,
            COMPANY.NAME)
        .from(ACTIVITY)
        .leftJoin(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(ACTIVITY.WORKSPACE_ID), DEAL.ID.eq(ACTIVITY.DEAL_ID))
        .leftJoin(COMPANY)
        .on(COMPANY.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID), COMPANY.ID.eq(DEAL.COMPANY_ID))
        .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTIVITY.OWNER_ID.eq(viewer.self()))
        .and(ACTIVITY.STATUS.eq("PLANNED"))
        .and(ACTIVITY.STARTS_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .and(ACTIVITY.DELETED_AT.isNull())
        .orderBy(ACTIVITY.STARTS_AT, ACTIVITY.ID)
        .limit(atMost)
        .fetch(it ->
            new Planned(
                it.value1(),
                ActivityKind.valueOf(it.value2()),
                it.value3(),
                it.value4().toInstant(),
                it.value5(),
                it.value6(),
                Objects.requireNonNullElse(it.value7(), ""),
                Objects.requireNonNullElse(it.value8(), "")));
  }
}
