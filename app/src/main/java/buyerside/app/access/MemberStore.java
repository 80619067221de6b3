package buyerside.app.access;

import static buyerside.database.access.Tables.ACCOUNT;
import static buyerside.database.access.Tables.INVITATION;
import static buyerside.database.access.Tables.INVITATION_OF_TOKEN;
import static buyerside.database.access.Tables.MEMBER;
import static buyerside.database.access.Tables.WORKSPACE;
import static org.jooq.impl.DSL.excluded;

import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MemberStore {

  /// An invitation with the workspace it leads to.
  record Open(UUID workspace, PendingInvitation invitation) {}

  private final WorkspaceSql sql;

  MemberStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<Member> all(Viewer viewer) {
    return sql.as(viewer)
        .select(MEMBER.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, MEMBER.ROLE)
        .from(MEMBER)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(MEMBER.ACCOUNT_ID))
        .where(MEMBER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MEMBER.LEFT_AT.isNull())
        .orderBy(ACCOUNT.NAME, MEMBER.ID)
        .fetch(it -> new Member(it.value1(), it.value2(), it.value3(), Role.valueOf(it.value4())));
  }

  List<PendingInvitation> invitations(Viewer viewer, Instant at) {
    return sql.as(viewer)
        .select(INVITATION.ID, INVITATION.EMAIL, INVITATION.ROLE, INVITATION.EXPIRES_AT)
        .from(INVITATION)
        .where(INVITATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(INVITATION.ACCEPTED_AT.isNull())
        .and(INVITATION.EXPIRES_AT.gt(at.atOffset(ZoneOffset.UTC)))
        .orderBy(INVITATION.EXPIRES_AT.desc())
        .fetch(it ->
            new PendingInvitation(
                it.value1(), it.value2(), Role.valueOf(it.value3()), it.value4().toInstant()));
  }

  void addInvitation(
      Viewer viewer, String email, Role role, Secret token, Instant at, Instant expires) {
    sql.as(viewer)
        .insertInto(INVITATION)
        .set(INVITATION.WORKSPACE_ID, viewer.workspace())
        .set(INVITATION.ID, Ids.next())
        .set(INVITATION.EMAIL, email)
        .set(INVITATION.ROLE, role.name())
        .set(INVITATION.TOKEN_HASH, token.hash())
        .set(INVITATION.INVITED_BY, viewer.self())
        .set(INVITATION.INVITED_AT, at.atOffset(ZoneOffset.UTC))
        .set(INVITATION.EXPIRES_AT, expires.atOffset(ZoneOffset.UTC))
        .execute();
  }

  Optional<Open> openInvitation(Secret token, Instant at) {
    var found = INVITATION_OF_TOKEN.call(token.hash());
    return sql.beforeWorkspace()
        .selectFrom(found)
        .where(found.ACCEPTED_AT.isNull())
        .and(found.EXPIRES_AT.gt(at.atOffset(ZoneOffset.UTC)))
        .fetchOptional(it ->
            new Open(
                it.getWorkspaceId(),
                new PendingInvitation(
                    it.getId(),
                    it.getEmail(),
                    Role.valueOf(it.getRole()),
                    it.getExpiresAt().toInstant())));
  }

  /// Gives an account a seat, or back the one it had.
  UUID seat(Viewer viewer, UUID account, Role role, Instant at) {
    return sql.as(viewer)
        .insertInto(MEMBER)
        .set(MEMBER.WORKSPACE_ID, viewer.workspace())
        .set(MEMBER.ID, Ids.next())
        .set(MEMBER.ACCOUNT_ID, account)
        .set(MEMBER.ROLE, role.name())
        .set(MEMBER.JOINED_AT, at.atOffset(ZoneOffset.UTC))
        .onConflict(MEMBER.WORKSPACE_ID, MEMBER.ACCOUNT_ID)
        .doUpdate()
        .set(MEMBER.ROLE, excluded(MEMBER.ROLE))
        .setNull(MEMBER.LEFT_AT)
        .returningResult(MEMBER.ID)
        .fetchSingle(MEMBER.ID);
  }

  void accept(Viewer viewer, UUID invitation, Instant at) {
    sql.as(viewer)
        .update(INVITATION)
        .set(INVITATION.ACCEPTED_AT, at.atOffset(ZoneOffset.UTC))
        .where(INVITATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(INVITATION.ID.eq(invitation))
        .execute();
  }

  boolean isLastAdministrator(Viewer viewer, UUID member) {
    var administrators =
        sql.as(viewer)
            .select(MEMBER.ID)
            .from(MEMBER)
            .where(MEMBER.WORKSPACE_ID.eq(viewer.workspace()))
            .and(MEMBER.ROLE.eq(Role.ADMINISTRATOR.name()))
            .and(MEMBER.LEFT_AT.isNull())
            .forUpdate()
            .fetch(MEMBER.ID);
    return administrators.equals(List.of(member));
  }

  void changeRole(Viewer viewer, UUID member, Role role) {
    sql.as(viewer)
        .update(MEMBER)
        .set(MEMBER.ROLE, role.name())
        .where(MEMBER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MEMBER.ID.eq(member))
        .execute();
  }

  void setSight(Viewer viewer, Sight reps, Sight managers) {
    sql.as(viewer)
        .update(WORKSPACE)
        .set(WORKSPACE.REPS_SEE, reps.name().toLowerCase(Locale.ROOT))
        .set(WORKSPACE.MANAGERS_SEE, managers.name().toLowerCase(Locale.ROOT))
        .where(WORKSPACE.WORKSPACE_ID.eq(viewer.workspace()))
        .execute();
  }

  Members.Sights sights(Viewer viewer) {
    return sql.as(viewer)
        .select(WORKSPACE.REPS_SEE, WORKSPACE.MANAGERS_SEE)
        .from(WORKSPACE)
        .where(WORKSPACE.WORKSPACE_ID.eq(viewer.workspace()))
        .fetchSingle(it -> new Members.Sights(sight(it.value1()), sight(it.value2())));
  }

  private static Sight sight(String kept) {
    return Sight.valueOf(kept.toUpperCase(Locale.ROOT));
  }

  void leave(Viewer viewer, UUID member, Instant at) {
    sql.as(viewer)
        .update(MEMBER)
        .set(MEMBER.LEFT_AT, at.atOffset(ZoneOffset.UTC))
        .where(MEMBER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MEMBER.ID.eq(member))
        .execute();
  }
}
