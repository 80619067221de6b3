package buyerside.app.activities.reminders;

import static buyerside.database.activities.Tables.DIGEST;
import static buyerside.database.activities.Tables.DIGEST_OF_TOKEN;

import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Mail to members that is to go out, goes out, and went out.
@Component
class DigestStore {

  /// What becomes of a day's mail.
  enum State {
    WAITING,
    /// On its way; what is cut off here is never sent again.
    SENDING,
    SENT,
    FAILED,
    /// There was nothing to tell.
    NOTHING
  }

  record Waiting(UUID id, UUID member, int tries) {}

  record Owner(UUID workspace, UUID member) {}

  private final WorkspaceSql sql;

  DigestStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  boolean begun(Viewer member, LocalDate day) {
    return sql.as(member)
        .fetchExists(
            DIGEST,
            DIGEST
                .WORKSPACE_ID
                .eq(member.workspace())
                .and(DIGEST.MEMBER_ID.eq(member.self()))
                .and(DIGEST.DAY.eq(day)));
  }

  /// One a day, whoever asks twice.
  void begin(Viewer member, LocalDate day, State state, Instant at) {
    sql.as(member)
        .insertInto(DIGEST)
        .set(DIGEST.WORKSPACE_ID, member.workspace())
        .set(DIGEST.ID, Ids.next())
        .set(DIGEST.MEMBER_ID, member.self())
        .set(DIGEST.DAY, day)
        .set(DIGEST.STATE, state.name())
        .set(DIGEST.TOKEN_HASH, Secret.random().hash())
        .set(DIGEST.NEXT_AT, at.atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  List<Waiting> waiting(Viewer system, Instant at, int atMost) {
    return sql.as(system)
        .select(DIGEST.ID, DIGEST.MEMBER_ID, DIGEST.TRIES)
        .from(DIGEST)
        .where(DIGEST.WORKSPACE_ID.eq(system.workspace()))
        .and(DIGEST.STATE.eq(State.WAITING.name()))
        .and(DIGEST.NEXT_AT.le(at.atOffset(ZoneOffset.UTC)))
        .orderBy(DIGEST.NEXT_AT)
        .limit(atMost)
        .fetch(it -> new Waiting(it.value1(), it.value2(), it.value3()));
  }

  /// Takes one to be sent.
  ///
  /// @param secret by which its reader can give mail up
  /// @return `false` if somebody else has taken it
  boolean take(Viewer system, UUID id, Secret secret) {
    return sql.as(system)
            .update(DIGEST)
            .set(DIGEST.STATE, State.SENDING.name())
            .set(DIGEST.TRIES, DIGEST.TRIES.plus(1))
            .set(DIGEST.TOKEN_HASH, secret.hash())
            .where(DIGEST.WORKSPACE_ID.eq(system.workspace()))
            .and(DIGEST.ID.eq(id))
            .and(DIGEST.STATE.eq(State.WAITING.name()))
            .execute()
        == 1;
  }

  /// @param failure `null` if nothing went wrong
  void settle(
      Viewer system, UUID id, State state, @Nullable String failure, Instant at, Instant next) {
    sql.as(system)
        .update(DIGEST)
        .set(DIGEST.STATE, state.name())
        .set(DIGEST.FAILURE, failure)
        .set(DIGEST.SENT_AT, state == State.SENT ? at.atOffset(ZoneOffset.UTC) : null)
        .set(DIGEST.NEXT_AT, next.atOffset(ZoneOffset.UTC))
        .where(DIGEST.WORKSPACE_ID.eq(system.workspace()))
        .and(DIGEST.ID.eq(id))
        .and(DIGEST.STATE.eq(State.SENDING.name()))
        .execute();
  }

  /// How the last mail to a member went.
  record Last(LocalDate day, State state, String failure) {}

  Optional<Last> last(Viewer viewer) {
    return sql.as(viewer)
        .select(DIGEST.DAY, DIGEST.STATE, DIGEST.FAILURE)
        .from(DIGEST)
        .where(DIGEST.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DIGEST.MEMBER_ID.eq(viewer.self()))
        .orderBy(DIGEST.DAY.desc())
        .limit(1)
        .fetchOptional(it ->
            new Last(
                it.value1(), State.valueOf(it.value2()), it.value3() == null ? "" : it.value3()));
  }

  Optional<Owner> owner(Secret secret) {
    return sql.beforeWorkspace()
        .selectFrom(DIGEST_OF_TOKEN.call(secret.hash()))
        .fetchOptional(it -> new Owner(it.getWorkspaceId(), it.getMemberId()));
  }
}
