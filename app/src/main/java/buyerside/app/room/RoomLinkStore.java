package buyerside.app.room;

import static buyerside.database.room.Tables.LINK;
import static buyerside.database.room.Tables.LINK_OF_TOKEN;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import buyerside.app.access.LinkLife;
import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Links into rooms.
@Component
class RoomLinkStore {

  private final WorkspaceSql sql;

  RoomLinkStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A link with what only the door needs.
  record Kept(UUID workspace, RoomLink link, byte[] hash, @Nullable String passcode) {}

  Optional<Kept> find(Secret secret) {
    var found = LINK_OF_TOKEN.call(secret.hash());
    return sql.beforeWorkspace()
        .selectFrom(found)
        .fetchOptional(it ->
            new Kept(
                it.getWorkspaceId(),
                link(
                    it.getId(),
                    it.getDealId(),
                    it.getRecipient(),
                    it.getLanguage(),
                    it.getPasscodeHash() != null,
                    life(it.getMadeAt(), it.getExpiresAt(), it.getRevokedAt()),
                    it.getMadeBy()),
                it.getTokenHash(),
                it.getPasscodeHash()));
  }

  List<RoomLink> of(Viewer viewer, UUID deal, Instant until, int atMost) {
    return sql.as(viewer)
        .select(
            LINK.ID,
            LINK.DEAL_ID,
            LINK.RECIPIENT,
            LINK.LANGUAGE,
            LINK.PASSCODE_HASH,
            LINK.MADE_AT,
            LINK.EXPIRES_AT,
            LINK.REVOKED_AT,
            LINK.MADE_BY)
        .from(LINK)
        .where(LINK.WORKSPACE_ID.eq(viewer.workspace()))
        .and(LINK.DEAL_ID.eq(deal))
        .and(LINK.MADE_AT.le(until.atOffset(ZoneOffset.UTC)))
        .orderBy(LINK.MADE_AT.desc())
        .limit(atMost)
        .fetch(RoomLinkStore::link);
  }

  void add(
      Viewer viewer,
      UUID id,
      UUID deal,
      NewLink wanted,
      Secret secret,
      @Nullable String passcode,
      Instant at) {
    sql.as(viewer)
        .insertInto(LINK)
        .set(LINK.WORKSPACE_ID, viewer.workspace())
        .set(LINK.ID, id)
        .set(LINK.DEAL_ID, deal)
        .set(LINK.RECIPIENT, wanted.recipient().strip())
        .set(LINK.LANGUAGE, wanted.language().tag())
        .set(LINK.TOKEN_HASH, secret.hash())
        .set(LINK.PASSCODE_HASH, passcode)
        .set(LINK.MADE_BY, viewer.self())
        .set(LINK.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .set(LINK.EXPIRES_AT, at.plus(Duration.ofDays(wanted.days())).atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// @param at `null` to let it open again
  /// @return whether that changed anything
  boolean revoke(Viewer viewer, UUID deal, UUID id, @Nullable Instant at) {
    return sql.as(viewer)
            .update(LINK)
            .set(LINK.REVOKED_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
            .where(LINK.WORKSPACE_ID.eq(viewer.workspace()))
            .and(LINK.DEAL_ID.eq(deal))
            .and(LINK.ID.eq(id))
            .and(at == null ? LINK.REVOKED_AT.isNotNull() : LINK.REVOKED_AT.isNull())
            .execute()
        == 1;
  }

  /// Counts a try at a passcode, in windows that begin with the first.
  int countTry(Viewer viewer, UUID id, Instant at, Duration window) {
    var now = at.atOffset(ZoneOffset.UTC);
    var over = LINK.TRIES_SINCE.isNull().or(LINK.TRIES_SINCE.lt(now.minus(window)));
    return sql.as(viewer)
        .update(LINK)
        .set(LINK.TRIES, when(over, val(1)).otherwise(LINK.TRIES.plus(1)))
        .set(LINK.TRIES_SINCE, when(over, val(now)).otherwise(LINK.TRIES_SINCE))
        .where(LINK.WORKSPACE_ID.eq(viewer.workspace()))
        .and(LINK.ID.eq(id))
        .returningResult(LINK.TRIES)
        .fetchSingle(LINK.TRIES);
  }

  private static RoomLink link(Record row) {
    return link(
        row.get(LINK.ID),
        row.get(LINK.DEAL_ID),
        row.get(LINK.RECIPIENT),
        row.get(LINK.LANGUAGE),
        row.get(LINK.PASSCODE_HASH) != null,
        life(row.get(LINK.MADE_AT), row.get(LINK.EXPIRES_AT), row.get(LINK.REVOKED_AT)),
        row.get(LINK.MADE_BY));
  }

  private static RoomLink link(
      UUID id,
      UUID deal,
      String recipient,
      String language,
      boolean passcode,
      LinkLife life,
      UUID madeBy) {
    return new RoomLink(id, deal, recipient, Language.ofTag(language), passcode, life, madeBy);
  }

  private static LinkLife life(
      OffsetDateTime made, OffsetDateTime expires, @Nullable OffsetDateTime revoked) {
    return new LinkLife(
        made.toInstant(), expires.toInstant(), revoked == null ? null : revoked.toInstant());
  }
}
