package buyerside.app.deals.decision;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.DECISION_REASON;
import static buyerside.database.deals.Tables.SHEET;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.shell.Ids;
import buyerside.method.Outcome;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class ReasonStore {

  private static final int MOST = 200;

  private final WorkspaceSql sql;

  ReasonStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<OwnReason> all(Viewer viewer) {
    return sql.as(viewer)
        .select(DECISION_REASON.ID, DECISION_REASON.NAME, DECISION_REASON.RETIRED_AT)
        .from(DECISION_REASON)
        .where(DECISION_REASON.WORKSPACE_ID.eq(viewer.workspace()))
        .orderBy(DECISION_REASON.ID)
        .limit(MOST)
        .fetch(it -> new OwnReason(it.value1(), it.value2(), it.value3() != null));
  }

  /// By the last that was told of each deal.
  int wonWithoutPaper(Viewer viewer) {
    var last =
        DSL.select(SHEET.DEAL_ID, SHEET.CONTENT)
            .distinctOn(SHEET.DEAL_ID)
            .from(SHEET)
            .where(SHEET.WORKSPACE_ID.eq(viewer.workspace()))
            .and(SHEET.TOOL.eq(DSL.inline(Tool.DECISION.name())))
            .orderBy(SHEET.DEAL_ID, SHEET.REVISION.desc())
            .asTable("last");
    var content = last.field(SHEET.CONTENT);
    var paper = DSL.jsonbGetAttributeAsText(DSL.jsonbGetAttribute(content, "account"), "paper");
    return sql.as(viewer)
        .fetchCount(
            DSL.selectOne()
                .from(last)
                .join(DEAL)
                .on(DEAL.WORKSPACE_ID.eq(viewer.workspace()), DEAL.ID.eq(last.field(SHEET.DEAL_ID)))
                .where(DEAL.OUTCOME.eq(Outcome.WON.name()))
                .and(DEAL.DELETED_AT.isNull())
                .and(Visibility.of(viewer, DEAL.OWNER_ID))
                .and(DSL.lower(DSL.jsonbGetAttributeAsText(content, "outcome")).eq("won"))
                .and(paper.isNull().or(DSL.trim(paper).eq(""))));
  }

  void add(Viewer viewer, String name, Instant at) {
    sql.as(viewer)
        .insertInto(DECISION_REASON)
        .set(DECISION_REASON.WORKSPACE_ID, viewer.workspace())
        .set(DECISION_REASON.ID, Ids.next())
        .set(DECISION_REASON.NAME, name)
        .set(DECISION_REASON.ADDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void retire(Viewer viewer, UUID reason, Instant at) {
    sql.as(viewer)
        .update(DECISION_REASON)
        .set(DECISION_REASON.RETIRED_AT, at.atOffset(ZoneOffset.UTC))
        .where(DECISION_REASON.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DECISION_REASON.ID.eq(reason))
        .execute();
  }
}
