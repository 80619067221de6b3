package buyerside.app.library;

import static buyerside.database.library.Tables.FORMER;
import static buyerside.database.library.Tables.PIECE;
import static buyerside.database.library.Tables.READING;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceQuery.Order;
import buyerside.app.shell.Language;
import buyerside.database.library.tables.records.PieceRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class PieceStore {

  private final WorkspaceSql sql;
  private final JsonMapper json;

  PieceStore(WorkspaceSql sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  Optional<Piece> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .selectFrom(PIECE)
        .where(present(viewer))
        .and(PIECE.ID.eq(id))
        .fetchOptional(PieceStore::piece);
  }

  Map<UUID, Piece> all(Viewer viewer, Collection<UUID> ids) {
    return sql.as(viewer)
        .selectFrom(PIECE)
        .where(present(viewer))
        .and(PIECE.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
        .fetchMap(PIECE.ID, PieceStore::piece);
  }

  /// @param found only these; `null` for all
  List<Piece> page(Viewer viewer, PieceQuery query, @Nullable Collection<UUID> found, int size) {
    var wanted = present(viewer);
    if (query.status() != null) {
      wanted = wanted.and(PIECE.STATUS.eq(query.status().name()));
    }
    if (query.language() != null) {
      wanted = wanted.and(PIECE.LANGUAGE.eq(query.language().tag()));
    }
    if (!query.stage().isEmpty()) {
      wanted = wanted.and(PIECE.STAGE.eq(query.stage()));
    }
    if (!query.tag().isEmpty()) {
      wanted = wanted.and(PIECE.TAGS.contains(new String[] {query.tag()}));
    }
    if (found != null) {
      wanted = wanted.and(PIECE.ID.eq(DSL.any(found.toArray(UUID[]::new))));
    }
    var after = query.after();
    if (after != null) {
      wanted = wanted.and(beyond(viewer, query.order(), after));
    }
    return sql.as(viewer)
        .selectFrom(PIECE)
        .where(wanted)
        .orderBy(
            query.order() == Order.LATEST ? PIECE.UPDATED_AT.desc() : PIECE.READS.desc(),
            PIECE.ID.desc())
        .limit(size)
        .fetch(PieceStore::piece);
  }

  private static Condition beyond(Viewer viewer, Order order, UUID after) {
    var last = PIECE.as("last");
    var here = last.WORKSPACE_ID.eq(viewer.workspace()).and(last.ID.eq(after));
    return order == Order.LATEST
        ? row(PIECE.UPDATED_AT, PIECE.ID)
            .lt(select(last.UPDATED_AT, last.ID).from(last).where(here))
        : row(PIECE.READS, PIECE.ID).lt(select(last.READS, last.ID).from(last).where(here));
  }

  /// Published pieces for a stage, or for any, the most read first.
  List<Piece> forStage(Viewer viewer, String stage, int atMost) {
    return sql.as(viewer)
        .selectFrom(PIECE)
        .where(present(viewer))
        .and(PIECE.STATUS.eq(Status.PUBLISHED.name()))
        .and(PIECE.STAGE.eq(stage))
        .orderBy(PIECE.READS.desc(), PIECE.ID.desc())
        .limit(atMost)
        .fetch(PieceStore::piece);
  }

  void add(Viewer viewer, UUID id, PieceFacts facts, @Nullable String original, Instant at) {
    var kept = record(viewer, facts, at);
    kept.setId(id);
    kept.setStatus(Status.DRAFT.name());
    kept.setOriginal(original);
    kept.setReads(0L);
    kept.setVersion(1);
    kept.setCreatedBy(viewer.member());
    kept.setCreatedAt(at.atOffset(ZoneOffset.UTC));
    sql.as(viewer).insertInto(PIECE).set(kept).execute();
  }

  /// @return whether it was still at that version
  boolean change(Viewer viewer, UUID id, int version, PieceFacts facts, Instant at) {
    var kept = record(viewer, facts, at);
    kept.setVersion(version + 1);
    return sql.as(viewer)
            .update(PIECE)
            .set(kept)
            .where(present(viewer))
            .and(PIECE.ID.eq(id))
            .and(PIECE.VERSION.eq(version))
            .execute()
        > 0;
  }

  void keepFormer(Viewer viewer, Piece piece, Instant at) {
    sql.as(viewer)
        .insertInto(FORMER)
        .set(FORMER.WORKSPACE_ID, viewer.workspace())
        .set(FORMER.PIECE_ID, piece.id())
        .set(FORMER.VERSION, piece.version())
        .set(FORMER.FACTS, JSONB.valueOf(json.writeValueAsString(piece.facts())))
        .set(FORMER.REPLACED_AT, at.atOffset(ZoneOffset.UTC))
        .set(FORMER.REPLACED_BY, viewer.member())
        .execute();
  }

  Optional<PieceFacts> former(Viewer viewer, UUID piece, int version) {
    return sql.as(viewer)
        .select(FORMER.FACTS)
        .from(FORMER)
        .where(FORMER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(FORMER.PIECE_ID.eq(piece))
        .and(FORMER.VERSION.eq(version))
        .fetchOptional(it -> json.readValue(it.value1().data(), PieceFacts.class));
  }

  boolean setStatus(Viewer viewer, UUID id, Status from, Status to, Instant at) {
    return sql.as(viewer)
            .update(PIECE)
            .set(PIECE.STATUS, to.name())
            .set(PIECE.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
            .where(present(viewer))
            .and(PIECE.ID.eq(id))
            .and(PIECE.STATUS.eq(from.name()))
            .execute()
        > 0;
  }

  boolean setRemoved(Viewer viewer, UUID id, boolean removed, Instant at) {
    return sql.as(viewer)
            .update(PIECE)
            .set(PIECE.DELETED_AT, removed ? at.atOffset(ZoneOffset.UTC) : null)
            .where(PIECE.WORKSPACE_ID.eq(viewer.workspace()))
            .and(PIECE.ID.eq(id))
            .and(removed ? PIECE.DELETED_AT.isNull() : PIECE.DELETED_AT.isNotNull())
            .execute()
        > 0;
  }

  /// Counts a reader once a day.
  void read(Viewer viewer, UUID piece, LocalDate on) {
    var first =
        sql.as(viewer)
            .insertInto(READING)
            .set(READING.WORKSPACE_ID, viewer.workspace())
            .set(READING.PIECE_ID, piece)
            .set(READING.MEMBER_ID, viewer.self())
            .set(READING.ON_DAY, on)
            .onConflictDoNothing()
            .execute();
    if (first > 0) {
      sql.as(viewer)
          .update(PIECE)
          .set(PIECE.READS, PIECE.READS.plus(1))
          .where(present(viewer))
          .and(PIECE.ID.eq(piece))
          .execute();
    }
  }

  private static Condition present(Viewer viewer) {
    return PIECE.WORKSPACE_ID.eq(viewer.workspace()).and(PIECE.DELETED_AT.isNull());
  }

  private static PieceRecord record(Viewer viewer, PieceFacts facts, Instant at) {
    var origin = facts.origin();
    var kept = new PieceRecord();
    kept.setWorkspaceId(viewer.workspace());
    kept.setLanguage(facts.language().tag());
    kept.setTitle(facts.title().strip());
    kept.setSummary(facts.summary().strip());
    kept.setAuthor(origin.author().strip());
    kept.setSource(origin.source().strip());
    kept.setSourceOn(origin.on());
    kept.setSourceReads(origin.reads());
    kept.setStage(facts.stage());
    kept.setProduct(facts.product().strip());
    kept.setTags(facts.tags().toArray(String[]::new));
    kept.setRights(origin.rights().strip());
    kept.setBody(facts.body());
    kept.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
    return kept;
  }

  private static Piece piece(PieceRecord kept) {
    var origin =
        new PieceFacts.Origin(
            kept.getAuthor(),
            kept.getSource(),
            kept.getSourceOn(),
            kept.getSourceReads(),
            kept.getRights());
    var facts =
        new PieceFacts(
            Language.ofTag(kept.getLanguage()),
            kept.getTitle(),
            kept.getSummary(),
            origin,
            kept.getStage(),
            kept.getProduct(),
            List.of(kept.getTags()),
            kept.getBody());
    return new Piece(
        kept.getId(),
        Status.valueOf(kept.getStatus()),
        facts,
        kept.getOriginal(),
        kept.getReads(),
        kept.getVersion(),
        kept.getUpdatedAt().toInstant());
  }
}
