package buyerside.app.library.publish;

import static buyerside.database.library.Tables.PIECE;
import static buyerside.database.library.Tables.PUBLICATION;
import static buyerside.database.library.Tables.PUBLIC_READING;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.library.Library;
import buyerside.app.library.Piece;
import buyerside.app.library.Piece.Status;
import buyerside.database.library.tables.records.PublicationRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which pieces everybody may read. What a piece says is asked of the library.
@Component
class PublicationStore {

  private final WorkspaceSql sql;
  private final Library library;

  PublicationStore(WorkspaceSql sql, Library library) {
    this.sql = sql;
    this.library = library;
  }

  /// A publication without what the piece says.
  record Kept(UUID piece, String handle, Instant since, @Nullable Instant withdrawn, long reads) {}

  Optional<Kept> find(Viewer viewer, UUID piece) {
    return fetch(viewer, PUBLICATION.PIECE_ID.eq(piece));
  }

  Optional<Kept> named(Viewer viewer, String handle) {
    return fetch(viewer, PUBLICATION.HANDLE.eq(handle));
  }

  /// Open publications, the latest first.
  ///
  /// @param after the last piece of the page before; `null` for the first page
  List<Publication> latest(Viewer viewer, @Nullable UUID after, int size) {
    var wanted = open(viewer);
    if (after != null) {
      var last = PUBLICATION.as("last");
      wanted =
          wanted.and(
              row(PUBLICATION.SINCE, PUBLICATION.PIECE_ID)
                  .lt(
                      select(last.SINCE, last.PIECE_ID)
                          .from(last)
                          .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                          .and(last.PIECE_ID.eq(after))));
    }
    return with(
        viewer,
        sql.as(viewer)
            .select(PUBLICATION)
            .from(PUBLICATION)
            .join(PIECE)
            .on(PIECE.WORKSPACE_ID.eq(PUBLICATION.WORKSPACE_ID))
            .and(PIECE.ID.eq(PUBLICATION.PIECE_ID))
            .where(wanted)
            .orderBy(PUBLICATION.SINCE.desc(), PUBLICATION.PIECE_ID.desc())
            .limit(size)
            .fetch(it -> kept(it.value1())));
  }

  List<Publication> mostRead(Viewer viewer, int size) {
    return with(
        viewer,
        sql.as(viewer)
            .select(PUBLICATION)
            .from(PUBLICATION)
            .join(PIECE)
            .on(PIECE.WORKSPACE_ID.eq(PUBLICATION.WORKSPACE_ID))
            .and(PIECE.ID.eq(PUBLICATION.PIECE_ID))
            .where(open(viewer))
            .and(PUBLICATION.READS.gt(0L))
            .orderBy(PUBLICATION.READS.desc(), PUBLICATION.PIECE_ID.desc())
            .limit(size)
            .fetch(it -> kept(it.value1())));
  }

  /// An address of the sitemap.
  record Place(String handle, Instant changed) {}

  List<Place> places(Viewer viewer, int atMost) {
    return sql.as(viewer)
        .select(PUBLICATION.HANDLE, PIECE.UPDATED_AT)
        .from(PUBLICATION)
        .join(PIECE)
        .on(PIECE.WORKSPACE_ID.eq(PUBLICATION.WORKSPACE_ID))
        .and(PIECE.ID.eq(PUBLICATION.PIECE_ID))
        .where(open(viewer))
        .orderBy(PUBLICATION.SINCE.desc(), PUBLICATION.PIECE_ID.desc())
        .limit(atMost)
        .fetch(it -> new Place(it.value1(), it.value2().toInstant()));
  }

  void publish(Viewer viewer, UUID piece, String handle, Instant at) {
    sql.as(viewer)
        .insertInto(PUBLICATION)
        .set(PUBLICATION.WORKSPACE_ID, viewer.workspace())
        .set(PUBLICATION.PIECE_ID, piece)
        .set(PUBLICATION.HANDLE, handle)
        .set(PUBLICATION.SINCE, at.atOffset(ZoneOffset.UTC))
        .set(PUBLICATION.MADE_BY, viewer.member())
        .onConflict(PUBLICATION.WORKSPACE_ID, PUBLICATION.PIECE_ID)
        .doUpdate()
        .setNull(PUBLICATION.WITHDRAWN_AT)
        .execute();
  }

  /// @return whether it was open
  boolean withdraw(Viewer viewer, UUID piece, Instant at) {
    return sql.as(viewer)
            .update(PUBLICATION)
            .set(PUBLICATION.WITHDRAWN_AT, at.atOffset(ZoneOffset.UTC))
            .where(PUBLICATION.WORKSPACE_ID.eq(viewer.workspace()))
            .and(PUBLICATION.PIECE_ID.eq(piece))
            .and(PUBLICATION.WITHDRAWN_AT.isNull())
            .execute()
        == 1;
  }

  void addReads(Viewer viewer, UUID piece, LocalDate on, long reads) {
    var counted =
        sql.as(viewer)
            .update(PUBLICATION)
            .set(PUBLICATION.READS, PUBLICATION.READS.plus(reads))
            .where(PUBLICATION.WORKSPACE_ID.eq(viewer.workspace()))
            .and(PUBLICATION.PIECE_ID.eq(piece))
            .execute();
    if (counted > 0) {
      sql.as(viewer)
          .insertInto(PUBLIC_READING)
          .set(PUBLIC_READING.WORKSPACE_ID, viewer.workspace())
          .set(PUBLIC_READING.PIECE_ID, piece)
          .set(PUBLIC_READING.ON_DAY, on)
          .set(PUBLIC_READING.READS, reads)
          .onConflict(PUBLIC_READING.WORKSPACE_ID, PUBLIC_READING.PIECE_ID, PUBLIC_READING.ON_DAY)
          .doUpdate()
          .set(PUBLIC_READING.READS, PUBLIC_READING.READS.plus(reads))
          .execute();
    }
  }

  private Optional<Kept> fetch(Viewer viewer, Condition which) {
    return sql.as(viewer)
        .selectFrom(PUBLICATION)
        .where(PUBLICATION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(which)
        .fetchOptional(PublicationStore::kept);
  }

  private List<Publication> with(Viewer viewer, List<Kept> kept) {
    Map<UUID, Piece> pieces = library.all(viewer, kept.stream().map(Kept::piece).toList());
    return kept.stream()
        .flatMap(it -> Stream.ofNullable(pieces.get(it.piece())).map(piece -> of(it, piece)))
        .toList();
  }

  static Publication of(Kept kept, Piece piece) {
    return new Publication(piece, kept.handle(), kept.since(), kept.withdrawn(), kept.reads());
  }

  private static Condition open(Viewer viewer) {
    return PUBLICATION
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(PUBLICATION.WITHDRAWN_AT.isNull())
        .and(PIECE.STATUS.eq(Status.PUBLISHED.name()))
        .and(PIECE.DELETED_AT.isNull());
  }

  private static Kept kept(PublicationRecord row) {
    var withdrawn = row.getWithdrawnAt();
    return new Kept(
        row.getPieceId(),
        row.getHandle(),
        row.getSince().toInstant(),
        withdrawn == null ? null : withdrawn.toInstant(),
        row.getReads());
  }
}
