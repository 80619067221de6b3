package buyerside.app.insight;

import static buyerside.database.insight.Tables.VISIT;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.process.ProcessVersion;
import buyerside.method.fit.ActivityKind;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.springframework.stereotype.Component;

/// Visits, made set-wise from standings and activities.
@Component
class VisitStore {

  private static final int BUFFER = 1 << 16;
  private static final int DAYS_FROM_1970_TO_2000 = 10_957;

  private final WorkspaceSql sql;

  VisitStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// Makes the visits of deals that changed; of all if it is not said since when.
  void make(Viewer viewer, List<ProcessVersion> versions, @Nullable Instant since) {
    var context = sql.as(viewer);
    var workspace = viewer.workspace();
    var zone = viewer.place().zone().getId();
    context.execute(
        "create temporary table if not exists insight_changed (deal_id uuid primary key) on commit"
            + " delete rows");
    context.execute("delete from insight_changed");
    if (since == null) {
      context.execute(
          "insert into insight_changed select id from deals.deal where workspace_id = ? and"
              + " deleted_at is null",
          workspace);
      context.deleteFrom(VISIT).where(VISIT.WORKSPACE_ID.eq(workspace)).execute();
    } else {
      var from = since.atOffset(ZoneOffset.UTC);
      // what was brought in with its past says that it was changed long ago; its id says when it
      // came
      var first = new UUID(since.toEpochMilli() << 16, 0);
      context.execute(
          """
          insert into insight_changed
          select id from deals.deal where workspace_id = ? and deleted_at is null and updated_at >= ?::timestamptz
          union
          select id from deals.deal where workspace_id = ? and deleted_at >= ?::timestamptz
          union
          select deal_id from activities.activity where workspace_id = ? and updated_at >= ?::timestamptz and deal_id is not null
          union
          select id from deals.deal where workspace_id = ? and id >= ?
          union
          select deal_id from activities.activity where workspace_id = ? and id >= ? and deal_id is not null
          """,
          workspace,
          from,
          workspace,
          from,
          workspace,
          from,
          workspace,
          first,
          workspace,
          first);
      context.execute(
          "delete from insight.visit v using insight_changed c where v.workspace_id = ? and"
              + " v.deal_id = c.deal_id",
          workspace);
    }
    context.execute("analyze insight_changed");
    context.execute(
        MAKE,
        versions.stream().map(ProcessVersion::id).toArray(UUID[]::new),
        versions.stream()
            .map(it -> it.process().indexOf(it.process().gate()))
            .toArray(Integer[]::new),
        versions.stream().map(it -> it.process().stages().size()).toArray(Integer[]::new),
        criteria(versions, (version, _) -> version.id()).toArray(UUID[]::new),
        criteria(versions, (version, i) -> version.process().criteria().get(i).id().value())
            .toArray(String[]::new),
        criteria(versions, (_, i) -> i + 1).toArray(Integer[]::new),
        Stream.of(ActivityKind.values()).map(Enum::name).toArray(String[]::new),
        workspace,
        workspace,
        zone,
        zone,
        zone,
        zone,
        workspace,
        workspace,
        workspace);
  }

  private interface OfCriterion<T> {
    T of(ProcessVersion version, int criterion);
  }

  private static <T> List<T> criteria(List<ProcessVersion> versions, OfCriterion<T> what) {
    var all = new ArrayList<T>();
    for (var version : versions) {
      int criteria = Math.min(version.process().criteria().size(), VisitBits.MOST_CRITERIA);
      for (int i = 0; i < criteria; i++) {
        all.add(what.of(version, i));
      }
    }
    return all;
  }

