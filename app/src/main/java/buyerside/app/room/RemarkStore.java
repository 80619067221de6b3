package buyerside.app.room;

import static buyerside.database.room.Tables.LINK;
import static buyerside.database.room.Tables.REMARK;
import static buyerside.database.room.Tables.VISIT;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was written and looked at in rooms.
@Component
class RemarkStore {

  private final WorkspaceSql sql;

  RemarkStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<Remark> of(Viewer viewer, UUID deal, Instant until, int atMost) {
    return sql.as(viewer)
        .select(
            REMARK.ID,
            REMARK.LINK_ID,
            REMARK.AUTHOR,
            REMARK.PAGE,
            REMARK.ABOUT,
            REMARK.WORDS,
            REMARK.AT)
        .from(REMARK)
        .where(REMARK.WORKSPACE_ID.eq(viewer.workspace()))
        .and(REMARK.DEAL_ID.eq(deal))
        .and(REMARK.AT.le(until.atOffset(ZoneOffset.UTC)))
        .and(
            REMARK
                .TAKEN_BACK_AT
                .isNull()
                .or(REMARK.TAKEN_BACK_AT.gt(until.atOffset(ZoneOffset.UTC))))
        .orderBy(REMARK.AT.desc())
        .limit(atMost)
        .fetch(it ->
            new Remark(
                it.value1(),
                it.value2() != null,
                it.value3(),
                RoomPart.valueOf(it.value4()),
                it.value5(),
                it.value6(),
                it.value7().toInstant(),
                it.value2()));
  }

  /// @param link by which a guest came; `null` for a member
  void add(Viewer viewer, UUID deal, @Nullable UUID link, String author, Remark remark) {
    sql.as(viewer)
        .insertInto(REMARK)
        .set(REMARK.WORKSPACE_ID, viewer.workspace())
        .set(REMARK.ID, remark.id())
        .set(REMARK.DEAL_ID, deal)
        .set(REMARK.LINK_ID, link)
        .set(REMARK.MEMBER_ID, viewer.member())
        .set(REMARK.AUTHOR, author)
        .set(REMARK.PAGE, remark.page().name())
        .set(REMARK.ABOUT, remark.about())
        .set(REMARK.WORDS, remark.words())
        .set(REMARK.AT, remark.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  boolean takeBack(Viewer viewer, UUID id, Instant at) {
    return sql.as(viewer)
            .update(REMARK)
            .set(REMARK.TAKEN_BACK_AT, at.atOffset(ZoneOffset.UTC))
            .where(REMARK.WORKSPACE_ID.eq(viewer.workspace()))
            .and(REMARK.ID.eq(id))
            .and(REMARK.TAKEN_BACK_AT.isNull())
            .execute()
        == 1;
  }

  /// Notes a look at a page, unless the same was noted a moment ago.
  ///
  /// @param piece what is read; `null` for the page itself
  void visited(
      Viewer viewer,
      RoomLink link,
      RoomPart page,
      @Nullable UUID piece,
      Instant at,
      Duration moment) {
    var now = at.atOffset(ZoneOffset.UTC);
    var lately =
        DSL.selectOne()
            .from(VISIT)
            .where(VISIT.WORKSPACE_ID.eq(viewer.workspace()))
            .and(VISIT.DEAL_ID.eq(link.deal()))
            .and(VISIT.AT.gt(now.minus(moment)))
            .and(VISIT.LINK_ID.eq(link.id()))
            .and(VISIT.PAGE.eq(page.name()))
            .and(VISIT.PIECE_ID.isNotDistinctFrom(piece));
    if (!sql.as(viewer).fetchExists(lately)) {
      sql.as(viewer)
          .insertInto(VISIT)
          .set(VISIT.WORKSPACE_ID, viewer.workspace())
          .set(VISIT.ID, Ids.next())
          .set(VISIT.DEAL_ID, link.deal())
          .set(VISIT.LINK_ID, link.id())
          .set(VISIT.PAGE, page.name())
          .set(VISIT.PIECE_ID, piece)
          .set(VISIT.AT, now)
          .execute();
    }
  }

  List<Visit> visits(Viewer viewer, UUID deal, Instant until, int atMost) {
    return sql.as(viewer)
        .select(VISIT.LINK_ID, LINK.RECIPIENT, VISIT.PAGE, VISIT.PIECE_ID, VISIT.AT)
        .from(VISIT)
        .join(LINK)
        .on(LINK.WORKSPACE_ID.eq(VISIT.WORKSPACE_ID), LINK.ID.eq(VISIT.LINK_ID))
        .where(VISIT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(VISIT.DEAL_ID.eq(deal))
        .and(VISIT.AT.le(until.atOffset(ZoneOffset.UTC)))
        .orderBy(VISIT.AT.desc())
        .limit(atMost)
        .fetch(it ->
            new Visit(
                it.value1(),
                it.value2(),
                RoomPart.valueOf(it.value3()),
                it.value4(),
                it.value5().toInstant()));
  }
}
