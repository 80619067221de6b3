package buyerside.app.library.share;

import static buyerside.database.library.Tables.SITTING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.sum;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.database.library.tables.records.SittingRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sittings, one by one.
@Component
class SittingStore {

  private final WorkspaceSql sql;

  SittingStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// A sitting as it stands.
  record Kept(UUID id, boolean seen, Instant last, int seconds, int depth) {}

  /// The sitting of a link that was last touched, held until the transaction ends.
  Optional<Kept> latest(Viewer viewer, UUID link, Instant since) {
    return sql.as(viewer)
        .selectFrom(SITTING)
        .where(here(viewer))
        .and(SITTING.LINK_ID.eq(link))
        .and(SITTING.LAST_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .orderBy(SITTING.BEGAN_AT.desc())
        .limit(1)
        .forUpdate()
        .fetchOptional(SittingStore::kept);
  }

  Optional<Kept> lock(Viewer viewer, UUID link, UUID id) {
    return sql.as(viewer)
        .selectFrom(SITTING)
        .where(here(viewer))
        .and(SITTING.LINK_ID.eq(link))
        .and(SITTING.ID.eq(id))
        .forUpdate()
        .fetchOptional(SittingStore::kept);
  }

  void begin(Viewer viewer, UUID id, ReadingLink link, @Nullable String stage, Instant at) {
    sql.as(viewer)
        .insertInto(SITTING)
        .set(SITTING.WORKSPACE_ID, viewer.workspace())
        .set(SITTING.ID, id)
        .set(SITTING.LINK_ID, link.id())
        .set(SITTING.PIECE_ID, link.piece())
        .set(SITTING.DEAL_ID, link.purpose().deal())
        .set(SITTING.DEAL_STAGE, stage)
        .set(SITTING.SEEN, false)
        .set(SITTING.BEGAN_AT, at.atOffset(ZoneOffset.UTC))
        .set(SITTING.LAST_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void keep(Viewer viewer, Kept sitting) {
    sql.as(viewer)
        .update(SITTING)
        .set(SITTING.SEEN, sitting.seen())
        .set(SITTING.LAST_AT, sitting.last().atOffset(ZoneOffset.UTC))
        .set(SITTING.SECONDS, sitting.seconds())
        .set(SITTING.DEPTH, (short) sitting.depth())
        .where(here(viewer))
        .and(SITTING.ID.eq(sitting.id()))
        .execute();
  }

  /// Forgets all sittings by a link.
  void forget(Viewer viewer, UUID link) {
    sql.as(viewer).deleteFrom(SITTING).where(here(viewer)).and(SITTING.LINK_ID.eq(link)).execute();
  }

  /// What is known of the reading by links, programs not counted in; those never opened are left
  /// out.
  Map<UUID, Reading> of(Viewer viewer, Collection<UUID> links) {
    var noticed = count().filterWhere(SITTING.SEEN);
    var unsure = count().filterWhere(not(SITTING.SEEN));
    var seconds = sum(SITTING.SECONDS).filterWhere(SITTING.SEEN);
    var depth = max(SITTING.DEPTH).filterWhere(SITTING.SEEN);
    var last = max(SITTING.LAST_AT).filterWhere(SITTING.SEEN);
    return sql.as(viewer)
        .select(SITTING.LINK_ID, noticed, unsure, seconds, depth, last)
        .from(SITTING)
        .where(here(viewer))
        .and(SITTING.LINK_ID.eq(any(links.toArray(UUID[]::new))))
        .groupBy(SITTING.LINK_ID)
        .fetchMap(
            SITTING.LINK_ID,
            it -> {
              var at = it.get(last);
              var deep = it.get(depth);
              var all = it.get(seconds);
              return new Reading(
                  it.get(noticed),
                  it.get(unsure),
                  0,
                  all == null ? 0 : all.longValue(),
                  deep == null ? 0 : deep,
                  at == null ? null : at.toInstant());
            });
  }

  private static Condition here(Viewer viewer) {
    return SITTING.WORKSPACE_ID.eq(viewer.workspace());
  }

  private static Kept kept(SittingRecord row) {
    return new Kept(
        row.getId(), row.getSeen(), row.getLastAt().toInstant(), row.getSeconds(), row.getDepth());
  }
}
