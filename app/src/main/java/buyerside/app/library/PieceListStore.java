package buyerside.app.library;

import static buyerside.database.library.Tables.FILE_TEXT;
import static buyerside.database.library.Tables.PIECE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.PieceQuery.Order;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PieceListStore {

  private static final int FOR_STAGE = 4;
  private static final int OF_PRODUCT = 3;
  private static final int UNDER_TAGS = 2;
  private static final int MOST_TO_REVIEW = 50;

  private final WorkspaceSql sql;

  PieceListStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// @param found only these; `null` for all
  List<Piece> page(Viewer viewer, PieceQuery query, @Nullable Collection<UUID> found, int size) {
    var wanted = PieceRowsStore.present(viewer);
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
    if (!query.product().isEmpty()) {
      wanted = wanted.and(PIECE.PRODUCT.eq(query.product()));
    }
    if (found != null) {
      wanted = wanted.and(PIECE.ID.eq(DSL.any(found.toArray(UUID[]::new))));
    }
    var after = query.after();
    if (after != null) {
      wanted = wanted.and(beyond(viewer, query.order(), after));
    }
    return sql.as(viewer)
        .select(PieceRowsStore.SHORT)
        .select(found == null ? inline("").as(FILE_TEXT.BODY) : FILE_TEXT.BODY)
        .from(PIECE)
        .leftJoin(FILE_TEXT)
        .on(FILE_TEXT.WORKSPACE_ID.eq(PIECE.WORKSPACE_ID), FILE_TEXT.FILE_ID.eq(PIECE.FILE_ID))
        .where(wanted)
        .orderBy(
            query.order() == Order.LATEST ? PIECE.UPDATED_AT.desc() : PIECE.READS.desc(),
            PIECE.ID.desc())
        .limit(size)
        .fetch(PieceRowsStore::piece);
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
        .select(PieceRowsStore.SHORT)
        .from(PIECE)
        .where(PieceRowsStore.present(viewer))
        .and(PIECE.STATUS.eq(Status.PUBLISHED.name()))
        .and(PIECE.STAGE.eq(stage))
        .orderBy(PIECE.READS.desc(), PIECE.ID.desc())
        .limit(atMost)
        .fetch(PieceRowsStore::piece);
  }

  /// Published pieces like this one.
  List<Piece> related(Viewer viewer, Piece piece, int atMost) {
    var facts = piece.facts();
    var tags =
        DSL.condition(
            "{0} && cast({1} as text[])", PIECE.TAGS, DSL.val(facts.tags().toArray(String[]::new)));
    var likeness =
        points(PIECE.STAGE.eq(facts.stage()), FOR_STAGE)
            .plus(points(PIECE.PRODUCT.ne("").and(PIECE.PRODUCT.eq(facts.product())), OF_PRODUCT))
            .plus(points(tags, UNDER_TAGS));
    return sql.as(viewer)
        .select(PieceRowsStore.SHORT)
        .from(PIECE)
        .where(PieceRowsStore.present(viewer))
        .and(PIECE.STATUS.eq(Status.PUBLISHED.name()))
        .and(PIECE.ID.ne(piece.id()))
        .and(likeness.gt(0))
        .orderBy(
            likeness.plus(points(PIECE.LANGUAGE.eq(facts.language().tag()), 1)).desc(),
            PIECE.READS.desc(),
            PIECE.ID.desc())
        .limit(atMost)
        .fetch(PieceRowsStore::piece);
  }

  private static Field<Integer> points(Condition likeness, int points) {
    return when(likeness, inline(points)).otherwise(inline(0));
  }

  List<String> products(Viewer viewer, int atMost) {
    return sql.as(viewer)
        .selectDistinct(PIECE.PRODUCT)
        .from(PIECE)
        .where(PieceRowsStore.present(viewer))
        .and(PIECE.PRODUCT.ne(""))
        .orderBy(PIECE.PRODUCT)
        .limit(atMost)
        .fetch(PIECE.PRODUCT);
  }

  List<Piece> toReview(Viewer viewer, UUID reviewer) {
    return sql.as(viewer)
        .select(PieceRowsStore.SHORT)
        .from(PIECE)
        .where(PieceRowsStore.present(viewer))
        .and(PIECE.STATUS.eq(Status.REVIEW.name()))
        .and(PIECE.REVIEWER_ID.eq(reviewer))
        .orderBy(PIECE.UPDATED_AT)
        .limit(MOST_TO_REVIEW)
        .fetch(PieceRowsStore::piece);
  }
}
