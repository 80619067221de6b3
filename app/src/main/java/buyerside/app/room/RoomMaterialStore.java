package buyerside.app.room;

import static buyerside.database.room.Tables.MATERIAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RoomMaterialStore {

  private static final int MOST = 100;

  private final WorkspaceSql sql;

  RoomMaterialStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  record Row(UUID id, UUID piece, Instant put) {}

  /// What was in a room at a time, the latest first.
  List<Row> of(Viewer viewer, UUID deal, Instant at) {
    var then = at.atOffset(ZoneOffset.UTC);
    return sql.as(viewer)
        .selectFrom(MATERIAL)
        .where(MATERIAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MATERIAL.DEAL_ID.eq(deal))
        .and(MATERIAL.PUT_AT.le(then))
        .and(MATERIAL.TAKEN_AT.isNull().or(MATERIAL.TAKEN_AT.gt(then)))
        .orderBy(MATERIAL.PUT_AT.desc(), MATERIAL.ID.desc())
        .limit(MOST)
        .fetch(it -> new Row(it.getId(), it.getPieceId(), it.getPutAt().toInstant()));
  }

  /// @return whether it was not there already
  boolean put(Viewer viewer, UUID id, UUID deal, UUID piece, Instant at) {
    return sql.as(viewer)
            .insertInto(MATERIAL)
            .set(MATERIAL.WORKSPACE_ID, viewer.workspace())
            .set(MATERIAL.ID, id)
            .set(MATERIAL.DEAL_ID, deal)
            .set(MATERIAL.PIECE_ID, piece)
            .set(MATERIAL.PUT_BY, viewer.member())
            .set(MATERIAL.PUT_AT, at.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  Optional<UUID> inRoom(Viewer viewer, UUID deal, UUID id) {
    return sql.as(viewer)
        .select(MATERIAL.PIECE_ID)
        .from(MATERIAL)
        .where(MATERIAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MATERIAL.ID.eq(id))
        .and(MATERIAL.DEAL_ID.eq(deal))
        .and(MATERIAL.TAKEN_AT.isNull())
        .fetchOptional(MATERIAL.PIECE_ID);
  }

  /// @param taken when it was taken out; `null` to put it back
  boolean setTaken(Viewer viewer, UUID id, @Nullable Instant taken) {
    var again = MATERIAL.as("again");
    var thereAgain =
        exists(
            selectOne()
                .from(again)
                .where(again.WORKSPACE_ID.eq(MATERIAL.WORKSPACE_ID))
                .and(again.DEAL_ID.eq(MATERIAL.DEAL_ID))
                .and(again.PIECE_ID.eq(MATERIAL.PIECE_ID))
                .and(again.TAKEN_AT.isNull()));
    return sql.as(viewer)
            .update(MATERIAL)
            .set(MATERIAL.TAKEN_AT, taken == null ? null : taken.atOffset(ZoneOffset.UTC))
            .where(MATERIAL.WORKSPACE_ID.eq(viewer.workspace()))
            .and(MATERIAL.ID.eq(id))
            .and(
                taken == null
                    ? MATERIAL.TAKEN_AT.isNotNull().andNot(thereAgain)
                    : MATERIAL.TAKEN_AT.isNull())
            .execute()
        > 0;
  }
}
