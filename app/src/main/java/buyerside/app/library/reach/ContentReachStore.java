package buyerside.app.library.reach;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.STANDING;
import static buyerside.database.library.Tables.PAST_SITTING;
import static buyerside.database.library.Tables.PIECE;
import static buyerside.database.library.Tables.PUBLICATION;
import static buyerside.database.library.Tables.READING_LINK;
import static buyerside.database.library.Tables.SITTING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Visibility;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.library.Piece.Status;
import buyerside.app.library.reach.Reach.OfPiece;
import buyerside.app.library.reach.Reach.Read;
import buyerside.app.library.reach.Reach.Use;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts readings, each only where the viewer may see the deal.
@Component
class ContentReachStore {

  private static final String DAYS_AFTER = "30 days";

  private final WorkspaceSql sql;

  ContentReachStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// What is counted by piece or stage.
  record Counted(long sittings, int readers, int deals) {
    static final Counted NOTHING = new Counted(0, 0, 0);
  }

  /// Published pieces with how often they were read inside and by everybody.
  ///
  /// @param unused pieces published before this and never read are unused
  /// @param stale pieces last changed before this are stale
  List<OfPiece> pieces(Viewer viewer, Instant unused, Instant stale, int atMost) {
    var detail = byPiece(viewer);
    var gone = pastByPiece(viewer);
    var lent = lent(viewer);
    return sql.as(viewer)
        .select(
            PIECE.ID,
            PIECE.TITLE,
            PIECE.STAGE,
            PIECE.LANGUAGE,
            PIECE.PRODUCT,
            PIECE.UPDATED_AT,
            PIECE.READS,
            PUBLICATION.READS)
        .from(PIECE)
        .leftJoin(PUBLICATION)
        .on(PUBLICATION.WORKSPACE_ID.eq(PIECE.WORKSPACE_ID), PUBLICATION.PIECE_ID.eq(PIECE.ID))
        .where(PIECE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PIECE.DELETED_AT.isNull())
        .and(PIECE.STATUS.eq(Status.PUBLISHED.name()))
        .orderBy(PIECE.UPDATED_AT.desc(), PIECE.ID.desc())
        .limit(atMost)
        .fetch(it -> {
          var id = it.get(PIECE.ID);
          var counted = detail.getOrDefault(id, Counted.NOTHING);
          var open = it.get(PUBLICATION.READS);
          var read =
              new Read(
                  lent.getOrDefault(id, 0),
                  counted.readers(),
                  counted.sittings() + gone.getOrDefault(id, 0L),
                  open == null ? 0 : open,
                  it.get(PIECE.READS));
          var changed = it.get(PIECE.UPDATED_AT).toInstant();
          return new OfPiece(
              id,
              it.get(PIECE.TITLE),
              it.get(PIECE.STAGE),
              it.get(PIECE.LANGUAGE),
              it.get(PIECE.PRODUCT),
              changed,
              read,
              counted.deals(),
              use(read, changed, unused, stale));
        });
  }

  private static Use use(Read read, Instant changed, Instant unused, Instant stale) {
    if (read.sittings() + read.open() + read.inside() == 0 && changed.isBefore(unused)) {
      return Use.UNUSED;
    }
    return changed.isBefore(stale) ? Use.STALE : Use.READ;
  }

  private Map<UUID, Counted> byPiece(Viewer viewer) {
    var deals = countDistinct(SITTING.DEAL_ID);
    var readers = countDistinct(SITTING.LINK_ID);
    return sql.as(viewer)
        .select(SITTING.PIECE_ID, count(), readers, deals)
        .from(SITTING)
        .leftJoin(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(SITTING.WORKSPACE_ID), DEAL.ID.eq(SITTING.DEAL_ID))
        .where(seen(viewer))
        .groupBy(SITTING.PIECE_ID)
        .fetchMap(
            SITTING.PIECE_ID, it -> new Counted(it.get(count()), it.get(readers), it.get(deals)));
  }

  private Map<UUID, Long> pastByPiece(Viewer viewer) {
    var all = sum(PAST_SITTING.SITTINGS);
    return sql.as(viewer)
        .select(PAST_SITTING.PIECE_ID, all)
        .from(PAST_SITTING)
        .where(PAST_SITTING.WORKSPACE_ID.eq(viewer.workspace()))
        .groupBy(PAST_SITTING.PIECE_ID)
        .fetchMap(PAST_SITTING.PIECE_ID, it -> it.get(all).longValue());
  }

  private Map<UUID, Integer> lent(Viewer viewer) {
    return sql.as(viewer)
        .select(READING_LINK.PIECE_ID, count())
        .from(READING_LINK)
        .where(READING_LINK.WORKSPACE_ID.eq(viewer.workspace()))
        .and(Visibility.of(viewer, READING_LINK.MADE_BY))
        .groupBy(READING_LINK.PIECE_ID)
        .fetchMap(READING_LINK.PIECE_ID, it -> it.get(count()));
  }

