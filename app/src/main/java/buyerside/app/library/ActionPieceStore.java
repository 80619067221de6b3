package buyerside.app.library;

import static buyerside.database.library.Tables.ACTION_PIECE;
import static buyerside.database.library.Tables.PIECE;
import static org.jooq.impl.DSL.any;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ActionPieceStore {

  private static final int MOST = 2_000;

  private final WorkspaceSql sql;

  ActionPieceStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// The pieces of a process by action, the first attached first.
  Map<String, List<UUID>> of(Viewer viewer, UUID process) {
    return sql.as(viewer)
        .select(ACTION_PIECE.ACTION, ACTION_PIECE.PIECE_ID)
        .from(ACTION_PIECE)
        .join(PIECE)
        .on(PIECE.WORKSPACE_ID.eq(ACTION_PIECE.WORKSPACE_ID), PIECE.ID.eq(ACTION_PIECE.PIECE_ID))
        .where(ACTION_PIECE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ACTION_PIECE.PROCESS_ID.eq(process))
        .and(PIECE.DELETED_AT.isNull())
        .orderBy(ACTION_PIECE.ATTACHED_AT, ACTION_PIECE.PIECE_ID)
        .limit(MOST)
        .fetchGroups(ACTION_PIECE.ACTION, ACTION_PIECE.PIECE_ID);
  }

  Map<String, List<UUID>> of(Viewer viewer, UUID process, Collection<String> actions) {
    var found = new LinkedHashMap<String, List<UUID>>();
    var all =
        sql.as(viewer)
            .select(ACTION_PIECE.ACTION, ACTION_PIECE.PIECE_ID)
            .from(ACTION_PIECE)
            .where(ACTION_PIECE.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTION_PIECE.PROCESS_ID.eq(process))
            .and(ACTION_PIECE.ACTION.eq(any(actions.toArray(String[]::new))))
            .orderBy(ACTION_PIECE.ATTACHED_AT, ACTION_PIECE.PIECE_ID)
            .limit(MOST)
            .fetchGroups(ACTION_PIECE.ACTION, ACTION_PIECE.PIECE_ID);
    actions.forEach(it -> found.put(it, all.getOrDefault(it, List.of())));
    return found;
  }

  boolean attach(Viewer viewer, ActionPiece attached, Instant at) {
    return sql.as(viewer)
            .insertInto(ACTION_PIECE)
            .set(ACTION_PIECE.WORKSPACE_ID, viewer.workspace())
            .set(ACTION_PIECE.PROCESS_ID, attached.process())
            .set(ACTION_PIECE.ACTION, attached.action())
            .set(ACTION_PIECE.PIECE_ID, attached.piece())
            .set(ACTION_PIECE.ATTACHED_BY, viewer.member())
            .set(ACTION_PIECE.ATTACHED_AT, at.atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        > 0;
  }

  boolean detach(Viewer viewer, ActionPiece attached) {
    return sql.as(viewer)
            .deleteFrom(ACTION_PIECE)
            .where(ACTION_PIECE.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTION_PIECE.PROCESS_ID.eq(attached.process()))
            .and(ACTION_PIECE.ACTION.eq(attached.action()))
            .and(ACTION_PIECE.PIECE_ID.eq(attached.piece()))
            .execute()
        > 0;
  }
}
