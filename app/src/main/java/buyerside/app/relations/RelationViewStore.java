package buyerside.app.relations;

import static buyerside.database.relations.Tables.SAVED_VIEW;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.RelationViews.RelationView;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class RelationViewStore {

  private static final int MOST = 50;

  private final WorkspaceSql sql;

  RelationViewStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<RelationView> of(Viewer viewer, String area) {
    return sql.as(viewer)
        .select(SAVED_VIEW.ID, SAVED_VIEW.NAME, SAVED_VIEW.QUERY)
        .from(SAVED_VIEW)
        .where(SAVED_VIEW.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SAVED_VIEW.MEMBER_ID.eq(viewer.self()))
        .and(SAVED_VIEW.AREA.eq(area))
        .orderBy(SAVED_VIEW.NAME)
        .limit(MOST)
        .fetch(Records.mapping(RelationView::new));
  }

  void remove(Viewer viewer, UUID view) {
    sql.as(viewer)
        .deleteFrom(SAVED_VIEW)
        .where(SAVED_VIEW.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SAVED_VIEW.MEMBER_ID.eq(viewer.self()))
        .and(SAVED_VIEW.ID.eq(view))
        .execute();
  }

  void put(Viewer viewer, String area, String name, String query, Instant at) {
    sql.as(viewer)
        .deleteFrom(SAVED_VIEW)
        .where(SAVED_VIEW.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SAVED_VIEW.MEMBER_ID.eq(viewer.self()))
        .and(SAVED_VIEW.AREA.eq(area))
        .and(SAVED_VIEW.NAME.eq(name))
        .execute();
    sql.as(viewer)
        .insertInto(SAVED_VIEW)
        .set(SAVED_VIEW.WORKSPACE_ID, viewer.workspace())
        .set(SAVED_VIEW.ID, Ids.next())
        .set(SAVED_VIEW.MEMBER_ID, viewer.self())
        .set(SAVED_VIEW.AREA, area)
        .set(SAVED_VIEW.NAME, name)
        .set(SAVED_VIEW.QUERY, query)
        .set(SAVED_VIEW.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }
}
