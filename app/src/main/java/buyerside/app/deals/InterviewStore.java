package buyerside.app.deals;

import static buyerside.database.deals.Tables.DEAL;
import static buyerside.database.deals.Tables.INTERVIEW_ANSWER;
import static buyerside.database.deals.Tables.INTERVIEW_TURN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class InterviewStore {

  /// Holds the turn of a deal that was skipped.
  private static final UUID NOBODY = new UUID(0, 0);

  record Last(UUID deal, @Nullable UUID evidence) {}

  private final WorkspaceSql sql;

  InterviewStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Lets one person's answers, typed faster than they are taken, wait for each other.
  void oneAtATime(Viewer viewer) {
    sql.as(viewer)
        .execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", viewer.self().toString());
  }

  /// The deal this person is on, or else the largest that nobody is on; it stays theirs until then.
  Optional<UUID> take(Viewer viewer, Instant now, Instant until) {
    var mine =
        sql.as(viewer)
            .select(DEAL.ID)
            .from(INTERVIEW_TURN)
            .join(DEAL)
            .on(
                DEAL.WORKSPACE_ID.eq(INTERVIEW_TURN.WORKSPACE_ID),
                DEAL.ID.eq(INTERVIEW_TURN.DEAL_ID))
            .where(INTERVIEW_TURN.WORKSPACE_ID.eq(viewer.workspace()))
            .and(INTERVIEW_TURN.MEMBER_ID.eq(viewer.self()))
            .and(INTERVIEW_TURN.UNTIL.gt(now.atOffset(ZoneOffset.UTC)))
            .and(toAsk(viewer))
            .limit(1)
            .fetchOptional(DEAL.ID);
    var deal = mine.or(() -> free(viewer, now));
    deal.ifPresent(it -> turn(viewer, it, viewer.self(), until));
    return deal;
  }

  void finish(Viewer viewer, UUID deal, Instant at) {
    setInterviewed(viewer, deal, at);
    sql.as(viewer)
        .deleteFrom(INTERVIEW_TURN)
        .where(INTERVIEW_TURN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(INTERVIEW_TURN.DEAL_ID.eq(deal))
        .execute();
  }

  void rest(Viewer viewer, UUID deal, Instant until) {
    turn(viewer, deal, NOBODY, until);
  }

  void reopen(Viewer viewer, UUID deal, Instant now, Instant until) {
    setInterviewed(viewer, deal, null);
    sql.as(viewer)
        .update(INTERVIEW_TURN)
        .set(INTERVIEW_TURN.UNTIL, now.atOffset(ZoneOffset.UTC))
        .where(INTERVIEW_TURN.WORKSPACE_ID.eq(viewer.workspace()))
        .and(INTERVIEW_TURN.MEMBER_ID.eq(viewer.self()))
        .execute();
    turn(viewer, deal, viewer.self(), until);
  }

  Set<String> answered(Viewer viewer, UUID deal) {
    return sql.as(viewer)
        .select(INTERVIEW_ANSWER.CRITERION)
        .from(INTERVIEW_ANSWER)
        .where(INTERVIEW_ANSWER.WORKSPACE_ID.eq(viewer.workspace()))
        .and(INTERVIEW_ANSWER.DEAL_ID.eq(deal))
        .fetchSet(INTERVIEW_ANSWER.CRITERION);
  }

  void keep(
      Viewer viewer,
      UUID deal,
      String criterion,
      Interview.Answer answer,
      @Nullable UUID evidence,
      Instant at) {
    sql.as(viewer)
        .insertInto(INTERVIEW_ANSWER)
        .set(INTERVIEW_ANSWER.WORKSPACE_ID, viewer.workspace())
        .set(INTERVIEW_ANSWER.DEAL_ID, deal)
        .set(INTERVIEW_ANSWER.CRITERION, criterion)
        .set(INTERVIEW_ANSWER.ANSWER, answer.name())
        .set(INTERVIEW_ANSWER.EVIDENCE_ID, evidence)
        .set(INTERVIEW_ANSWER.ANSWERED_BY, viewer.self())
        .set(INTERVIEW_ANSWER.ANSWERED_AT, at.atOffset(ZoneOffset.UTC))
        .onConflict(
            INTERVIEW_ANSWER.WORKSPACE_ID, INTERVIEW_ANSWER.DEAL_ID, INTERVIEW_ANSWER.CRITERION)
        .doUpdate()
        .set(INTERVIEW_ANSWER.ANSWER, excluded(INTERVIEW_ANSWER.ANSWER))
        .set(INTERVIEW_ANSWER.EVIDENCE_ID, excluded(INTERVIEW_ANSWER.EVIDENCE_ID))
        .set(INTERVIEW_ANSWER.ANSWERED_BY, excluded(INTERVIEW_ANSWER.ANSWERED_BY))
        .set(INTERVIEW_ANSWER.ANSWERED_AT, excluded(INTERVIEW_ANSWER.ANSWERED_AT))
        .execute();
  }

  /// Removes this person's latest answer.
  Optional<Last> forgetLast(Viewer viewer) {
    var last =
        sql.as(viewer)
            .select(
                INTERVIEW_ANSWER.DEAL_ID, INTERVIEW_ANSWER.CRITERION, INTERVIEW_ANSWER.EVIDENCE_ID)
            .from(INTERVIEW_ANSWER)
            .where(INTERVIEW_ANSWER.WORKSPACE_ID.eq(viewer.workspace()))
            .and(INTERVIEW_ANSWER.ANSWERED_BY.eq(viewer.self()))
            .orderBy(INTERVIEW_ANSWER.ANSWERED_AT.desc())
            .limit(1)
            .fetchOptional();
    last.ifPresent(it ->
        sql.as(viewer)
            .deleteFrom(INTERVIEW_ANSWER)
            .where(INTERVIEW_ANSWER.WORKSPACE_ID.eq(viewer.workspace()))
            .and(INTERVIEW_ANSWER.DEAL_ID.eq(it.value1()))
            .and(INTERVIEW_ANSWER.CRITERION.eq(it.value2()))
            .execute());
    return last.map(it -> new Last(it.value1(), it.value3()));
  }

  Interview.Progress progress(Viewer viewer) {
    var open = count().filterWhere(DEAL.INTERVIEWED_AT.isNull());
    return sql.as(viewer)
        .select(count(), open)
        .from(DEAL)
        .where(DealListStore.seen(viewer))
        .and(DEAL.CLAIMED_STAGE.isNotNull())
        .and(DEAL.OUTCOME.isNull())
        .fetchSingle(it -> new Interview.Progress(it.value1() - it.value2(), it.value2()));
  }

  private Optional<UUID> free(Viewer viewer, Instant now) {
    return sql.as(viewer)
        .select(DEAL.ID)
        .from(DEAL)
        .where(toAsk(viewer))
        .and(
            notExists(
                selectOne()
                    .from(INTERVIEW_TURN)
                    .where(INTERVIEW_TURN.WORKSPACE_ID.eq(DEAL.WORKSPACE_ID))
                    .and(INTERVIEW_TURN.DEAL_ID.eq(DEAL.ID))
                    .and(INTERVIEW_TURN.UNTIL.gt(now.atOffset(ZoneOffset.UTC)))))
        .orderBy(DealStore.WORTH.desc(), DEAL.ID.desc())
        .limit(1)
        .forUpdate()
        .of(DEAL)
        .skipLocked()
        .fetchOptional(DEAL.ID);
  }

  private static Condition toAsk(Viewer viewer) {
    return DealListStore.seen(viewer)
        .and(DEAL.CLAIMED_STAGE.isNotNull())
        .and(DEAL.INTERVIEWED_AT.isNull())
        .and(DEAL.OUTCOME.isNull());
  }

  private void turn(Viewer viewer, UUID deal, UUID member, Instant until) {
    sql.as(viewer)
        .insertInto(INTERVIEW_TURN)
        .set(INTERVIEW_TURN.WORKSPACE_ID, viewer.workspace())
        .set(INTERVIEW_TURN.DEAL_ID, deal)
        .set(INTERVIEW_TURN.MEMBER_ID, member)
        .set(INTERVIEW_TURN.UNTIL, until.atOffset(ZoneOffset.UTC))
        .onConflict(INTERVIEW_TURN.WORKSPACE_ID, INTERVIEW_TURN.DEAL_ID)
        .doUpdate()
        .set(INTERVIEW_TURN.MEMBER_ID, excluded(INTERVIEW_TURN.MEMBER_ID))
        .set(INTERVIEW_TURN.UNTIL, excluded(INTERVIEW_TURN.UNTIL))
        .execute();
  }

  private void setInterviewed(Viewer viewer, UUID deal, @Nullable Instant at) {
    sql.as(viewer)
        .update(DEAL)
        .set(DEAL.INTERVIEWED_AT, at == null ? null : at.atOffset(ZoneOffset.UTC))
        .where(DEAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DEAL.ID.eq(deal))
        .execute();
  }
}
