package buyerside.app.access;

import static buyerside.database.access.Tables.SHARE;
import static buyerside.database.access.Tables.SHARE_OF_TOKEN;

import buyerside.app.access.Shares.Listed;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ShareStore {

  /// A link that still opens, with whose it is.
  record Open(UUID workspace, UUID maker, String query) {}

  private final WorkspaceSql sql;

  ShareStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void add(Viewer viewer, String page, String query, Secret token, Instant at, Instant expires) {
    sql.as(viewer)
        .insertInto(SHARE)
        .set(SHARE.WORKSPACE_ID, viewer.workspace())
        .set(SHARE.ID, Ids.next())
        .set(SHARE.PAGE, page)
        .set(SHARE.QUERY, query)
        .set(SHARE.TOKEN_HASH, token.hash())
        .set(SHARE.MADE_BY, viewer.self())
        .set(SHARE.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .set(SHARE.EXPIRES_AT, expires.atOffset(ZoneOffset.UTC))
        .execute();
  }

  List<Listed> own(Viewer viewer, String page, Instant at) {
    return sql.as(viewer)
        .select(SHARE.ID, SHARE.QUERY, SHARE.EXPIRES_AT)
        .from(SHARE)
        .where(SHARE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SHARE.MADE_BY.eq(viewer.self()))
        .and(SHARE.PAGE.eq(page))
        .and(SHARE.EXPIRES_AT.gt(at.atOffset(ZoneOffset.UTC)))
        .and(SHARE.REVOKED_AT.isNull())
        .orderBy(SHARE.EXPIRES_AT.desc())
        .fetch(it -> new Listed(it.value1(), it.value2(), it.value3().toInstant()));
  }

  void revoke(Viewer viewer, UUID share, Instant at) {
    sql.as(viewer)
        .update(SHARE)
        .set(SHARE.REVOKED_AT, at.atOffset(ZoneOffset.UTC))
        .where(SHARE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(SHARE.ID.eq(share))
        .and(SHARE.MADE_BY.eq(viewer.self()))
        .execute();
  }

  Optional<Open> open(Secret token, String page, Instant at) {
    var found = SHARE_OF_TOKEN.call(token.hash());
    return sql.beforeWorkspace()
        .selectFrom(found)
        .where(found.PAGE.eq(page))
        .and(found.EXPIRES_AT.gt(at.atOffset(ZoneOffset.UTC)))
        .and(found.REVOKED_AT.isNull())
        .fetchOptional(it -> new Open(it.getWorkspaceId(), it.getMadeBy(), it.getQuery()));
  }
}
