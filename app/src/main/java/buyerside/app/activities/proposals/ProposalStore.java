package buyerside.app.activities.proposals;

import static buyerside.database.activities.Tables.ACTIVITY;
import static buyerside.database.activities.Tables.PROPOSAL;
import static buyerside.database.activities.Tables.PROPOSAL_PARTY;
import static buyerside.database.deals.Tables.DEAL;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.activities.proposals.Found.What;
import buyerside.app.activities.proposals.Found.When;
import buyerside.app.activities.proposals.Proposal.Because;
import buyerside.app.activities.proposals.Proposal.Match;
import buyerside.app.activities.proposals.Proposal.State;
import buyerside.database.activities.tables.records.ProposalRecord;
import buyerside.method.fit.ActivityKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProposalStore {

  private final WorkspaceSql sql;

  ProposalStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// What is known of something that was found before.
  record Known(UUID id, When when, boolean calledOff, State state, @Nullable UUID activity) {}

  /// The viewer's proposals of an origin with these keys, by key in hexadecimal.
  Map<String, Known> known(Viewer viewer, Origin origin, List<byte[]> keys) {
    var known = new HashMap<String, Known>();
    sql.as(viewer)
        .selectFrom(PROPOSAL)
        .where(PROPOSAL.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PROPOSAL.MEMBER_ID.eq(viewer.self()))
        .and(PROPOSAL.ORIGIN.eq(origin.name()))
        .and(PROPOSAL.ORIGIN_KEY.in(keys))
        .forUpdate()
        .forEach(it ->
            known.put(
                ProposalKey.hex(it.getOriginKey()),
                new Known(
                    it.getId(),
                    new When(it.getStartsAt().toInstant(), it.getMinutes(), it.getAllDay()),
                    it.getCalledOff(),
                    State.valueOf(it.getState()),
                    it.getActivityId())));
    return known;
  }

  void add(Viewer viewer, List<Proposal> proposals, List<Found> found, Instant at) {
    var rows =
        IntStream.range(0, proposals.size())
            .mapToObj(i -> asRow(viewer, proposals.get(i), found.get(i), at))
            .toList();
    sql.as(viewer).batchInsert(rows).execute();
    proposals.forEach(it -> addParties(viewer, it.id(), it.parties()));
  }

  private static ProposalRecord asRow(Viewer viewer, Proposal proposal, Found found, Instant at) {
    var row = new ProposalRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setId(proposal.id());
    row.setMemberId(viewer.self());
    row.setOrigin(found.origin().name());
    row.setOriginKey(ProposalKey.of(found.key()));
    row.setSourceId(found.origin() == Origin.CALENDAR ? found.source() : null);
    row.setMailId(found.origin() == Origin.MAIL ? found.source() : null);
    fill(row, proposal.what(), proposal.when());
    row.setKind(proposal.kind().name());
    row.setDealId(proposal.match().deal());
    row.setCompanyId(proposal.match().company());
    row.setBecause(proposal.match().because().name());
    row.setState(proposal.state().name());
    row.setFoundAt(at.atOffset(ZoneOffset.UTC));
    row.setChangedAt(at.atOffset(ZoneOffset.UTC));
    return row;
  }

  private static void fill(ProposalRecord row, What what, When when) {
    row.setTitle(what.title());
    row.setPlace(what.place());
    row.setCalledOff(what.calledOff());
    row.setRepeats(what.repeats());
    row.setStartsAt(when.starts().atOffset(ZoneOffset.UTC));
    row.setMinutes(when.minutes());
    row.setAllDay(when.allDay());
  }

  private void addParties(Viewer viewer, UUID proposal, List<Party> parties) {
    short position = 0;
    for (var party : parties) {
      sql.as(viewer)
          .insertInto(PROPOSAL_PARTY)
          .set(PROPOSAL_PARTY.WORKSPACE_ID, viewer.workspace())
          .set(PROPOSAL_PARTY.PROPOSAL_ID, proposal)
          .set(PROPOSAL_PARTY.POSITION, position++)
          .set(PROPOSAL_PARTY.NAME, party.name())
          .set(PROPOSAL_PARTY.ADDRESS, party.address())
          .set(PROPOSAL_PARTY.PERSON_ID, party.person())
          .execute();
    }
  }

  /// Puts what is said now in the place of what was said before.
  void change(Viewer viewer, UUID id, Found found, State state, Instant at) {
    var row = new ProposalRecord();
    fill(row, found.what(), found.when());
    row.setState(state.name());
    row.setChangedAt(at.atOffset(ZoneOffset.UTC));
    sql.as(viewer).update(PROPOSAL).set(row).where(own(viewer)).and(PROPOSAL.ID.eq(id)).execute();
  }

  /// Puts away what a calendar no longer tells of, as long as nobody has answered it.
  int vanish(Viewer viewer, UUID source, Instant from, Instant until, List<byte[]> told) {
    return sql.as(viewer)
        .update(PROPOSAL)
        .set(PROPOSAL.STATE, State.GONE.name())
        .where(own(viewer))
        .and(PROPOSAL.SOURCE_ID.eq(source))
        .and(PROPOSAL.STATE.eq(State.OPEN.name()))
        .and(PROPOSAL.ACTIVITY_ID.isNull())
        .and(
            PROPOSAL.STARTS_AT.between(
                from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC)))
        .and(PROPOSAL.ORIGIN_KEY.notIn(told))
        .execute();
  }

  List<Proposal> open(Viewer viewer, @Nullable UUID after, int size) {
    var wanted = PROPOSAL.STATE.eq(State.OPEN.name());
    if (after != null) {
      var last = PROPOSAL.as("last");
      wanted =
          wanted.and(
              row(PROPOSAL.STARTS_AT, PROPOSAL.ID)
                  .gt(
                      select(last.STARTS_AT, last.ID)
                          .from(last)
                          .where(last.WORKSPACE_ID.eq(viewer.workspace()))
                          .and(last.ID.eq(after))));
    }
    return fetch(viewer, wanted, size);
  }

  int countOpen(Viewer viewer) {
    return sql.as(viewer)
        .fetchCount(PROPOSAL, own(viewer).and(PROPOSAL.STATE.eq(State.OPEN.name())));
  }

  Optional<Proposal> find(Viewer viewer, UUID id) {
    return fetch(viewer, PROPOSAL.ID.eq(id), 1).stream().findFirst();
  }

  private static Condition own(Viewer viewer) {
    return PROPOSAL.WORKSPACE_ID.eq(viewer.workspace()).and(PROPOSAL.MEMBER_ID.eq(viewer.self()));
  }

  private List<Proposal> fetch(Viewer viewer, Condition wanted, int size) {
    var rows =
        sql.as(viewer)
            .select(PROPOSAL.fields())
            .select(DEAL.NAME)
            .from(PROPOSAL)
            .leftJoin(DEAL)
            .on(DEAL.WORKSPACE_ID.eq(PROPOSAL.WORKSPACE_ID), DEAL.ID.eq(PROPOSAL.DEAL_ID))
            .where(own(viewer))
            .and(wanted)
            .orderBy(PROPOSAL.STARTS_AT, PROPOSAL.ID)
            .limit(size)
            .fetch();
    var parties = parties(viewer, rows.map(it -> it.get(PROPOSAL.ID)));
    return rows.map(it -> proposal(it, parties.getOrDefault(it.get(PROPOSAL.ID), List.of())));
  }

  private Map<UUID, List<Party>> parties(Viewer viewer, List<UUID> proposals) {
    return sql
        .as(viewer)
        .selectFrom(PROPOSAL_PARTY)
        .where(PROPOSAL_PARTY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PROPOSAL_PARTY.PROPOSAL_ID.in(proposals))
        .orderBy(PROPOSAL_PARTY.PROPOSAL_ID, PROPOSAL_PARTY.POSITION)
        .stream()
        .collect(
            Collectors.groupingBy(
                it -> it.getProposalId(),
                Collectors.mapping(
                    it -> new Party(it.getName(), it.getAddress(), it.getPersonId()),
                    Collectors.toList())));
  }

  private static Proposal proposal(Record row, List<Party> parties) {
    return new Proposal(
        row.get(PROPOSAL.ID),
        Origin.valueOf(row.get(PROPOSAL.ORIGIN)),
        new What(
            row.get(PROPOSAL.TITLE),
            row.get(PROPOSAL.PLACE),
            null,
            row.get(PROPOSAL.CALLED_OFF),
            row.get(PROPOSAL.REPEATS)),
        ActivityKind.valueOf(row.get(PROPOSAL.KIND)),
        new When(
            row.get(PROPOSAL.STARTS_AT).toInstant(),
            row.get(PROPOSAL.MINUTES),
            row.get(PROPOSAL.ALL_DAY)),
        new Match(
            row.get(PROPOSAL.DEAL_ID),
            Objects.requireNonNullElse(row.get(DEAL.NAME), ""),
            row.get(PROPOSAL.COMPANY_ID),
            Because.valueOf(row.get(PROPOSAL.BECAUSE))),
        parties,
        State.valueOf(row.get(PROPOSAL.STATE)),
        row.get(PROPOSAL.ACTIVITY_ID));
  }

  /// @return whether it was in the state before
  boolean set(
      Viewer viewer, UUID id, State before, State state, @Nullable UUID activity, Instant at) {
    return sql.as(viewer)
            .update(PROPOSAL)
            .set(PROPOSAL.STATE, state.name())
            .set(PROPOSAL.ACTIVITY_ID, activity)
            .set(PROPOSAL.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
            .where(own(viewer))
            .and(PROPOSAL.ID.eq(id))
            .and(PROPOSAL.STATE.eq(before.name()))
            .execute()
        > 0;
  }

  /// The viewer's open proposals in which nothing was recognised.
  List<UUID> unmatched(Viewer viewer) {
    return sql.as(viewer)
        .select(PROPOSAL.ID)
        .from(PROPOSAL)
        .where(own(viewer))
        .and(PROPOSAL.STATE.eq(State.OPEN.name()))
        .and(PROPOSAL.BECAUSE.eq(Because.NOTHING.name()))
        .and(PROPOSAL.ACTIVITY_ID.isNull())
        .fetch(PROPOSAL.ID);
  }

  /// When a planned activity is to begin, and how long it takes.
  record Time(Instant starts, @Nullable Integer minutes) {}

  /// The present time of one's own planned activity; empty if there is none.
  Optional<Time> time(Viewer viewer, UUID activity) {
    return sql.as(viewer)
        .select(ACTIVITY.STARTS_AT, ACTIVITY.MINUTES)
        .from(ACTIVITY)
        .where(planned(viewer, activity))
        .forUpdate()
        .fetchOptional(it -> new Time(it.value1().toInstant(), it.value2()));
  }

  boolean move(Viewer viewer, UUID activity, Time to, Instant at) {
    return sql.as(viewer)
            .update(ACTIVITY)
            .set(ACTIVITY.STARTS_AT, to.starts().atOffset(ZoneOffset.UTC))
            .set(ACTIVITY.MINUTES, to.minutes())
            .set(ACTIVITY.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
            .set(ACTIVITY.VERSION, ACTIVITY.VERSION.plus(1))
            .where(planned(viewer, activity))
            .execute()
        > 0;
  }

  private static Condition planned(Viewer viewer, UUID activity) {
    return ACTIVITY
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(ACTIVITY.ID.eq(activity))
        .and(ACTIVITY.OWNER_ID.eq(viewer.self()))
        .and(ACTIVITY.STATUS.eq("PLANNED"))
        .and(ACTIVITY.DELETED_AT.isNull());
  }

  /// Calls a planned activity off, or lets it stand again.
  boolean callOff(Viewer viewer, UUID activity, boolean off, Instant at) {
    return sql.as(viewer)
            .update(ACTIVITY)
            .set(ACTIVITY.STATUS, off ? "CANCELLED" : "PLANNED")
            .set(ACTIVITY.UPDATED_AT, at.atOffset(ZoneOffset.UTC))
            .set(ACTIVITY.VERSION, ACTIVITY.VERSION.plus(1))
            .where(ACTIVITY.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ACTIVITY.ID.eq(activity))
            .and(ACTIVITY.OWNER_ID.eq(viewer.self()))
            .and(ACTIVITY.STATUS.eq(off ? "PLANNED" : "CANCELLED"))
            .and(ACTIVITY.DELETED_AT.isNull())
            .execute()
        > 0;
  }
}
