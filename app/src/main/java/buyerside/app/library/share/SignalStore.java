package buyerside.app.library.share;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.library.Tables.PIECE;
import static buyerside.database.library.Tables.READING_LINK;
import static buyerside.database.library.Tables.SITTING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.library.share.ReadingSignal.Read;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SignalStore {

  private final WorkspaceSql sql;

  SignalStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A signal before what it suggests is worked out.
  record Kept(
      UUID deal,
      String dealName,
      UUID process,
      int stage,
      UUID link,
      Read read,
      @Nullable String pieceStage,
      Reading reading) {}

  /// What was read for open deals that the viewer may see, the latest first.
  ///
  /// @param deal only of this deal; `null` for all
  /// @param whose only of whose deals; `null` for everybody's that the viewer may see
  List<Kept> latest(
      Viewer viewer, @Nullable UUID deal, @Nullable Whose whose, Instant since, int atMost) {
    var wanted =
        SITTING
            .WORKSPACE_ID
            .eq(viewer.workspace())
            .and(SITTING.SEEN)
            .and(SITTING.LAST_AT.ge(since.atOffset(ZoneOffset.UTC)))
            .and(deal == null ? SITTING.DEAL_ID.isNotNull() : SITTING.DEAL_ID.eq(deal))
            .and(DEAL.DELETED_AT.isNull())
            .and(DEAL.OUTCOME.isNull())
            .and(Visibility.of(viewer, DEAL.OWNER_ID));
    wanted = wanted.and(Visibility.owned(whose, DEAL.OWNER_ID));
    var last = max(SITTING.LAST_AT);
    return sql.as(viewer)
        .select(
            DEAL.ID,
            DEAL.NAME,
            DEAL.PROCESS_VERSION_ID,
            DEAL.STAGE,
            READING_LINK.ID,
            READING_LINK.RECIPIENT,
            PIECE.ID,
            PIECE.TITLE,
            PIECE.STAGE,
            last,
            count(),
            sum(SITTING.SECONDS),
            max(SITTING.DEPTH))
        .from(SITTING)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(SITTING.WORKSPACE_ID), DEAL.ID.eq(SITTING.DEAL_ID))
        .join(READING_LINK)
        .on(READING_LINK.WORKSPACE_ID.eq(SITTING.WORKSPACE_ID), READING_LINK.ID.eq(SITTING.LINK_ID))
        .join(PIECE)
        .on(PIECE.WORKSPACE_ID.eq(SITTING.WORKSPACE_ID), PIECE.ID.eq(SITTING.PIECE_ID))
        .where(wanted)
        .groupBy(
            DEAL.ID,
            DEAL.NAME,
            DEAL.PROCESS_VERSION_ID,
            DEAL.STAGE,
            READING_LINK.ID,
            READING_LINK.RECIPIENT,
            PIECE.ID,
            PIECE.TITLE,
            PIECE.STAGE)
        .orderBy(last.desc(), READING_LINK.ID.desc())
        .limit(atMost)
        .fetch(it -> {
          var at = it.get(last).toInstant();
          var read =
              new Read(it.get(PIECE.ID), it.get(PIECE.TITLE), it.get(READING_LINK.RECIPIENT), at);
          return new Kept(
              it.get(DEAL.ID),
              it.get(DEAL.NAME),
              it.get(DEAL.PROCESS_VERSION_ID),
              it.get(DEAL.STAGE),
              it.get(READING_LINK.ID),
              read,
              it.get(PIECE.STAGE),
              new Reading(
                  it.get(count()),
                  0,
                  0,
                  it.get(sum(SITTING.SECONDS)).longValue(),
                  it.get(max(SITTING.DEPTH)),
                  at));
        });
  }
}