  /// A standing holds from the day its evidence tells, never before the one recorded earlier; the
  /// last of a day counts.
  private static final String MAKE =
      """
      with version as (select * from unnest(?::uuid[], ?::int[], ?::int[]) as v (id, gate, stages)),
      criterion as (select * from unnest(?::uuid[], ?::text[], ?::int[]) as c (version, id, number)),
      kind as (select name, number - 1 as number from unnest(?::text[]) with ordinality as k (name, number)),
      told as (
        select e.deal_id, e.recorded_at, max(e.observed_on) as observed_on
        from insight_changed c join deals.evidence e on e.workspace_id = ? and e.deal_id = c.deal_id
        group by 1, 2),
      stood as (
        select s.deal_id, s.from_at, s.stage, s.process_version_id as version, s.outcome, s.owner_id, s.currency, s.value_likely,
          max(least(d.day, case when t.observed_on is null then d.day else t.observed_on end))
            over (partition by s.deal_id order by s.from_at) as on_day
        from insight_changed c
        join deals.standing s on s.workspace_id = ? and s.deal_id = c.deal_id and not s.deleted
        cross join lateral (select (s.from_at at time zone ?)::date as day) d
        left join told t on t.deal_id = s.deal_id and t.recorded_at = s.from_at),
      of_day as (select distinct on (deal_id, on_day) * from stood order by deal_id, on_day, from_at desc),
      marked as (
        select *, (stage, version, outcome) is distinct from (lag(stage) over w, lag(version) over w, lag(outcome) over w) as turn
        from of_day window w as (partition by deal_id order by on_day)),
      span as (
        select *, row_number() over w as ordinal, lead(on_day) over w as left_on, lead(stage) over w as next_stage,
          lead(version) over w as next_version, lead(outcome) over w as next_outcome
        from marked where turn window w as (partition by deal_id order by on_day)),
      deed as (
        select p.deal_id, p.ordinal,
          array_agg(((least((a.starts_at at time zone ?)::date - p.on_day, 65535)::bigint << 37)
            | (least(case when a.minutes is null then 0 else a.minutes end, 1048575)::bigint << 17)
            | (k.number << 12)
            | (case when cr.number is null then 0 else cr.number end::bigint << 4)
            | (case a.fit when 'FITS' then 0 when 'TOO_EARLY' then 1 when 'BEHIND' then 2 else 3 end::bigint << 1)
            | (case when a.override_reason > '' then 1 else 0 end)) order by a.starts_at) as deeds
        from span p
        join activities.activity a on a.deal_id = p.deal_id
          and (a.starts_at at time zone ?)::date >= p.on_day
          and (p.left_on is null or (a.starts_at at time zone ?)::date < p.left_on)
        join kind k on k.name = a.kind
        left join criterion cr on cr.version = p.version and cr.id = a.purpose
        where a.workspace_id = ? and a.status = 'DONE' and a.deleted_at is null and p.outcome is null
        group by 1, 2)
      insert into insight.visit
      select ?, s.deal_id, s.ordinal, s.version, s.stage, s.stage < v.gate, s.on_day, s.left_on,
        case when s.next_outcome = 'WON' then 100 when s.next_outcome = 'LOST' then 101 when s.next_outcome = 'NO_DECISION' then 102
             when s.next_version = s.version then s.next_stage end,
        s.owner_id, s.currency, s.value_likely, coalesce(d.source, ''), coalesce(co.industry, ''), coalesce(de.deeds, '{}')
      from span s
      join version v on v.id = s.version
      join deals.deal d on d.workspace_id = ? and d.id = s.deal_id and d.deleted_at is null
      left join relations.company co on co.workspace_id = d.workspace_id and co.id = d.company_id
      left join deed de on de.deal_id = s.deal_id and de.ordinal = s.ordinal
      where s.outcome is null and s.stage < v.stages
      """;

  /// Reads all visits, by `COPY` in binary: several times as fast as rows.
  Gathered gather(Viewer viewer) {
    var query =
        """
        copy (select deal_id, process_version_id, stage, before_gate, entered_on, left_on, next, owner_id, currency,
                value_likely, source, industry, deeds
              from insight.visit where workspace_id = '%s' order by deal_id, ordinal) to stdout (format binary)
        """
            .formatted(viewer.workspace());
    var gathered = new Gathered();
    sql.as(viewer)
        .connection(connection -> {
          var postgres = connection.unwrap(PGConnection.class);
          try (var in =
              new DataInputStream(
                  new BufferedInputStream(new PGCopyInputStream(postgres, query), BUFFER))) {
            read(in, gathered);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return gathered;
  }

  private static void read(DataInputStream in, Gathered into) throws IOException {
    in.skipNBytes(11 + 4);
    in.skipNBytes(in.readInt());
    while (in.readShort() >= 0) {
      var deal = uuid(in);
      var version = uuid(in);
      int stage = (int) number(in, 0);
      boolean beforeGate = number(in, 0) != 0;
      int entered = (int) number(in, 0) + DAYS_FROM_1970_TO_2000;
      long left = number(in, Long.MAX_VALUE);
      int next = (int) number(in, Gathered.NOWHERE);
      var owner = uuid(in);
      var facts = new Gathered.Row.Facts(text(in), number(in, 0), text(in), text(in));
      int leftOn = left == Long.MAX_VALUE ? Gathered.NEVER : (int) left + DAYS_FROM_1970_TO_2000;
      if (deal == null || version == null) {
        throw new IOException("a visit of no deal");
      }
      into.add(
          new Gathered.Row(
              deal,
              version,
              stage,
              beforeGate,
              new Gathered.Row.Days(entered, leftOn, next),
              owner,
              facts));
      deeds(in, into);
    }
  }

  private static void deeds(DataInputStream in, Gathered into) throws IOException {
    in.readInt();
    int dimensions = in.readInt();
    in.skipNBytes(8);
    if (dimensions > 0) {
      int count = in.readInt();
      in.skipNBytes(4);
      for (int i = 0; i < count; i++) {
        in.readInt();
        into.addDeed(in.readLong());
      }
    }
  }

  private static @Nullable UUID uuid(DataInputStream in) throws IOException {
    return in.readInt() < 0 ? null : new UUID(in.readLong(), in.readLong());
  }

  private static long number(DataInputStream in, long absent) throws IOException {
    return switch (in.readInt()) {
      case 1 -> in.readByte();
      case 2 -> in.readShort();
      case 4 -> in.readInt();
      case 8 -> in.readLong();
      default -> absent;
    };
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
