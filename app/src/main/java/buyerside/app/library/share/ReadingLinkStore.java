package buyerside.app.library.share;

import static buyerside.database.library.Tables.PIECE;
import static buyerside.database.library.Tables.READING_LINK;
import static buyerside.database.library.Tables.READING_LINK_OF_TOKEN;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.LinkLife;
import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.library.share.ReadingLink.Answer;
import buyerside.app.library.share.ReadingLink.Purpose;
import buyerside.app.shell.Language;
import buyerside.database.library.tables.records.ReadingLinkRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReadingLinkStore {

  private final WorkspaceSql sql;

  ReadingLinkStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A link with what only the door needs.
  record Kept(UUID workspace, ReadingLink link, byte[] hash) {}

  /// A link in a listing.
  record Titled(ReadingLink link, String title, int programs) {}

  Optional<Kept> find(Secret secret) {
    var found = READING_LINK_OF_TOKEN.call(secret.hash());
    return sql.beforeWorkspace()
        .selectFrom(found)
        .fetchOptional(it -> {
          var row = it.into(READING_LINK);
          return new Kept(row.getWorkspaceId(), link(row), row.getTokenHash());
        });
  }

  /// A link that the viewer may see.
  Optional<ReadingLink> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(READING_LINK)
        .where(here(viewer))
        .and(Visibility.of(viewer, READING_LINK.MADE_BY))
        .and(READING_LINK.ID.eq(id))
        .fetchOptional(ReadingLinkStore::link);
  }

  /// Links that the viewer may see, the latest first.
  ///
  /// @param piece only its links; `null` for all
  /// @param deal only its links; `null` for all
  /// @param after the last link of the page before; `null` for the first page
  List<Titled> page(
      Viewer viewer, @Nullable UUID piece, @Nullable UUID deal, @Nullable UUID after, int size) {
    var wanted = here(viewer).and(Visibility.of(viewer, READING_LINK.MADE_BY));
    if (piece != null) {
      wanted = wanted.and(READING_LINK.PIECE_ID.eq(piece));
    }
    if (deal != null) {
      wanted = wanted.and(READING_LINK.DEAL_ID.eq(deal));
    }
    if (after != null) {
      // Identifiers grow with time.
      wanted = wanted.and(READING_LINK.ID.lt(after));
    }
    return sql.as(viewer)
        .select(READING_LINK, PIECE.TITLE)
        .from(READING_LINK)
        .join(PIECE)
        .on(PIECE.WORKSPACE_ID.eq(READING_LINK.WORKSPACE_ID))
        .and(PIECE.ID.eq(READING_LINK.PIECE_ID))
        .where(wanted)
        .orderBy(READING_LINK.ID.desc())
        .limit(size)
        .fetch(it -> new Titled(link(it.value1()), it.value2(), it.value1().getPrograms()));
  }

  int count(Viewer viewer, UUID deal, int upTo) {
    var some =
        select(READING_LINK.ID)
            .from(READING_LINK)
            .where(here(viewer))
            .and(READING_LINK.DEAL_ID.eq(deal))
            .limit(upTo);
    return sql.as(viewer).fetchCount(some);
  }

  void add(Viewer viewer, UUID id, UUID piece, NewReadingLink wanted, Secret secret, Instant at) {
    sql.as(viewer)
        .insertInto(READING_LINK)
        .set(READING_LINK.WORKSPACE_ID, viewer.workspace())
        .set(READING_LINK.ID, id)
        .set(READING_LINK.PIECE_ID, piece)
        .set(READING_LINK.DEAL_ID, wanted.deal())
        .set(READING_LINK.PERSON_ID, wanted.person())
        .set(READING_LINK.RECIPIENT, wanted.recipient().strip())
        .set(READING_LINK.LANGUAGE, wanted.language().tag())
        .set(READING_LINK.TOKEN_HASH, secret.hash())
        .set(READING_LINK.MADE_BY, viewer.self())
        .set(READING_LINK.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .set(
            READING_LINK.EXPIRES_AT,
            at.plus(Duration.ofDays(wanted.days())).atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// @param at `null` to let it open again
  /// @return whether that changed anything
  boolean revoke(Viewer viewer, UUID id, @Nullable Instant at) {
    return sql.as(viewer)
            .update(READING_LINK)
            .set(READING_LINK.REVOKED_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
            .where(here(viewer))
            .and(READING_LINK.ID.eq(id))
            .and(
                at == null ? READING_LINK.REVOKED_AT.isNotNull() : READING_LINK.REVOKED_AT.isNull())
            .execute()
        == 1;
  }

  void answer(Viewer viewer, UUID id, boolean measured, Instant at) {
    sql.as(viewer)
        .update(READING_LINK)
        .set(READING_LINK.MEASURED, measured)
        .set(READING_LINK.ANSWERED_AT, at.atOffset(ZoneOffset.UTC))
        .where(here(viewer))
        .and(READING_LINK.ID.eq(id))
        .execute();
  }

  void countProgram(Viewer viewer, UUID id) {
    sql.as(viewer)
        .update(READING_LINK)
        .set(READING_LINK.PROGRAMS, READING_LINK.PROGRAMS.plus(1))
        .where(here(viewer))
        .and(READING_LINK.ID.eq(id))
        .execute();
  }

  private static Condition here(Viewer viewer) {
    return READING_LINK.WORKSPACE_ID.eq(viewer.workspace());
  }

  private static ReadingLink link(ReadingLinkRecord row) {
    var revoked = row.getRevokedAt();
    var measured = row.getMeasured();
    return new ReadingLink(
        row.getId(),
        row.getPieceId(),
        new Purpose(row.getDealId(), row.getPersonId(), row.getRecipient()),
        Language.ofTag(row.getLanguage()),
        new LinkLife(
            row.getMadeAt().toInstant(),
            row.getExpiresAt().toInstant(),
            revoked == null ? null : revoked.toInstant()),
        row.getMadeBy(),
        measured == null ? Answer.NONE : measured ? Answer.YES : Answer.NO);
  }
}
