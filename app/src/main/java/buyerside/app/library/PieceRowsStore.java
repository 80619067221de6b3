package buyerside.app.library;

import static buyerside.database.library.Tables.FILE_TEXT;
import static buyerside.database.library.Tables.PIECE;

import buyerside.app.access.Viewer;
import buyerside.app.library.Piece.Status;
import buyerside.app.shell.Language;
import buyerside.database.library.tables.records.PieceRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// Pieces to rows and back.
final class PieceRowsStore {

  /// All but the long texts behind a piece.
  static final List<Field<?>> SHORT =
      Stream.of(PIECE.fields()).filter(it -> it != PIECE.ORIGINAL).toList();

  private PieceRowsStore() {}

  static Condition present(Viewer viewer) {
    return PIECE.WORKSPACE_ID.eq(viewer.workspace()).and(PIECE.DELETED_AT.isNull());
  }

  static PieceRecord record(Viewer viewer, PieceFacts facts, Instant at) {
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
    kept.setFileId(facts.enclosed().file());
    kept.setCoverId(facts.enclosed().cover());
    kept.setLink(facts.enclosed().link());
    kept.setUpdatedAt(at.atOffset(ZoneOffset.UTC));
    return kept;
  }

  static Piece piece(Record row) {
    var kept = row.into(PIECE);
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
            kept.getBody(),
            new Enclosed(kept.getFileId(), kept.getLink(), kept.getCoverId()));
    var note = kept.getReviewNote();
    var text = row.indexOf(FILE_TEXT.BODY) < 0 ? null : row.get(FILE_TEXT.BODY);
    return new Piece(
        kept.getId(),
        Status.valueOf(kept.getStatus()),
        facts,
        new Piece.Behind(
            kept.getOriginal(),
            text == null ? "" : text,
            new Review(kept.getReviewerId(), note == null ? "" : note)),
        kept.getReads(),
        kept.getVersion(),
        kept.getUpdatedAt().toInstant());
  }
}
