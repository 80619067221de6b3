package buyerside.app.library.publish;

import static buyerside.database.library.Tables.PIECE;
import static buyerside.database.library.Tables.TAKE_DOWN;
import static buyerside.database.library.Tables.TAKE_DOWN_OF_TOKEN;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Secret;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.library.publish.TakeDown.Answer;
import buyerside.app.library.publish.TakeDown.Asked;
import buyerside.app.library.publish.TakeDown.Ground;
import buyerside.database.library.tables.records.TakeDownRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TakeDownStore {

  private final WorkspaceSql sql;

  TakeDownStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A request with whose it is.
  record Owned(UUID workspace, UUID id) {}

  Optional<Owned> named(Secret secret) {
    return sql.beforeWorkspace()
        .selectFrom(TAKE_DOWN_OF_TOKEN.call(secret.hash()))
        .fetchOptional(it -> new Owned(it.getWorkspaceId(), it.getId()));
  }

  void add(Viewer viewer, UUID id, UUID piece, Asked asked, Secret secret, Instant at) {
    sql.as(viewer)
        .insertInto(TAKE_DOWN)
        .set(TAKE_DOWN.WORKSPACE_ID, viewer.workspace())
        .set(TAKE_DOWN.ID, id)
        .set(TAKE_DOWN.PIECE_ID, piece)
        .set(TAKE_DOWN.TOKEN_HASH, secret.hash())
        .set(TAKE_DOWN.NAME, asked.name().strip())
        .set(TAKE_DOWN.CONTACT, asked.contact().strip())
        .set(TAKE_DOWN.GROUND, asked.ground().name())
        .set(TAKE_DOWN.WORDS, asked.words().strip())
        .set(TAKE_DOWN.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  Optional<TakeDown> find(Viewer viewer, UUID id) {
    return fetch(viewer, TAKE_DOWN.ID.eq(id), TAKE_DOWN.ID.asc(), 1).stream().findFirst();
  }

  /// Open ones, the longest waiting first.
  List<TakeDown> open(Viewer viewer, int atMost) {
    return fetch(viewer, TAKE_DOWN.ANSWERED_AT.isNull(), TAKE_DOWN.MADE_AT.asc(), atMost);
  }

  /// Answered ones, the latest first.
  List<TakeDown> answered(Viewer viewer, int atMost) {
    return fetch(viewer, TAKE_DOWN.ANSWERED_AT.isNotNull(), TAKE_DOWN.MADE_AT.desc(), atMost);
  }

  /// How many are open, counted up to a limit.
  int count(Viewer viewer, int upTo) {
    var open =
        select(TAKE_DOWN.ID)
            .from(TAKE_DOWN)
            .where(TAKE_DOWN.WORKSPACE_ID.eq(viewer.workspace()))
            .and(TAKE_DOWN.ANSWERED_AT.isNull())
            .limit(upTo);
    return sql.as(viewer).fetchCount(open);
  }

  /// @param answer `null` to open it again
  /// @return whether that changed anything
  boolean settle(Viewer viewer, UUID id, @Nullable Answer answer) {
    return sql.as(viewer)
            .update(TAKE_DOWN)
            .set(
                TAKE_DOWN.ANSWERED_AT, answer == null ? null : answer.at().atOffset(ZoneOffset.UTC))
            .set(TAKE_DOWN.ANSWERED_BY, answer == null ? null : viewer.member())
            .set(TAKE_DOWN.WITHDRAWN, answer == null ? null : answer.withdrawn())
            .set(TAKE_DOWN.ANSWER, answer == null ? null : answer.words())
            .where(TAKE_DOWN.WORKSPACE_ID.eq(viewer.workspace()))
            .and(TAKE_DOWN.ID.eq(id))
            .and(
                answer == null ? TAKE_DOWN.ANSWERED_AT.isNotNull() : TAKE_DOWN.ANSWERED_AT.isNull())
            .execute()
        == 1;
  }

  private List<TakeDown> fetch(Viewer viewer, Condition which, SortField<?> order, int atMost) {
    return sql.as(viewer)
        .select(TAKE_DOWN, PIECE.TITLE)
        .from(TAKE_DOWN)
        .join(PIECE)
        .on(PIECE.WORKSPACE_ID.eq(TAKE_DOWN.WORKSPACE_ID), PIECE.ID.eq(TAKE_DOWN.PIECE_ID))
        .where(TAKE_DOWN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(which)
        .orderBy(order)
        .limit(atMost)
        .fetch(it -> takeDown(it.value1(), it.value2()));
  }

  private static TakeDown takeDown(TakeDownRecord row, String title) {
    var answered = row.getAnsweredAt();
    var words = row.getAnswer();
    return new TakeDown(
        row.getId(),
        row.getPieceId(),
        title,
        new Asked(row.getName(), row.getContact(), Ground.valueOf(row.getGround()), row.getWords()),
        row.getMadeAt().toInstant(),
        answered == null
            ? null
            : new Answer(
                answered.toInstant(),
                Boolean.TRUE.equals(row.getWithdrawn()),
                words == null ? "" : words));
  }
}
