package buyerside.app.access;

import static buyerside.database.access.Tables.SESSION;

import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class SessionStore {

  private final WorkspaceSql sql;

  SessionStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  void add(Secret secret, UUID account, UUID workspace, UUID member, Instant at, Instant expires) {
    sql.beforeWorkspace()
        .insertInto(SESSION)
        .set(SESSION.TOKEN_HASH, secret.hash())
        .set(SESSION.ACCOUNT_ID, account)
        .set(SESSION.WORKSPACE_ID, workspace)
        .set(SESSION.MEMBER_ID, member)
        .set(SESSION.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .set(SESSION.EXPIRES_AT, expires.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void remove(Secret secret) {
    sql.beforeWorkspace().deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(secret.hash())).execute();
  }
}
