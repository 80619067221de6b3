package buyerside.app.activities.mail;

import static buyerside.database.activities.Tables.MAIL;
import static buyerside.database.activities.Tables.MAIL_ATTACHMENT;
import static buyerside.database.activities.Tables.MAIL_PARTY;
import static buyerside.database.deals.Tables.DEAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.mail.KeptMail.Listed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lists of messages, the latest first.
@Component
class MailListStore {

  private static final int BEGINS = 200;

  private final WorkspaceSql sql;

  MailListStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<Listed> ofDeal(Viewer viewer, UUID deal, @Nullable UUID after, int size) {
    return list(viewer, MAIL.DEAL_ID.eq(deal), after, size);
  }

  List<Listed> ofPerson(Viewer viewer, UUID person, @Nullable UUID after, int size) {
    var named =
        MAIL.ID.in(
            select(MAIL_PARTY.MAIL_ID)
                .from(MAIL_PARTY)
                .where(MAIL_PARTY.WORKSPACE_ID.eq(viewer.workspace()))
                .and(MAIL_PARTY.PERSON_ID.eq(person)));
    return list(viewer, named.and(seen(viewer)), after, size);
  }

  /// What the viewer sent here, or sees with its deal.
  private static Condition seen(Viewer viewer) {
    return MAIL.MEMBER_ID
        .eq(viewer.self())
        .or(
            MAIL.DEAL_ID.in(
                select(DEAL.ID)
                    .from(DEAL)
                    .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
                    .and(DEAL.DELETED_AT.isNull())
                    .and(Visibility.of(viewer, DEAL.OWNER_ID))));
  }

  List<Listed> own(Viewer viewer, @Nullable UUID after, int size) {
    return list(viewer, MAIL.MEMBER_ID.eq(viewer.self()), after, size);
  }

  private List<Listed> list(Viewer viewer, Condition which, @Nullable UUID after, int size) {
    var other = when(MAIL.OUTGOING, "TO").otherwise("FROM");
    var with =
        field(
            select(when(MAIL_PARTY.NAME.eq(""), MAIL_PARTY.ADDRESS).otherwise(MAIL_PARTY.NAME))
                .from(MAIL_PARTY)
                .where(MAIL_PARTY.WORKSPACE_ID.eq(MAIL.WORKSPACE_ID))
                .and(MAIL_PARTY.MAIL_ID.eq(MAIL.ID))
                .and(MAIL_PARTY.PART.eq(other))
                .orderBy(MAIL_PARTY.POSITION)
                .limit(1));
    var attached =
        field(
            select(count())
                .from(MAIL_ATTACHMENT)
                .where(MAIL_ATTACHMENT.WORKSPACE_ID.eq(MAIL.WORKSPACE_ID))
                .and(MAIL_ATTACHMENT.MAIL_ID.eq(MAIL.ID)));
    var wanted =
        sql.as(viewer)
            .select(
                MAIL.ID,
                MAIL.OUTGOING,
                MAIL.SUBJECT,
                with,
                left(MAIL.BODY, BEGINS),
                MAIL.SENT_AT,
                attached)
            .from(MAIL)
            .where(MAIL.WORKSPACE_ID.eq(viewer.workspace()))
            .and(which)
            .and(MAIL.DELETED_AT.isNull());
    if (after != null) {
      var last = MAIL.as("last");
      wanted =
          wanted.and(
              row(MAIL.SENT_AT, MAIL.ID)
                  .lt(
                      select(last.SENT_AT, last.ID)
                          .from(last)
                          .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                          .and(last.ID.eq(after))));
    }
    return wanted
        .orderBy(MAIL.SENT_AT.desc(), MAIL.ID.desc())
        .limit(size)
        .fetch(it ->
            new Listed(
                it.value1(),
                it.value2(),
                it.value3(),
                Objects.requireNonNullElse(it.value4(), ""),
                it.value5(),
                it.value6().toInstant(),
                it.value7()));
  }
}
