package buyerside.app.activities.mail;

import static buyerside.database.activities.Tables.MAIL;
import static buyerside.database.activities.Tables.MAIL_ATTACHMENT;
import static buyerside.database.activities.Tables.MAIL_PARTY;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.mail.KeptMail.Attached;
import buyerside.app.activities.mail.ReadMail.Addressed;
import buyerside.app.activities.mail.ReadMail.Part;
import buyerside.app.activities.mail.ReadMail.Texts;
import buyerside.app.activities.proposals.Party;
import buyerside.app.activities.proposals.Proposal.Match;
import buyerside.database.activities.tables.records.MailRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Messages, those named in them, and what came with them.
@Component
class MailStore {

  private final WorkspaceSql sql;

  MailStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Whether a message is kept, and where.
  Optional<UUID> known(Viewer viewer, byte[] key) {
    return sql.as(viewer)
        .select(MAIL.ID)
        .from(MAIL)
        .where(MAIL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL.MESSAGE_KEY.eq(key))
        .fetchOptional(MAIL.ID);
  }

  /// What the latest message of a thread was about.
  Optional<UUID> dealOfThread(Viewer viewer, byte[] thread, List<byte[]> before) {
    return sql.as(viewer)
        .select(MAIL.DEAL_ID)
        .from(MAIL)
        .where(MAIL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL.THREAD_KEY.eq(thread).or(MAIL.MESSAGE_KEY.in(before)))
        .and(MAIL.DEAL_ID.isNotNull())
        .orderBy(MAIL.SENT_AT.desc())
        .limit(1)
        .fetchOptional(MAIL.DEAL_ID);
  }

  /// A message as it becomes a row.
  record NewMail(
      UUID id,
      byte[] key,
      byte[] thread,
      boolean outgoing,
      ReadMail mail,
      long size,
      Match match) {}

  /// @return `false` if somebody else has kept it meanwhile
  boolean add(Viewer viewer, NewMail added, Instant at) {
    var mail = added.mail();
    var row = new MailRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setId(added.id());
    row.setMemberId(viewer.self());
    row.setMessageKey(added.key());
    row.setThreadKey(added.thread());
    row.setOutgoing(added.outgoing());
    row.setSubject(mail.texts().subject());
    row.setSentAt(mail.sent().atOffset(ZoneOffset.UTC));
    row.setKeptAt(at.atOffset(ZoneOffset.UTC));
    row.setBody(mail.texts().body());
    row.setQuoted(mail.texts().quoted());
    row.setHtml(mail.texts().html());
    row.setSize(added.size());
    row.setDealId(added.match().deal());
    row.setCompanyId(added.match().company());
    row.setBecause(added.match().because().name());
    if (sql.as(viewer).insertInto(MAIL).set(row).onConflictDoNothing().execute() == 0) {
      return false;
    }
    addParties(viewer, added.id(), mail.parties());
    addPieces(viewer, added.id(), mail.pieces());
    return true;
  }

  private void addParties(Viewer viewer, UUID mail, List<Addressed> parties) {
    short position = 0;
    for (var one : parties) {
      sql.as(viewer)
          .insertInto(MAIL_PARTY)
          .set(MAIL_PARTY.WORKSPACE_ID, viewer.workspace())
          .set(MAIL_PARTY.MAIL_ID, mail)
          .set(MAIL_PARTY.POSITION, position++)
          .set(MAIL_PARTY.PART, one.part().name())
          .set(MAIL_PARTY.NAME, one.party().name())
          .set(MAIL_PARTY.ADDRESS, one.party().address())
          .set(MAIL_PARTY.PERSON_ID, one.party().person())
          .execute();
    }
  }

  private void addPieces(Viewer viewer, UUID mail, List<ReadMail.Piece> pieces) {
    short position = 0;
    for (var piece : pieces) {
      sql.as(viewer)
          .insertInto(MAIL_ATTACHMENT)
          .set(MAIL_ATTACHMENT.WORKSPACE_ID, viewer.workspace())
          .set(MAIL_ATTACHMENT.MAIL_ID, mail)
          .set(MAIL_ATTACHMENT.POSITION, position++)
          .set(MAIL_ATTACHMENT.NAME, piece.name())
          .set(MAIL_ATTACHMENT.MEDIA_TYPE, piece.type())
          .set(MAIL_ATTACHMENT.SIZE, (long) piece.content().length)
          .set(MAIL_ATTACHMENT.CONTENT, piece.content())
          .execute();
    }
  }

  Optional<KeptMail> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(MAIL)
        .where(MAIL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL.ID.eq(id))
        .and(MAIL.DELETED_AT.isNull())
        .fetchOptional()
        .map(row -> mail(viewer, row));
  }

  private KeptMail mail(Viewer viewer, MailRecord row) {
    return new KeptMail(
        row.getId(),
        row.getMemberId(),
        row.getOutgoing(),
        new Texts(row.getSubject(), row.getBody(), row.getQuoted(), row.getHtml()),
        row.getSentAt().toInstant(),
        row.getSize(),
        row.getDealId(),
        parties(viewer, row.getId()),
        attached(viewer, row.getId()));
  }

  private List<Addressed> parties(Viewer viewer, UUID mail) {
    return sql.as(viewer)
        .selectFrom(MAIL_PARTY)
        .where(MAIL_PARTY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL_PARTY.MAIL_ID.eq(mail))
        .orderBy(MAIL_PARTY.POSITION)
        .fetch(it ->
            new Addressed(
                Part.valueOf(it.getPart()),
                new Party(it.getName(), it.getAddress(), it.getPersonId())));
  }

  private List<Attached> attached(Viewer viewer, UUID mail) {
    return sql.as(viewer)
        .select(
            MAIL_ATTACHMENT.POSITION,
            MAIL_ATTACHMENT.NAME,
            MAIL_ATTACHMENT.MEDIA_TYPE,
            MAIL_ATTACHMENT.SIZE)
        .from(MAIL_ATTACHMENT)
        .where(MAIL_ATTACHMENT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL_ATTACHMENT.MAIL_ID.eq(mail))
        .orderBy(MAIL_ATTACHMENT.POSITION)
        .fetch(it -> new Attached(it.value1(), it.value2(), it.value3(), it.value4()));
  }

  Optional<byte[]> content(Viewer viewer, UUID mail, int position) {
    return sql.as(viewer)
        .select(MAIL_ATTACHMENT.CONTENT)
        .from(MAIL_ATTACHMENT)
        .where(MAIL_ATTACHMENT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MAIL_ATTACHMENT.MAIL_ID.eq(mail))
        .and(MAIL_ATTACHMENT.POSITION.eq((short) position))
        .fetchOptional(MAIL_ATTACHMENT.CONTENT);
  }

  /// @return whether that changed anything
  boolean setRemoved(Viewer viewer, UUID id, boolean removed, Instant at) {
    return sql.as(viewer)
            .update(MAIL)
            .set(MAIL.DELETED_AT, removed ? at.atOffset(ZoneOffset.UTC) : null)
            .where(MAIL.WORKSPACE_ID.eq(viewer.workspace()))
            .and(MAIL.ID.eq(id))
            .and(removed ? MAIL.DELETED_AT.isNull() : MAIL.DELETED_AT.isNotNull())
            .execute()
        > 0;
  }
}
