package buyerside.app.files;

import static buyerside.database.files.Tables.ATTACHMENT;
import static buyerside.database.files.Tables.CHUNK;
import static buyerside.database.files.Tables.CONTENT;
import static buyerside.database.files.Tables.PREVIEW;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ContentStore {

  static final int CHUNK_BYTES = 512 * 1024;
  private static final HexFormat HEX = HexFormat.of();

  private final WorkspaceSql sql;
  private final OneReading reading;

  ContentStore(WorkspaceSql sql, OneReading reading) {
    this.sql = sql;
    this.reading = reading;
  }

  /// Keeps a content, unless it is there already.
  void keep(Viewer viewer, Content content, Upload upload, Instant at) throws IOException {
    var hash = HEX.parseHex(content.hash());
    var isNew =
        sql.as(viewer)
            .insertInto(CONTENT)
            .set(CONTENT.WORKSPACE_ID, viewer.workspace())
            .set(CONTENT.HASH, hash)
            .set(CONTENT.SIZE, content.size())
            .set(CONTENT.MEDIA_TYPE, content.type())
            .set(CONTENT.LOCKED, content.locked())
            .set(CONTENT.PAGES, content.pages() == 0 ? null : content.pages())
            .set(CONTENT.KEPT_AT, at.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute();
    if (isNew == 0) {
      return;
    }
    try (var in = upload.content().getInputStream()) {
      var bytes = in.readNBytes(CHUNK_BYTES);
      for (int ordinal = 0; bytes.length > 0; ordinal++, bytes = in.readNBytes(CHUNK_BYTES)) {
        sql.as(viewer)
            .insertInto(CHUNK)
            .set(CHUNK.WORKSPACE_ID, viewer.workspace())
            .set(CHUNK.HASH, hash)
            .set(CHUNK.ORDINAL, ordinal)
            .set(CHUNK.BYTES, bytes)
            .execute();
      }
    }
  }

  /// Reads a content chunk by chunk, each in a transaction of its own: a slow reader holds none.
  InputStream open(Viewer viewer, String hash) {
    return new ChunkStream(ordinal -> reading.of(() -> chunk(viewer, hash, ordinal)));
  }

  /// The next bytes of a content; empty after the last.
  private Optional<byte[]> chunk(Viewer viewer, String hash, int ordinal) {
    return sql.as(viewer)
        .select(CHUNK.BYTES)
        .from(CHUNK)
        .where(CHUNK.WORKSPACE_ID.eq(viewer.workspace()))
        .and(CHUNK.HASH.eq(HEX.parseHex(hash)))
        .and(CHUNK.ORDINAL.eq(ordinal))
        .fetchOptional(CHUNK.BYTES);
  }

  @Transactional(readOnly = true)
  public Optional<byte[]> preview(Viewer viewer, String hash, int page) {
    return sql.as(viewer)
        .select(PREVIEW.BYTES)
        .from(PREVIEW)
        .where(PREVIEW.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PREVIEW.HASH.eq(HEX.parseHex(hash)))
        .and(PREVIEW.PAGE.eq(page))
        .fetchOptional(PREVIEW.BYTES);
  }

  @Transactional
  public void keepPreview(Viewer viewer, String hash, int page, byte[] picture) {
    sql.as(viewer)
        .insertInto(PREVIEW)
        .set(PREVIEW.WORKSPACE_ID, viewer.workspace())
        .set(PREVIEW.HASH, HEX.parseHex(hash))
        .set(PREVIEW.PAGE, page)
        .set(PREVIEW.BYTES, picture)
        .onConflictDoNothing()
        .execute();
  }

  /// Drops files removed before that time, and contents that no file has any more.
  void sweep(Viewer viewer, Instant before) {
    var gone =
        sql.as(viewer)
            .deleteFrom(ATTACHMENT)
            .where(ATTACHMENT.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ATTACHMENT.REMOVED_AT.lt(before.atOffset(ZoneOffset.UTC)))
            .returningResult(ATTACHMENT.HASH)
            .fetch(ATTACHMENT.HASH);
    for (var hash : gone) {
      sql.as(viewer)
          .deleteFrom(CONTENT)
          .where(CONTENT.WORKSPACE_ID.eq(viewer.workspace()))
          .and(CONTENT.HASH.eq(hash))
          .and(
              notExists(
                  selectOne()
                      .from(ATTACHMENT)
                      .where(ATTACHMENT.WORKSPACE_ID.eq(viewer.workspace()))
                      .and(ATTACHMENT.HASH.eq(hash))))
          .execute();
    }
  }
}
