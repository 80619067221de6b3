package buyerside.app.activities.mail;

import static buyerside.database.activities.Tables.MAILBOX;
import static buyerside.database.activities.Tables.MAIL_SET_ASIDE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Messages that could not be kept, and how the mailbox was when it was last looked at.
@Component
class SetAsideStore {

  private final WorkspaceSql sql;

  SetAsideStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @param reason its code; `detail` is what it is about
  record SetAside(String subject, String sender, String reason, String detail, Instant found) {}

  void add(Viewer viewer, byte[] key, SetAside aside) {
    sql.as(viewer)
        .insertInto(MAIL_SET_ASIDE)
        .set(MAIL_SET_ASIDE.WORKSPACE_ID, viewer.workspace())
        .set(MAIL_SET_ASIDE.ID, Ids.next())
        .set(MAIL_SET_ASIDE.MEMBER_ID, viewer.self())
        .set(MAIL_SET_ASIDE.MESSAGE_KEY, key)
        .set(MAIL_SET_ASIDE.SUBJECT, aside.subject())
        .set(MAIL_SET_ASIDE.SENDER, aside.sender())
        .set(MAIL_SET_ASIDE.REASON, aside.reason())
        .set(MAIL_SET_ASIDE.DETAIL, aside.detail())
        .set(MAIL_SET_ASIDE.FOUND_AT, aside.found().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  List<SetAside> own(Viewer viewer, int atMost) {
    return sql.as(viewer)
        .selectFrom(MAIL_SET_ASIDE)
        .where(MAIL_SET_ASIDE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL_SET_ASIDE.MEMBER_ID.eq(viewer.self()))
        .orderBy(MAIL_SET_ASIDE.FOUND_AT.desc())
        .limit(atMost)
        .fetch(it ->
            new SetAside(
                it.getSubject(),
                it.getSender(),
                it.getReason(),
                it.getDetail(),
                it.getFoundAt().toInstant()));
  }

  /// @param failure `null` if it could be read
  void looked(Viewer viewer, @Nullable String failure, Instant at) {
    var now = at.atOffset(ZoneOffset.UTC);
    var looked =
        sql.as(viewer)
            .insertInto(MAILBOX)
            .set(MAILBOX.WORKSPACE_ID, viewer.workspace())
            .set(MAILBOX.LOOKED_AT, now)
            .set(MAILBOX.READ_AT, failure == null ? now : null)
            .set(MAILBOX.FAILURE, failure)
            .onConflict(MAILBOX.WORKSPACE_ID)
            .doUpdate()
            .set(MAILBOX.LOOKED_AT, now)
            .set(MAILBOX.FAILURE, failure);
    (failure == null ? looked.set(MAILBOX.READ_AT, now) : looked).execute();
  }

  Optional<MailboxState> state(Viewer viewer) {
    return sql.as(viewer)
        .selectFrom(MAILBOX)
        .where(MAILBOX.WORKSPACE_ID.eq(viewer.workspace()))
        .fetchOptional(it ->
            new MailboxState(
                it.getLookedAt().toInstant(),
                it.getReadAt() == null ? null : it.getReadAt().toInstant(),
                Objects.requireNonNullElse(it.getFailure(), "")));
  }
}
