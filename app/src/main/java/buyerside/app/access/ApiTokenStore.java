package buyerside.app.access;

import static buyerside.database.access.Tables.API_TOKEN;

import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ApiTokenStore {

  private final WorkspaceSql sql;

  ApiTokenStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<ApiTokens.Listed> of(Viewer viewer) {
    return sql.as(viewer)
        .select(API_TOKEN.ID, API_TOKEN.NAME, API_TOKEN.CREATED_AT)
        .from(API_TOKEN)
        .where(API_TOKEN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(API_TOKEN.MEMBER_ID.eq(viewer.self()))
        .and(API_TOKEN.REVOKED_AT.isNull())
        .orderBy(API_TOKEN.CREATED_AT.desc())
        .fetch(it -> new ApiTokens.Listed(it.value1(), it.value2(), it.value3().toInstant()));
  }

  void add(Viewer viewer, String name, Secret token, Instant at) {
    sql.as(viewer)
        .insertInto(API_TOKEN)
        .set(API_TOKEN.WORKSPACE_ID, viewer.workspace())
        .set(API_TOKEN.ID, Ids.next())
        .set(API_TOKEN.MEMBER_ID, viewer.self())
        .set(API_TOKEN.NAME, name)
        .set(API_TOKEN.TOKEN_HASH, token.hash())
        .set(API_TOKEN.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void revoke(Viewer viewer, UUID token, Instant at) {
    sql.as(viewer)
        .update(API_TOKEN)
        .set(API_TOKEN.REVOKED_AT, at.atOffset(ZoneOffset.UTC))
        .where(API_TOKEN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(API_TOKEN.ID.eq(token))
        .and(API_TOKEN.MEMBER_ID.eq(viewer.self()))
        .execute();
  }
}
