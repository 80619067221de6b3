package buyerside.app.activities.mail;

import static buyerside.database.activities.Tables.MAIL_ADDRESS;
import static buyerside.database.activities.Tables.MAIL_ADDRESS_OF_TOKEN;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MailAddressStore {

  record Owner(UUID workspace, UUID member) {}

  private final WorkspaceSql sql;

  MailAddressStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  Optional<String> token(Viewer viewer) {
    return sql.as(viewer)
        .select(MAIL_ADDRESS.TOKEN)
        .from(MAIL_ADDRESS)
        .where(MAIL_ADDRESS.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL_ADDRESS.MEMBER_ID.eq(viewer.self()))
        .fetchOptional(MAIL_ADDRESS.TOKEN);
  }

  void put(Viewer viewer, String token, Instant at) {
    sql.as(viewer)
        .insertInto(MAIL_ADDRESS)
        .set(MAIL_ADDRESS.WORKSPACE_ID, viewer.workspace())
        .set(MAIL_ADDRESS.MEMBER_ID, viewer.self())
        .set(MAIL_ADDRESS.TOKEN, token)
        .set(MAIL_ADDRESS.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .onConflict(MAIL_ADDRESS.WORKSPACE_ID, MAIL_ADDRESS.MEMBER_ID)
        .doUpdate()
        .set(MAIL_ADDRESS.TOKEN, token)
        .set(MAIL_ADDRESS.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  Optional<Owner> owner(String token) {
    return sql.beforeWorkspace()
        .selectFrom(MAIL_ADDRESS_OF_TOKEN.call(token))
        .fetchOptional(it -> new Owner(it.getWorkspaceId(), it.getMemberId()));
  }
}
