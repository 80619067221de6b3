package buyerside.app.library;

import static buyerside.database.library.Tables.FILE_TEXT;
import static buyerside.database.library.Tables.FORMER;
import static buyerside.database.library.Tables.PIECE;
import static buyerside.database.library.Tables.READING;
import static org.jooq.impl.DSL.val;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.library.Piece.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        .select(PIECE.fields())
        .select(FILE_TEXT.BODY)
        .from(PIECE)
        .leftJoin(FILE_TEXT)
        .on(FILE_TEXT.WORKSPACE_ID.eq(PIECE.WORKSPACE_ID), FILE_TEXT.FILE_ID.eq(PIECE.FILE_ID))
        .where(PieceRowsStore.present(viewer))
        .and(PIECE.ID.eq(id))
        .fetchOptional(PieceRowsStore::piece);
  }

  /// These pieces that are still there, without their long texts.
  Map<UUID, Piece> all(Viewer viewer, Collection<UUID> ids) {
    return sql.as(viewer)
        .select(PieceRowsStore.SHORT)
        .from(PIECE)
        .where(PieceRowsStore.present(viewer))
        .and(PIECE.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
        .fetchMap(PIECE.ID, PieceRowsStore::piece);
  }

  void keepText(Viewer viewer, UUID file, String text) {
    sql.as(viewer)
        .insertInto(FILE_TEXT)
        .set(FILE_TEXT.WORKSPACE_ID, viewer.workspace())
        .set(FILE_TEXT.FILE_ID, file)
        .set(FILE_TEXT.BODY, text)
        .execute();
  }

  void add(Viewer viewer, UUID id, PieceFacts facts, @Nullable String original, Instant at) {
    var kept = PieceRowsStore.record(viewer, facts, at);
    kept.setId(id);
    kept.setStatus(Status.DRAFT.name());
    kept.setOriginal(original);
    kept.setReads(0L);
    kept.setVersion(1);
    kept.setCreatedBy(viewer.member());
    kept.setCreatedAt(at.atOffset(ZoneOffset.UTC));
    sql.as(viewer).insertInto(PIECE).set(kept).execute();
  }

  void enclose(Viewer viewer, UUID id, Enclosed enclosed) {
    sql.as(viewer)
        .update(PIECE)
        .set(PIECE.FILE_ID, enclosed.file())
        .set(PIECE.COVER_ID, enclosed.cover())
        .set(PIECE.LINK, enclosed.link())
        .where(PieceRowsStore.present(viewer))
        .and(PIECE.ID.eq(id))
        .execute();
  }

  /// @return whether it was still at that version
  boolean change(Viewer viewer, UUID id, int version, PieceFacts facts, Instant at) {
    var kept = PieceRowsStore.record(viewer, facts, at);
    kept.setVersion(version + 1);
    return sql.as(viewer)
            .update(PIECE)
            .set(kept)
            .where(PieceRowsStore.present(viewer))
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

  /// @param review who is asked, or what was answered; `null` to leave it as it is
  boolean setStatus(
      Viewer viewer, UUID id, Status from, Status to, @Nullable Review review, Instant at) {
    return sql.as(viewer)
            .update(PIECE)
            .set(PIECE.STATUS, to.name())
            .set(PIECE.REVIEWER_ID, review == null ? PIECE.REVIEWER_ID : val(review.reviewer()))
            .set(PIECE.REVIEW_NOTE, review == null ? PIECE.REVIEW_NOTE : val(review.note()))
            .set(PIECE.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
            .where(PieceRowsStore.present(viewer))
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
          .where(PieceRowsStore.present(viewer))
          .and(PIECE.ID.eq(piece))
          .execute();
    }
  }

  /// Former versions, the latest first.
  List<FormerPiece> formers(Viewer viewer, UUID piece, int atMost) {
    return sql.as(viewer)
        .selectFrom(FORMER)
        .where(FORMER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(FORMER.PIECE_ID.eq(piece))
        .orderBy(FORMER.VERSION.desc())
        .limit(atMost)
        .fetch(it ->
            new FormerPiece(
                it.getVersion(),
                json.readValue(it.getFacts().data(), PieceFacts.class),
                it.getReplacedAt().toInstant(),
                it.getReplacedBy()));
  }
}