  /// By the short name of the stage in which the deal then was.
  Map<String, Counted> byStage(Viewer viewer) {
    var deals = countDistinct(SITTING.DEAL_ID);
    var found = new HashMap<String, Counted>();
    sql.as(viewer)
        .select(SITTING.DEAL_STAGE, count(), deals)
        .from(SITTING)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(SITTING.WORKSPACE_ID), DEAL.ID.eq(SITTING.DEAL_ID))
        .where(seen(viewer))
        .and(SITTING.DEAL_STAGE.isNotNull())
        .groupBy(SITTING.DEAL_STAGE)
        .forEach(it -> found.put(it.value1(), new Counted(it.value2(), 0, it.value3())));
    var gone = sum(PAST_SITTING.SITTINGS);
    sql.as(viewer)
        .select(PAST_SITTING.DEAL_STAGE, gone)
        .from(PAST_SITTING)
        .where(PAST_SITTING.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PAST_SITTING.DEAL_STAGE.ne(""))
        .groupBy(PAST_SITTING.DEAL_STAGE)
        .forEach(it -> {
          var known = found.getOrDefault(it.value1(), Counted.NOTHING);
          var all = known.sittings() + it.value2().longValue();
          found.put(it.value1(), new Counted(all, 0, known.deals()));
        });
    return found;
  }

  /// Of deals of which somebody read in a stage, how many stood further thirty days later; only
  /// those that have been watched for as long.
  Map<String, Advance> advances(Viewer viewer, Instant now) {
    var first =
        select(SITTING.DEAL_ID, SITTING.DEAL_STAGE.as("stage"), min(SITTING.BEGAN_AT).as("began"))
            .from(SITTING)
            .join(DEAL)
            .on(DEAL.WORKSPACE_ID.eq(SITTING.WORKSPACE_ID), DEAL.ID.eq(SITTING.DEAL_ID))
            .where(seen(viewer))
            .and(SITTING.DEAL_STAGE.isNotNull())
            .groupBy(SITTING.DEAL_ID, SITTING.DEAL_STAGE)
            .asTable("first");
    var deal = field(name("first", "deal_id"), UUID.class);
    var stage = field(name("first", "stage"), String.class);
    var began = field(name("first", "began"), OffsetDateTime.class);
    var then = STANDING.as("then");
    var later = STANDING.as("later");
    var until = field("{0} + interval '" + DAYS_AFTER + "'", OffsetDateTime.class, began);
    var moved =
        exists(
            selectOne()
                .from(then)
                .join(later)
                .on(later.WORKSPACE_ID.eq(then.WORKSPACE_ID), later.DEAL_ID.eq(then.DEAL_ID))
                .where(then.WORKSPACE_ID.eq(viewer.workspace()))
                .and(then.DEAL_ID.eq(deal))
                .and(then.FROM_AT.le(began))
                .and(then.TO_AT.gt(began))
                .and(later.FROM_AT.le(until))
                .and(later.TO_AT.gt(until))
                .and(later.STAGE.gt(then.STAGE)));
    return sql.as(viewer)
        .select(stage, count(), count().filterWhere(moved))
        .from(first)
        .where(began.le(now.minus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC)))
        .groupBy(stage)
        .fetchMap(it -> it.value1(), it -> new Advance(it.value2(), it.value3()));
  }

  /// Deals behind a number, those read of last first.
  ///
  /// @param piece only those of which somebody read it; `null` for any
  /// @param stage only those of which somebody read while they were in it; empty for any
  List<ReadDeal> deals(Viewer viewer, @Nullable UUID piece, String stage, int atMost) {
    var wanted = seen(viewer);
    if (piece != null) {
      wanted = wanted.and(SITTING.PIECE_ID.eq(piece));
    }
    if (!stage.isEmpty()) {
      wanted = wanted.and(SITTING.DEAL_STAGE.eq(stage));
    }
    var last = max(SITTING.LAST_AT);
    var readers = countDistinct(SITTING.LINK_ID);
    return sql.as(viewer)
        .select(DEAL.ID, DEAL.NAME, count(), readers, last)
        .from(SITTING)
        .join(DEAL)
        .on(DEAL.WORKSPACE_ID.eq(SITTING.WORKSPACE_ID), DEAL.ID.eq(SITTING.DEAL_ID))
        .where(wanted)
        .groupBy(DEAL.ID, DEAL.NAME)
        .orderBy(last.desc(), DEAL.ID.desc())
        .limit(atMost)
        .fetch(it ->
            new ReadDeal(
                it.value1(), it.value2(), it.value3(), it.value4(), it.value5().toInstant()));
  }

  private static Condition seen(Viewer viewer) {
    var own = Visibility.of(viewer, DEAL.OWNER_ID);
    return SITTING
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(SITTING.SEEN)
        .and(SITTING.DEAL_ID.isNull().or(DEAL.DELETED_AT.isNull().and(own)));
  }
}
