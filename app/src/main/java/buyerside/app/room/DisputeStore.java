package buyerside.app.room;

import static buyerside.database.room.Tables.DISPUTE;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.method.CriterionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DisputeStore {

  private final WorkspaceSql sql;

  DisputeStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  List<Dispute> of(Viewer viewer, UUID deal, Instant until, int atMost) {
    var then = until.atOffset(ZoneOffset.UTC);
    return select(viewer, DISPUTE.DEAL_ID.eq(deal).and(DISPUTE.AT.le(then)), until, atMost);
  }

  Optional<Dispute> find(Viewer viewer, UUID id, Instant now) {
    return select(viewer, DISPUTE.ID.eq(id), now, 1).stream().findFirst();
  }

  void add(Viewer viewer, RoomLink link, Dispute dispute) {
    sql.as(viewer)
        .insertInto(DISPUTE)
        .set(DISPUTE.WORKSPACE_ID, viewer.workspace())
        .set(DISPUTE.ID, dispute.id())
        .set(DISPUTE.DEAL_ID, link.deal())
        .set(DISPUTE.LINK_ID, link.id())
        .set(DISPUTE.AUTHOR, dispute.author())
        .set(DISPUTE.CRITERION, dispute.criterion().value())
        .set(DISPUTE.WORDS, dispute.words())
        .set(DISPUTE.AT, dispute.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// @param settlement `null` to open it again
  /// @return whether that changed anything
  boolean settle(Viewer viewer, UUID id, Dispute.@Nullable Settlement settlement) {
    return sql.as(viewer)
            .update(DISPUTE)
            .set(
                DISPUTE.SETTLED_AT,
                settlement == null ? null : settlement.at().atOffset(ZoneOffset.UTC))
            .set(DISPUTE.SETTLED_BY, settlement == null ? null : viewer.member())
            .set(DISPUTE.AGREED, settlement == null ? null : settlement.agreed())
            .set(DISPUTE.SETTLEMENT, settlement == null ? null : settlement.words())
            .where(DISPUTE.WORKSPACE_ID.eq(viewer.workspace()))
            .and(DISPUTE.ID.eq(id))
            .and(settlement == null ? DISPUTE.SETTLED_AT.isNotNull() : DISPUTE.SETTLED_AT.isNull())
            .execute()
        == 1;
  }

  private List<Dispute> select(Viewer viewer, Condition which, Instant until, int atMost) {
    return sql.as(viewer)
        .selectFrom(DISPUTE)
        .where(DISPUTE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(which)
        .orderBy(DISPUTE.AT.desc())
        .limit(atMost)
        .fetch(it -> {
          var settled = it.getSettledAt();
          return new Dispute(
              it.getId(),
              it.getDealId(),
              it.getAuthor(),
              new CriterionId(it.getCriterion()),
              it.getWords(),
              it.getAt().toInstant(),
              settled == null || settled.toInstant().isAfter(until)
                  ? null
                  : new Dispute.Settlement(
                      settled.toInstant(), it.getAgreed(), it.getSettlement()));
        });
  }
}
