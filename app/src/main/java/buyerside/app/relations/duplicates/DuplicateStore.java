package buyerside.app.relations.duplicates;

import static buyerside.database.relations.Tables.DUPLICATE;
import static buyerside.database.relations.Tables.DUPLICATE_SEARCH;
import static buyerside.database.relations.Tables.MATCH_KEY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.BulkSql;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.duplicates.ListedStore.Changed;
import buyerside.database.relations.tables.records.DuplicateRecord;
import buyerside.database.relations.tables.records.MatchKeyRecord;
import buyerside.text.duplicates.Keys;
import buyerside.text.duplicates.Listed;
import buyerside.text.duplicates.Listed.Kind;
import buyerside.text.duplicates.Match;
import buyerside.text.duplicates.Match.Certainty;
import buyerside.text.duplicates.Match.Ground;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DuplicateStore {

  /// More records under one key than this are not all compared: such a key says little.
  private static final int MOST_UNDER_KEY = 40;

  private static final Changed BEGINNING =
      new Changed(OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(0, 0));

  /// Two ids, the smaller first as the database orders them.
  record Ids(UUID first, UUID second) {

    static Ids of(UUID one, UUID other) {
      return one.toString().compareTo(other.toString()) < 0
          ? new Ids(one, other)
          : new Ids(other, one);
    }
  }

  /// An undecided pair.
  record Open(Ids ids, Match match) {}

  private final WorkspaceSql sql;
  private final BulkSql bulk;

  DuplicateStore(WorkspaceSql sql, BulkSql bulk) {
    this.sql = sql;
    this.bulk = bulk;
  }

  /// Records that share a key with this one.
  Set<UUID> near(Viewer viewer, Listed listed) {
    var found = new HashSet<UUID>();
    for (long key : Keys.of(listed)) {
      found.addAll(
          sql.as(viewer)
              .select(MATCH_KEY.RECORD_ID)
              .from(MATCH_KEY)
              .where(MATCH_KEY.WORKSPACE_ID.eq(viewer.workspace()))
              .and(MATCH_KEY.KIND.eq(listed.kind().name()))
              .and(MATCH_KEY.KEY.eq(key))
              .limit(MOST_UNDER_KEY)
              .fetch(MATCH_KEY.RECORD_ID));
    }
    return found;
  }

  /// Files records anew: those that are gone under nothing.
  void file(Viewer viewer, Collection<UUID> ids, Map<UUID, Listed> there) {
    sql.as(viewer)
        .deleteFrom(MATCH_KEY)
        .where(MATCH_KEY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MATCH_KEY.RECORD_ID.eq(any(ids.toArray(UUID[]::new))))
        .execute();
    var rows = new ArrayList<MatchKeyRecord>();
    there.forEach((id, listed) -> {
      for (var key : Keys.of(listed)) {
        rows.add(new MatchKeyRecord(viewer.workspace(), listed.kind().name(), key, id));
      }
    });
    bulk.insert(viewer, rows);
  }

  /// Pairs that share a key, one of each pair among these.
  Set<Ids> pairs(Viewer viewer, Kind kind, Collection<UUID> ids) {
    var other = MATCH_KEY.as("other");
    var near =
        lateral(
                select(other.RECORD_ID)
                    .from(other)
                    .where(other.WORKSPACE_ID.eq(MATCH_KEY.WORKSPACE_ID))
                    .and(other.KIND.eq(MATCH_KEY.KIND))
                    .and(other.KEY.eq(MATCH_KEY.KEY))
                    .and(other.RECORD_ID.ne(MATCH_KEY.RECORD_ID))
                    .limit(MOST_UNDER_KEY))
            .as("near");
    return sql
        .as(viewer)
        .selectDistinct(MATCH_KEY.RECORD_ID, near.field(other.RECORD_ID))
        .from(MATCH_KEY)
        .crossJoin(near)
        .where(MATCH_KEY.WORKSPACE_ID.eq(viewer.workspace()))
        .and(MATCH_KEY.KIND.eq(kind.name()))
        .and(MATCH_KEY.RECORD_ID.eq(any(ids.toArray(UUID[]::new))))
        .stream()
        .map(it -> Ids.of(it.value1(), it.value2()))
        .collect(Collectors.toSet());
  }

  /// Puts what was found about these records in place of what was found before; decisions stay.
  void put(
      Viewer viewer, Kind kind, Collection<UUID> ids, Map<Ids, Match> found, OffsetDateTime at) {
    var these = ids.toArray(UUID[]::new);
    for (var side : List.of(DUPLICATE.FIRST_ID, DUPLICATE.SECOND_ID)) {
      sql.as(viewer)
          .deleteFrom(DUPLICATE)
          .where(DUPLICATE.WORKSPACE_ID.eq(viewer.workspace()))
          .and(side.eq(any(these)))
          .and(DUPLICATE.DECISION.isNull())
          .execute();
    }
    var rows =
        found.entrySet().stream()
            .map(it -> pair(viewer, kind, it.getKey(), it.getValue(), at))
            .toList();
    bulk.put(viewer, rows, DUPLICATE.CERTAINTY, DUPLICATE.GROUNDS);
  }

  Changed reached(Viewer viewer, Kind kind) {
    return sql.as(viewer)
        .selectFrom(DUPLICATE_SEARCH)
        .where(DUPLICATE_SEARCH.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DUPLICATE_SEARCH.KIND.eq(kind.name()))
        .fetchOptional(it -> new Changed(it.getSeenAt(), it.getSeenId()))
        .orElse(BEGINNING);
  }

  long checked(Viewer viewer, Kind kind) {
    return sql.as(viewer)
        .select(DUPLICATE_SEARCH.CHECKED)
        .from(DUPLICATE_SEARCH)
        .where(DUPLICATE_SEARCH.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DUPLICATE_SEARCH.KIND.eq(kind.name()))
        .fetchOptional(DUPLICATE_SEARCH.CHECKED)
        .orElse(0L);
  }

  void reach(Viewer viewer, Kind kind, Changed last, int more) {
    sql.as(viewer)
        .insertInto(DUPLICATE_SEARCH)
        .set(DUPLICATE_SEARCH.WORKSPACE_ID, viewer.workspace())
        .set(DUPLICATE_SEARCH.KIND, kind.name())
        .set(DUPLICATE_SEARCH.SEEN_AT, last.at())
        .set(DUPLICATE_SEARCH.SEEN_ID, last.id())
        .set(DUPLICATE_SEARCH.CHECKED, (long) more)
        .onConflict(DUPLICATE_SEARCH.WORKSPACE_ID, DUPLICATE_SEARCH.KIND)
        .doUpdate()
        .set(DUPLICATE_SEARCH.SEEN_AT, last.at())
        .set(DUPLICATE_SEARCH.SEEN_ID, last.id())
        .set(DUPLICATE_SEARCH.CHECKED, DUPLICATE_SEARCH.CHECKED.plus(more))
        .execute();
  }

  /// The surest first; pairs of which one is gone are left out by the caller.
  List<Open> open(Viewer viewer, Kind kind, @Nullable Ids after, int size) {
    return sql.as(viewer)
        .selectFrom(DUPLICATE)
        .where(DUPLICATE.WORKSPACE_ID.eq(viewer.workspace()))
        .and(DUPLICATE.KIND.eq(kind.name()))
        .and(DUPLICATE.DECISION.isNull())
        .and(after == null ? noCondition() : later(viewer, after))
        .orderBy(DUPLICATE.CERTAINTY.desc(), DUPLICATE.FIRST_ID, DUPLICATE.SECOND_ID)
        .limit(size)
        .fetch(it -> new Open(new Ids(it.getFirstId(), it.getSecondId()), match(it)));
  }

  /// @param decision `null` to leave it open again
  void decide(Viewer viewer, Kind kind, Ids ids, @Nullable String decision, Instant at) {
    var when = at.atOffset(ZoneOffset.UTC);
    sql.as(viewer)
        .insertInto(DUPLICATE)
        .set(pair(viewer, kind, ids, new Match(Certainty.POSSIBLE, Set.of()), when))
        .onConflict(DUPLICATE.WORKSPACE_ID, DUPLICATE.FIRST_ID, DUPLICATE.SECOND_ID)
        .doNothing()
        .execute();
    sql.as(viewer)
        .update(DUPLICATE)
        .set(DUPLICATE.DECISION, decision)
        .set(DUPLICATE.DECIDED_BY, viewer.member())
        .set(DUPLICATE.DECIDED_AT, when)
        .where(is(viewer, ids))
        .execute();
  }

  private static Condition is(Viewer viewer, Ids ids) {
    return DUPLICATE
        .WORKSPACE_ID
        .eq(viewer.workspace())
        .and(DUPLICATE.FIRST_ID.eq(ids.first()))
        .and(DUPLICATE.SECOND_ID.eq(ids.second()));
  }

  /// Keyset paging where the first column falls and the others rise.
  private static Condition later(Viewer viewer, Ids after) {
    var last = DUPLICATE.as("last");
    var certainty =
        select(last.CERTAINTY)
            .from(last)
            .where(last.WORKSPACE_ID.eq(viewer.workspace()))
            .and(last.FIRST_ID.eq(after.first()))
            .and(last.SECOND_ID.eq(after.second()));
    return DUPLICATE
        .CERTAINTY
        .lt(certainty)
        .or(
            DUPLICATE
                .CERTAINTY
                .eq(certainty)
                .and(
                    row(DUPLICATE.FIRST_ID, DUPLICATE.SECOND_ID)
                        .gt(after.first(), after.second())));
  }

  private static DuplicateRecord pair(
      Viewer viewer, Kind kind, Ids ids, Match match, OffsetDateTime at) {
    var row = new DuplicateRecord();
    row.setWorkspaceId(viewer.workspace());
    row.setFirstId(ids.first());
    row.setSecondId(ids.second());
    row.setKind(kind.name());
    row.setCertainty((short) match.certainty().ordinal());
    row.setGrounds(match.grounds().stream().map(Ground::name).toArray(String[]::new));
    row.setFoundAt(at);
    return row;
  }

  private static Match match(DuplicateRecord row) {
    return new Match(
        Certainty.values()[row.getCertainty()],
        Stream.of(row.getGrounds()).map(Ground::valueOf).collect(Collectors.toSet()));
  }
}
